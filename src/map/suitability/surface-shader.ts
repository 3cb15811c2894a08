/** Draws the mesh; `v_place` is the column and row of the lattice, in fractions. */
export const VERTEX_SHADER = `#version 300 es
uniform mat4 u_matrix;
in vec4 a_corner;
out highp vec2 v_place;
void main() {
  v_place = a_corner.zw;
  gl_Position = u_matrix * vec4(a_corner.xy, 0.0, 1.0);
}`;

/**
 * Finds the cell of every pixel, as \`cellAt\` of the engine does, and gives it its colour; excluded cells are hatched.
 * The hatch moves with the map.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp int;
uniform sampler2D u_colors;
uniform ivec2 u_size;
uniform vec2 u_meters;
uniform float u_odd_row;
uniform float u_opacity;
uniform vec3 u_hatch;
uniform vec2 u_anchor;
uniform float u_pixel_ratio;
in highp vec2 v_place;
out vec4 color;

ivec2 cell_in_row(float row, out float squared) {
  float shift = mod(row, 2.0) * u_odd_row;
  float column = floor(v_place.x - shift + 0.5);
  vec2 away = (v_place - vec2(column + shift, row)) * u_meters;
  squared = dot(away, away);
  return ivec2(int(column), int(row));
}

void main() {
  float south;
  float north;
  ivec2 cell = cell_in_row(floor(v_place.y), south);
  ivec2 above = cell_in_row(floor(v_place.y) + 1.0, north);
  if (u_odd_row > 0.0 ? north <= south : fract(v_place.y) >= 0.5) cell = above;
  if (any(lessThan(cell, ivec2(0))) || any(greaterThanEqual(cell, u_size))) discard;
  vec4 found = texelFetch(u_colors, cell, 0);
  if (found.a > 0.0) {
    color = vec4(found.rgb, 1.0) * u_opacity;
    return;
  }
  if (found.r > 0.0) discard;
  vec2 at = (gl_FragCoord.xy - u_anchor) / u_pixel_ratio;
  if (mod(at.x - at.y, 7.0) > 1.5) discard;
  color = vec4(u_hatch, 1.0) * 0.8;
}`;

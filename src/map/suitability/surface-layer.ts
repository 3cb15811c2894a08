import type * as maplibregl from "maplibre-gl";
import type { Lattice } from "../../analyses/suitability-surface/types.ts";
import type { DrawnLayer } from "../picture.ts";
import { surfaceMesh } from "./surface-mesh.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./surface-shader.ts";

/** Roads, water and names stay readable. */
const OPACITY = 0.82;

/** What a surface shows: another value whenever anything of it changed. */
export interface SurfaceContent {
  readonly colors: Uint32Array<ArrayBuffer>;
  /** Red, green and blue from 0 to 1. */
  readonly hatch: readonly [number, number, number];
}

/** The resources of one graphics context. */
interface Resources {
  readonly program: WebGLProgram;
  readonly corners: WebGLVertexArrayObject;
  readonly colors: WebGLTexture;
}

/**
 * A surface as a texture of one texel per cell, stretched over a mesh. Recolouring uploads that texture and nothing
 * else; which cell a pixel lies in is found on the graphics card, at any zoom.
 */
export class SurfaceLayer implements DrawnLayer<SurfaceContent> {
  readonly id: string;
  readonly type = "custom";
  readonly renderingMode = "2d";
  private readonly mesh: ReturnType<typeof surfaceMesh>;
  private content: SurfaceContent | null = null;
  private isUploaded = false;
  private map: maplibregl.Map | null = null;
  private resources: Resources | null = null;

  constructor(
    id: string,
    private readonly lattice: Lattice,
  ) {
    this.id = id;
    this.mesh = surfaceMesh(lattice);
  }

  show(content: SurfaceContent): void {
    this.content = content;
    this.isUploaded = false;
    this.map?.triggerRepaint();
  }

  onAdd(map: maplibregl.Map, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.isUploaded = false;
    const program = link(gl);
    this.resources = {
      program,
      corners: uploadMesh(gl, program, this.mesh),
      colors: gl.createTexture(),
    };
  }

  onRemove(_: maplibregl.Map, gl: WebGL2RenderingContext): void {
    if (this.resources) {
      gl.deleteProgram(this.resources.program);
      gl.deleteVertexArray(this.resources.corners);
      gl.deleteTexture(this.resources.colors);
    }
    this.resources = null;
    this.map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: maplibregl.CustomRenderMethodInput): void {
    const { resources, content } = this;
    if (!resources || !content) return;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, resources.colors);
    if (!this.isUploaded) uploadColors(gl, this.lattice, content.colors);
    this.isUploaded = true;
    this.draw(
      gl,
      resources,
      content,
      translated(Array.from(defaultProjectionData.mainMatrix), this.mesh.origin),
    );
  }

  private draw(
    gl: WebGL2RenderingContext,
    { program, corners }: Resources,
    { hatch }: SurfaceContent,
    matrix: Float32Array,
  ): void {
    const { lattice, mesh } = this;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    const [x = 0, y = 0, w = 1] = [matrix[12], matrix[13], matrix[15]];
    // biome-ignore lint/correctness/useHookAtTopLevel: this is WebGL, not React
    gl.useProgram(program);
    const at = (name: string) => gl.getUniformLocation(program, name);
    gl.uniformMatrix4fv(at("u_matrix"), false, matrix);
    gl.uniform1i(at("u_colors"), 0);
    gl.uniform2i(at("u_size"), lattice.columns, lattice.rows);
    gl.uniform2f(at("u_meters"), lattice.columnMeters, lattice.rowMeters);
    gl.uniform1f(at("u_odd_row"), lattice.oddRowMeters / lattice.columnMeters);
    gl.uniform1f(at("u_opacity"), OPACITY);
    gl.uniform3f(at("u_hatch"), ...hatch);
    gl.uniform2f(at("u_anchor"), ((x / w + 1) / 2) * width, ((y / w + 1) / 2) * height);
    gl.uniform1f(at("u_pixel_ratio"), width / this.clientWidth(width));
    gl.bindVertexArray(corners);
    gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  private clientWidth(fallback: number): number {
    return this.map?.getCanvas().clientWidth || fallback;
  }
}

/** The projection with its origin at a place: subtracted in double precision, so that close by nothing trembles. */
function translated(matrix: readonly number[], [x, y]: readonly [number, number]): Float32Array {
  const moved = [...matrix];
  for (let row = 0; row < 4; row++) {
    moved[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
  }
  return Float32Array.from(moved);
}

function uploadColors(gl: WebGL2RenderingContext, { columns, rows }: Lattice, colors: Uint32Array): void {
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
  const bytes = new Uint8Array(colors.buffer, colors.byteOffset, colors.byteLength);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, columns, rows, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}

function uploadMesh(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  { corners, triangles }: ReturnType<typeof surfaceMesh>,
): WebGLVertexArrayObject {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
  const corner = gl.getAttribLocation(program, "a_corner");
  gl.enableVertexAttribArray(corner);
  gl.vertexAttribPointer(corner, 4, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  return array;
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

/** A position in WGS84 degrees, longitude first as in GeoJSON (RFC 7946). */
export type LngLat = readonly [longitude: number, latitude: number];

/** A position in RD New (EPSG:28992), metres. */
export type RdPoint = readonly [xMeters: number, yMeters: number];

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

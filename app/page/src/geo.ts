// The map's geometry, loaded only where a map is looked at.
import { geoNaturalEarth1, geoPath, geoGraticule10, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FeatureCollection, Geometry } from 'geojson';

export interface World { topology: Topology<{ countries: GeometryCollection<{ name: string }> }> }
export interface Land { code: string; name: string; path: string }
export interface Drawn { lands: Land[]; lines: string; outline: string; at: (place: [number, number]) => [number, number] | null }

/** The world fitted into the box; with points, the part of it that holds them, never less than a continent or so. */
export function draw(world: World, width: number, height: number, points: readonly [number, number][] | null): Drawn {
  const countries = feature(world.topology, world.topology.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  const projection = geoNaturalEarth1();
  const sphere: GeoPermissibleObjects = { type: 'Sphere' };
  const box: [[number, number], [number, number]] = [[8, 8], [width - 8, height - 8]];
  projection.fitExtent(box, sphere);
  if (points?.length) {
    const all = points.map((p) => projection(p)!);
    const [x0, x1] = [Math.min(...all.map((p) => p[0])), Math.max(...all.map((p) => p[0]))];
    const [y0, y1] = [Math.min(...all.map((p) => p[1])), Math.max(...all.map((p) => p[1]))];
    const k = Math.max(1, Math.min(5, (0.7 * width) / Math.max(1, x1 - x0), (0.6 * height) / Math.max(1, y1 - y0)));
    const [tx, ty] = projection.translate();
    projection.scale(projection.scale() * k).translate([width / 2 - k * ((x0 + x1) / 2 - tx), height / 2 - k * ((y0 + y1) / 2 - ty)]);
  }
  projection.clipExtent([[0, 0], [width, height]]);
  const path = geoPath(projection).digits(1);
  return {
    lands: countries.features.map((f) => ({ code: String(f.id ?? ''), name: f.properties.name, path: path(f) ?? '' })).filter((l) => l.path),
    lines: path(geoGraticule10()) ?? '',
    outline: path(sphere) ?? '',
    at: (place) => projection(place),
  };
}

// Builds the page into the folder given (or app/src/main/resources/satow/page): one script, one script more that only
// the map loads, the style sheet, the document, and the world. The same sources give the same bytes.
import { build, context } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const out = words[0] ?? join(here, '../src/main/resources/satow/page');
const places = join(here, '../../core/src/main/resources/satow/places');

/** The code of each name in the table of countries. */
function codes() {
  const rows = readFileSync(join(places, 'countries.tsv'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(rows.flatMap((row) => {
    const [name, , code, , , others] = row.split('\t');
    return [name, ...(others ? others.split('; ') : [])].map((one) => [one, code]);
  }));
}

/** Names that world-atlas shortens, and countries that the dictionary calls otherwise. */
const SHORTENED = {
  'W. Sahara': 'ESH', 'United States of America': 'USA', 'Dem. Rep. Congo': 'COD', 'Dominican Rep.': 'DOM',
  Bahamas: 'BHS', 'Falkland Is.': 'FLK', Greenland: 'GRL', 'Fr. S. Antarctic Lands': 'ATF', 'Timor-Leste': 'TLS',
  Lesotho: 'LSO', Belize: 'BLZ', Suriname: 'SUR', 'Puerto Rico': 'PRI', Benin: 'BEN', "Côte d'Ivoire": 'CIV',
  'Guinea-Bissau': 'GNB', 'Central African Rep.': 'CAF', 'Eq. Guinea': 'GNQ', eSwatini: 'SWZ', Palestine: 'PSE',
  Vanuatu: 'VUT', Bhutan: 'BTN', 'New Caledonia': 'NCL', 'Solomon Is.': 'SLB', Brunei: 'BRN', Czechia: 'CZE',
  'Bosnia and Herz.': 'BIH', Macedonia: 'MKD', Kosovo: 'XKX', 'Trinidad and Tobago': 'TTO', 'S. Sudan': 'SSD',
};

/** As the place dictionary has it: the border that the United Nations General Assembly names (resolution 68/262). */
function moveCrimea(topology) {
  const find = (code) => topology.objects.countries.geometries.find((country) => country.id === code);
  const [russia, ukraine] = [find('RUS'), find('UKR')];
  const within = (arcs) => feature(topology, { type: 'Polygon', arcs }).geometry.coordinates[0]
    .every(([east, north]) => east > 32 && east < 37 && north > 44 && north < 46.6);
  const moved = russia.arcs.filter(within);
  if (moved.length !== 1) throw new Error(`${moved.length} polygons of world-atlas look like Crimea; look at build.mjs`);
  russia.arcs = russia.arcs.filter((arcs) => !within(arcs));
  ukraine.arcs = [ukraine.type === 'Polygon' ? ukraine.arcs : ukraine.arcs.flat(), ...moved];
  ukraine.type = 'MultiPolygon';
}

/** The world with ISO alpha-3 codes. */
function world() {
  const topology = JSON.parse(readFileSync(join(here, 'node_modules/world-atlas/countries-110m.json'), 'utf8'));
  const known = codes();
  for (const country of topology.objects.countries.geometries) {
    const name = country.properties.name;
    country.id = SHORTENED[name] ?? known.get(name) ?? '';
  }
  delete topology.objects.land;
  moveCrimea(topology);
  return JSON.stringify({ topology });
}

mkdirSync(out, { recursive: true });
for (const file of ['index.html', 'style.css', 'icon.svg']) copyFileSync(join(here, 'src', file), join(out, file));
writeFileSync(join(out, 'world.json'), world());
copyFileSync(join(here, 'LICENSES.txt'), join(out, 'LICENSES.txt'));
const options = {
  entryPoints: { app: join(here, 'src/app.ts'), geo: join(here, 'src/geo.ts') },
  outdir: out,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  external: ['./geo.js'],
  logLevel: 'warning',
};
if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);

// Where it happened: places by the number of events, on the world and as a table.
import { html, nothing, svg } from 'lit';
import { dyadOf, nameOf, type Context } from './context';
import { Plain, shown } from './dom';
import { filtered } from './filters';
import type { World } from './geo';
import { here, tabHash } from './route';
import { savePng, saveSvg } from './save';
import { table } from './table';
import type { Event } from './types';
import { deed, interval, plural, signed } from './words';

type Geo = typeof import('./geo');
interface Spot { name: string; country: string | null; events: Event[]; at: [number, number] | null }

const radius = (s: Spot) => Math.min(22, 4 + 2 * Math.sqrt(s.events.length));
const label = (s: Spot) => `${s.name} ${s.events.length}`;

/** Which labels can be read: the larger places' first, none over another one. The table names all. */
function labels(spots: readonly { at: readonly [number, number]; r: number; words: string }[]): boolean[] {
  const taken: { x0: number; x1: number; y: number }[] = [];
  return spots.map(({ at: [x, y], r, words }) => {
    const box = { x0: x + r, x1: x + r + 8 + 6.5 * words.length, y };
    const free = taken.every((t) => box.x1 < t.x0 || box.x0 > t.x1 || Math.abs(box.y - t.y) > 13);
    if (free) taken.push(box);
    return free;
  });
}

async function load(): Promise<{ geo: Geo; world: World }> {
  const [geo, answer] = await Promise.all([import('./geo.js') as Promise<Geo>, fetch('/world.json')]);
  if (!answer.ok) throw new Error(`the map could not be loaded (${answer.status})`);
  return { geo, world: await answer.json() as World };
}

export class WorldMap extends Plain {
  static override properties = { context: { attribute: false }, width: { state: true } };
  declare context: Context;
  declare width: number;
  private readonly watcher = new ResizeObserver(([e]) => { this.width = Math.round(e!.contentRect.width) || this.width; });

  constructor() {
    super();
    this.width = 900;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  protected override render() {
    const c = this.context;
    return shown(c.answers.get('world', load), 'the map', c.again, ({ geo, world }) => this.map(geo, world));
  }

  private spots(): Spot[] {
    const c = this.context;
    const found = new Map<string, Spot>();
    for (const e of filtered(c.loaded.events, c.route.query, true)) {
      if (!e.place) continue;
      const spot = found.get(e.place.name) ?? { name: e.place.name, country: e.place.country, events: [], at: e.place.lon === null || e.place.lat === null ? null : [e.place.lon, e.place.lat] };
      spot.events.push(e);
      found.set(spot.name, spot);
    }
    return [...found.values()].sort((a, b) => b.events.length - a.events.length || a.name.localeCompare(b.name));
  }

  private map(geo: Geo, world: World) {
    const c = this.context;
    const whole = c.route.query.has('world');
    const height = Math.round(Math.min(520, Math.max(240, this.width * 0.5)));
    const spots = this.spots();
    const placed = spots.filter((s) => s.at);
    const drawn = geo.draw(world, this.width, height, whole ? null : placed.map((s) => s.at!));
    const dyad = dyadOf(c);
    const name = `satow-${dyad.join('-')}-map`;
    const picture = () => this.querySelector<SVGSVGElement>('svg.map')!;
    const link = (s: Spot) => tabHash(dyad, 'overview', c.route, { place: s.name });
    const named = labels(placed.map((s) => ({ at: drawn.at(s.at!)!, r: radius(s), words: label(s) })));
    const mean = (s: Spot) => s.events.reduce((sum, e) => sum + (e.goldstein ?? 0), 0) / s.events.length;
    return html`<section><div class="over"><h2>Where it happened <small>${plural(placed.length, 'place')}</small></h2>
      <span class="saves"><a class="button quiet" href=${here(c.route, { world: whole ? null : '1' })}>${whole ? 'Only these places' : 'Whole world'}</a>
      <button type="button" class="quiet" @click=${() => saveSvg(name, picture())}>SVG</button><button type="button" class="quiet" @click=${() => savePng(name, picture())}>PNG</button></span></div>
      <svg class="map" role="group" aria-label="Map of the places, each a link to its events" width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}">
        <path class="sea" d=${drawn.outline}></path><path class="graticule" d=${drawn.lines}></path>
        ${drawn.lands.map((l) => svg`<path class="land ${l.code === dyad[0] ? 'one' : l.code === dyad[1] ? 'other' : ''}" d=${l.path}></path>`)}
        ${placed.map((s, i) => {
          const [x, y] = drawn.at(s.at!)!;
          const r = radius(s);
          return svg`<a href=${link(s)} aria-label="${s.name}: ${plural(s.events.length, 'event')}"><title>${s.name}: ${plural(s.events.length, 'event')}</title><circle class="spot ${mean(s) < 0 ? 'q4' : 'q2'}" cx=${x} cy=${y} r=${r}></circle>
            ${named[i] ? svg`<text class="place" x=${x + r + 3} y=${y} dy="0.35em">${label(s)}</text>` : nothing}</a>`;
        })}
      </svg>
      <p class="legend"><span><i class="key one"></i> ${nameOf(c, dyad[0])}</span><span><i class="key other"></i> ${nameOf(c, dyad[1])}</span><span><i class="dot q2 solid"></i> mean weight above zero</span><span><i class="dot q4 solid"></i> below</span></p></section>
      ${spots.length && !placed.length ? html`<p class="note">No place told of is one that the map knows.</p>` : nothing}
      ${table(spots, [
        { name: 'Place', cell: (s) => html`<a href=${link(s)}>${s.name}</a>${s.at ? nothing : html` <small>not on the map</small>`}`, value: (s) => s.name },
        { name: 'Country', cell: (s) => (s.country ? nameOf(c, s.country) : '') },
        { name: 'Events', cell: (s) => s.events.length, kind: 'number' },
        { name: 'Mean weight', cell: (s) => signed(mean(s)), value: mean, kind: 'number' },
        { name: 'Latest', cell: (s) => { const e = s.events.at(-1)!; return html`${interval(e.date)}: <a href=${here(c.route, { event: e.id })}>${deed(e.sentence)}</a>`; }, value: (s) => s.events.at(-1)!.sentence },
        { name: 'North', cell: (s) => s.at?.[1] ?? '', kind: 'number' }, { name: 'East', cell: (s) => s.at?.[0] ?? '', kind: 'number' },
      ], { caption: 'Places', file: name, empty: 'The articles name no place in this period.' })}`;
  }
}
customElements.define('satow-map', WorldMap);

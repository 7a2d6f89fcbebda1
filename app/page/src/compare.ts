// Two relations side by side.
import { html, nothing } from 'lit';
import './chart';
import './pick';
import { endOf, type Range, type Series } from './chart';
import { dyadPath, get } from './api';
import { href, nameOf, type Context } from './context';
import { shown } from './dom';
import { savePng, saveSvg } from './save';
import { table } from './table';
import type { Actor, Bucket, Overview, Temperature } from './types';
import { day, number, signed } from './words';

type Pair = [string, string];
const called = (c: Context, d: Pair) => d.map((x) => nameOf(c, x)).join('–');

let half: { [slot: string]: string } = {};

function picker(c: Context, which: 'dyad' | 'other') {
  const now = c.route[which];
  const chosen = (slot: 0 | 1) => (e: CustomEvent<Actor>) => {
    half[`${which}${slot}`] = e.detail.country ?? '';
    const pair = [half[`${which}0`] ?? now?.[0], half[`${which}1`] ?? now?.[1]];
    if (!pair[0] || !pair[1]) return;
    const fresh = pair.join('-');
    half = {};
    const pairs = which === 'dyad' ? [fresh, c.route.other?.join('-')] : [c.route.dyad?.join('-'), fresh];
    c.go(`#/compare/${pairs.filter(Boolean).join('/')}`);
  };
  return html`<fieldset class="pair"><legend>${which === 'dyad' ? 'One relation' : 'The other'}</legend>
    <satow-pick label="Actor" .value=${now?.[0] ?? null} .name=${now ? nameOf(c, now[0]) : ''} @pick=${chosen(0)}></satow-pick>
    <satow-pick label="and" .value=${now?.[1] ?? null} .name=${now ? nameOf(c, now[1]) : ''} @pick=${chosen(1)}></satow-pick></fieldset>`;
}

export function compare(c: Context) {
  const { dyad, other } = c.route;
  return html`<h1>Compare two relations</h1><div class="pickers">${picker(c, 'dyad')}${picker(c, 'other')}</div>
    ${dyad && other ? both(c, dyad, other) : html`<p class="note">Choose the countries of both relations; then their temperatures stand on one axis.</p>`}`;
}

function both(c: Context, one: Pair, two: Pair) {
  const by = c.route.query.get('by') ?? 'quarter';
  const asked = c.answers.get(`compare ${one} ${two} ${by}`, () => Promise.all([one, two].map(async (d) => ({
    temperature: await get<Temperature>(dyadPath(d, 'temperature'), { by }), overview: await get<Overview>(dyadPath(d)),
  }))));
  return shown(asked, 'both relations', c.again, ([a, b]) => {
    const series: Series[] = [{ name: called(c, one), temperature: a!.temperature }, { name: called(c, two), temperature: b!.temperature }];
    const q = c.route.query;
    const range: Range | null = q.get('from') && q.get('to') ? { from: q.get('from')!, to: q.get('to')! } : null;
    const zoom = (e: CustomEvent<Range | null>) => c.go(href(c, { from: e.detail?.from ?? null, to: e.detail?.to ?? null }), true);
    const picture = () => document.querySelector<SVGSVGElement>('satow-chart svg.chart')!;
    const file = `satow-${one.join('-')}-${two.join('-')}`;
    const counts = Object.keys(a!.overview.counts);
    return html`<section class="temperature"><div class="over"><h2>Temperature</h2>
        <label class="inline">by <select @change=${(e: Event) => c.go(href(c, { by: (e.target as HTMLSelectElement).value }), true)}>${['month', 'quarter', 'year'].map((x) => html`<option ?selected=${x === by}>${x}</option>`)}</select></label>
        ${range ? html`<span class="period">${day(range.from)} – ${day(range.to)} <a class="button quiet" href=${href(c, { from: null, to: null })}>All time</a></span>` : nothing}
        <span class="saves"><button type="button" class="quiet" @click=${() => saveSvg(file, picture())}>SVG</button><button type="button" class="quiet" @click=${() => savePng(file, picture())}>PNG</button></span></div>
      <satow-chart .series=${series} .events=${[]} .range=${range} @range=${zoom}></satow-chart>
      <p class="legend"><span><i class="key mean"></i> ${series[0]!.name}</span><span><i class="key mean s1"></i> ${series[1]!.name}</span></p>
      <p id="chart-keys" class="unseen">Plus and minus zoom, Shift with arrows moves, 0 shows all time. The table below holds the same.</p></section>
      ${table(counts, [
        { name: 'What', cell: (k) => k.replaceAll('_', ' ') },
        ...[{ d: one, o: a! }, { d: two, o: b! }].map(({ d, o }) => ({ name: called(c, d), kind: 'number', cell: (k: string) => number(o.overview.counts[k] ?? 0), value: (k: string) => o.overview.counts[k] })),
      ], { caption: 'What is known', file: `${file}-counts` })}
      ${twin(series, by, range, file)}
      <p><a href="#/d/${one.join('-')}">Open ${called(c, one)}</a> · <a href="#/d/${two.join('-')}">Open ${called(c, two)}</a></p>`;
  });
}

function twin(series: readonly Series[], by: string, range: Range | null, file: string) {
  const rows = new Map<string, [string, Bucket | undefined, Bucket | undefined]>();
  series.forEach(({ temperature }, i) => temperature.series.forEach((b) => {
    if (range && (b.start > range.to || endOf(b, by) <= Date.parse(range.from))) return;
    const row = rows.get(b.start) ?? [b.label, undefined, undefined];
    row[i + 1] = b;
    rows.set(b.start, row);
  }));
  const all = [...rows].sort((x, y) => x[0].localeCompare(y[0])).map(([, row]) => row).filter((r) => r[1]?.n || r[2]?.n);
  return table(all, [
    { name: 'Stretch', cell: (r) => r[0] },
    ...series.flatMap((s, i) => [
      { name: `${s.name}: mean`, kind: 'number', cell: (r: (typeof all)[0]) => signed(r[i + 1 as 1 | 2]?.mean ?? null, 2), value: (r: (typeof all)[0]) => r[i + 1 as 1 | 2]?.mean },
      { name: 'events', kind: 'number', cell: (r: (typeof all)[0]) => r[i + 1 as 1 | 2]?.n ?? 0 },
    ]),
  ], { caption: 'Temperatures, as a table', file: `${file}-temperature` });
}

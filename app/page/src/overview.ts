// The first tab of a dyad: what stands now, the temperature, what turned it, and the events.
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import './chart';
import './timeline';
import type { Range } from './chart';
import { dyadPath, get, MOST } from './api';
import { dyadOf, eventHref, eventLink, href, items, nameOf, part, title, type Context } from './context';
import { failure, loading, shown } from './dom';
import { filtered, filters } from './filters';
import { tabHash } from './route';
import { saveCsv, savePng, saveSvg } from './save';
import { table } from './table';
import type { Agreement, Bucket, Commitment, Dispute, Event, Meeting, Meetings, Temperature } from './types';
import { day, happened, interval, middle, number, plural, signed, toDate } from './words';
import { endOf } from './chart';

/** The same filters over the same events give the same list, so that a redraw costs nothing. */
export class Kept {
  private events: Event[] | null = null;
  private size = 0;
  private values = new Map<string, unknown>();
  of<T>(events: Event[], key: string, make: () => T): T {
    if (events !== this.events || events.length !== this.size) {
      this.events = events;
      this.size = events.length;
      this.values.clear();
    }
    if (!this.values.has(key)) {
      if (this.values.size > 60) this.values.clear();
      this.values.set(key, make());
    }
    return this.values.get(key) as T;
  }
}

const filterKey = (c: Context, period: boolean) => {
  const q = new URLSearchParams(c.route.query);
  for (const key of ['event', 'article', 's', 'table', 'by', 'norm', ...(period ? [] : ['from', 'to'])]) q.delete(key);
  return `${period} ${q}`;
};

/** The events that the timeline shows. */
export const timelineOf = (c: Context, kept: Kept) =>
  kept.of(c.loaded.events, filterKey(c, true), () => filtered(c.loaded.events, c.route.query, true));

function glance(c: Context) {
  const dyad = dyadOf(c);
  const meetings = part<Meetings>(c, 'meetings');
  const agreements = items<Agreement>(c, 'agreements');
  const commitments = items<Commitment>(c, 'commitments');
  const disputes = items<Dispute>(c, 'disputes');
  const last = <T>(list: readonly T[], of: (t: T) => Event) =>
    [...list].filter((t) => of(t).date.end).sort((a, b) => of(b).date.end!.localeCompare(of(a).date.end!))[0];
  const lines: unknown[] = [];
  const line = (name: string, what: unknown) => lines.push(html`<div><dt>${name}</dt><dd>${what}</dd></div>`);
  if (meetings.state === 'there') {
    // A visit alone does not say that both were there.
    const met = last(meetings.value.items.filter((x) => x.together), (x) => x.event);
    const came = last(meetings.value.items.filter((x) => !x.together && x.format === 'visit'), (x) => x.event);
    const told = (name: string, { event: e }: Meeting) => line(name, html`<b>${interval(e.date)}${e.place ? `, ${e.place.name}` : ''}</b> · ${eventLink(c, e)}`);
    if (met) told('Last met', met);
    if (came && (!met || came.event.date.end! > met.event.date.end!)) told('Last visit', came);
    const next = meetings.value.planned.find((e) => e.date.start);
    if (next) line('Planned', html`<b>${interval(next.date)}</b> · ${eventLink(c, next)}`);
  }
  if (agreements.state === 'there') {
    const a = last(agreements.value.items, (x) => x.event);
    if (a) line('Last agreed', html`<b>${interval(a.event.date)}</b> · ${eventLink(c, a.event)}`);
  }
  if (commitments.state === 'there' && commitments.value.items.length) {
    const by = new Map<string, number>();
    commitments.value.items.forEach((x) => by.set(x.status, (by.get(x.status) ?? 0) + 1));
    line('Promises', html`<a href=${tabHash(dyad, 'agreements', c.route)}>${[...by].map(([s, n]) => `${n} ${s}`).join(', ')}</a>`);
  }
  if (disputes.state === 'there') {
    for (const d of disputes.value.items.filter((x) => x.sanctions)) {
      const step = d.steps.at(-1);
      line('Sanctions', html`<b>${nameOf(c, d.by)} on ${nameOf(c, d.against)}, ${d.ended ? 'lifted' : 'in force as far as told'}</b>${step ? html` · ${interval(step.date)} · ${eventLink(c, step)}` : nothing}`);
    }
  }
  return lines.length ? html`<dl class="glance">${lines}</dl>` : nothing;
}

/** Falls of the mean from one stretch with events to the next, the largest first; small ones are none. */
export function falls(t: Temperature): { before: Bucket; after: Bucket; by: number }[] {
  const full = t.series.filter((b) => b.mean !== null);
  return full.slice(1).map((after, i) => ({ before: full[i]!, after, by: full[i]!.mean! - after.mean! }))
    .filter((f) => f.by > 0.5).sort((a, b) => b.by - a.by);
}

function heaviest(events: readonly Event[], from: number, to: number): Event[] {
  return events.filter((e) => {
    if ((e.goldstein ?? 0) >= 0) return false;
    const at = middle(e.date);
    return at !== null && at >= from && at < to && happened(e.status);
  }).sort((a, b) => a.goldstein! - b.goldstein! || (a.id < b.id ? -1 : 1)).slice(0, 3);
}

function turns(c: Context, t: Temperature, range: Range | null) {
  const of = (ids: readonly string[]) => ids.map((id) => c.loaded.events.find((e) => e.id === id)).filter((e): e is Event => !!e);
  const list = (events: readonly Event[]) => html`<ul>${events.map((e) => html`<li><span class="when">${interval(e.date)}</span> ${eventLink(c, e)} <span class="weight">${signed(e.goldstein)}</span></li>`)}</ul>`;
  const within = (from: string, to: string) => !range || (from <= range.to && to >= range.from);
  const changes = t.changes.filter((x) => within(x.day, x.day));
  const fallen = falls(t).filter((f) => within(f.after.start, new Date(endOf(f.after, t.by) - 1).toISOString().slice(0, 10))).slice(0, 3);
  const where = range ? ' in this period' : '';
  return html`<section class="turns"><h2>When it turned, and why</h2>
    ${changes.length ? html`<ol>${changes.map((x) => html`<li><b>${x.after < x.before ? 'Cooled' : 'Warmed'} on ${day(x.day)}</b>, from a mean of ${signed(x.before)} to ${signed(x.after)}
      <small>(a change here has a probability of ${Math.round(x.probability * 100)} %)</small>${list(of(x.events))}</li>`)}</ol>`
      : html`<p class="note">No lasting change of level stands out${t.changes.length ? where : ' from so few events'}.</p>`}
    ${fallen.length ? html`<h3>Largest falls from one ${t.by} to the next with events${where}</h3><ol>${fallen.map(({ before, after }) => {
      const overlap = (after.high ?? 10) >= (before.low ?? -10);
      return html`<li><b>Cooled in ${after.label}</b>: from ${signed(before.mean)} (${before.label}, ${plural(before.n, 'event')}) to ${signed(after.mean)} (${plural(after.n, 'event')})${overlap ? html` <small>the bands overlap, so this may be chance</small>` : nothing}
        ${list(heaviest(c.loaded.events, Date.parse(after.start), endOf(after, t.by)))}</li>`;
    })}</ol>` : nothing}
  </section>`;
}

const bucketTable = (t: Temperature, range: Range | null, file: string) => {
  const rows = t.series.filter((b) => !range || (b.start <= range.to && endOf(b, t.by) > toDate(range.from).getTime()));
  return table(rows, [
    { name: 'Stretch', cell: (b) => b.label },
    { name: 'Events', cell: (b) => b.n, kind: 'number' },
    { name: 'Mean', cell: (b) => signed(b.mean, 2), value: (b) => b.mean, kind: 'number' },
    { name: 'Low', cell: (b) => signed(b.low, 2), value: (b) => b.low, kind: 'number' },
    { name: 'High', cell: (b) => signed(b.high, 2), value: (b) => b.high, kind: 'number' },
    { name: 'Sum', cell: (b) => signed(b.sum), value: (b) => b.sum, kind: 'number' },
    { name: 'Articles', cell: (b) => b.articles, kind: 'number' },
    { name: 'Sum over articles', cell: (b) => signed(b.normalised, 2), value: (b) => b.normalised, kind: 'number' },
  ], { caption: 'Temperature, as a table', file });
};

function saveEvents(events: readonly Event[], name: string): void {
  const names = (list: Event['source']) => list.map((p) => p.name).join('; ');
  const codes = (list: Event['source']) => list.map((p) => p.code ?? '').join('; ');
  saveCsv(name, ['id', 'start', 'end', 'date basis', 'source', 'source codes', 'target', 'target codes', 'cameo', 'name', 'kind', 'quad', 'goldstein', 'status', 'number', 'place', 'issues', 'outlets', 'cites', 'words', 'sentence'],
    events.map((e) => [e.id, e.date.start, e.date.end, e.date.basis, names(e.source), codes(e.source), names(e.target), codes(e.target), e.cameo, e.name, e.kind, e.quad, e.goldstein, e.status, e.number,
      e.place?.name, e.issues.join('; '), e.outlets.join('; '), e.evidence.map((x) => x.cite).join(' '), e.sentence, e.evidence[0]!.text]));
}

/** Says how many events lie before the chart begins: they are in the list alone. */
function before(events: readonly Event[], t: Temperature) {
  const first = t.series[0]?.start;
  const older = first ? events.filter((e) => e.date.end !== null && e.date.end < first).length : 0;
  return older ? html`<span>${plural(older, 'event')} before ${day(first!)} only in the list</span>` : nothing;
}

export function overview(c: Context, kept: Kept) {
  const q = c.route.query;
  if (c.loaded.done && !c.loaded.events.length) {
    return c.loaded.error ? html`${failure(c.loaded.error, c.again)}<p><a href="#/">All relations</a></p>`
      : html`<p class="note">No article that has been read tells of an event between the two.</p><p><a class="button" href="#/read">Read articles</a> <a class="button" href="#/">All relations</a></p>`;
  }
  const by = q.get('by') ?? 'quarter';
  const range = q.get('from') && q.get('to') ? { from: q.get('from')!, to: q.get('to')! } : null;
  const temperature = c.answers.get(`${dyadOf(c).join('-')} t ${by}`, () => get<Temperature>(dyadPath(dyadOf(c), 'temperature'), { by }));
  const marks = kept.of(c.loaded.events, filterKey(c, false), () => filtered(c.loaded.events, q, false));
  const rows = timelineOf(c, kept);
  const file = `satow-${dyadOf(c).join('-')}`;
  const drawing = () => document.querySelector<SVGSVGElement>('satow-chart svg.chart')!;
  const zoom = (e: CustomEvent<Range | null>) => c.go(href(c, { from: e.detail?.from ?? null, to: e.detail?.to ?? null }), true);
  return html`
    ${glance(c)}
    <section class="temperature"><div class="over"><h2>Temperature</h2>
      <label class="inline">by <select @change=${(e: globalThis.Event) => c.go(href(c, { by: (e.target as HTMLSelectElement).value }), true)}>
        ${['week', 'month', 'quarter', 'year'].map((b) => html`<option ?selected=${b === by}>${b}</option>`)}</select></label>
      <label class="inline"><input type="checkbox" .checked=${q.has('norm')} @change=${(e: globalThis.Event) => c.go(href(c, { norm: (e.target as HTMLInputElement).checked ? '1' : null }), true)}> per article</label>
      ${range ? html`<span class="period">${day(range.from)} – ${day(range.to)} <a class="button quiet" href=${href(c, { from: null, to: null })}>All time</a></span>` : nothing}
      <span class="saves"><a class="button quiet" href=${href(c, { table: q.has('table') ? null : '1' })}>${q.has('table') ? 'Chart only' : 'Table'}</a>
      <button type="button" class="quiet" @click=${() => saveSvg(file, drawing())}>SVG</button><button type="button" class="quiet" @click=${() => savePng(file, drawing())}>PNG</button></span></div>
    ${shown(temperature, 'the temperature', c.again, (t) => (!t.series.length && c.loaded.done && !marks.some((e) => e.date.start) ? html`<p class="note">No event of the two is dated, so there is no temperature.</p>` : html`
      <satow-chart .series=${kept.of(c.loaded.events, `series ${by} ${t.series.length}`, () => [{ name: title(c), temperature: t }])} .events=${marks} .range=${kept.of(c.loaded.events, `range ${range?.from} ${range?.to}`, () => range)}
        .chosen=${q.get('event')} .normalise=${q.has('norm')} @range=${zoom} @open=${(e: CustomEvent<string>) => c.go(eventHref(c, e.detail))}></satow-chart>
      <p class="legend"><span><i class="key mean"></i> mean weight of a ${t.by}’s events</span><span><i class="key band"></i> 90 % band</span>
        <span><i class="dot q1 solid"></i> verbal cooperation</span><span><i class="dot q2 solid"></i> material cooperation</span><span><i class="dot q3 solid"></i> verbal conflict</span><span><i class="dot q4 solid"></i> material conflict</span><span><i class="dot hollow"></i> not (yet) done</span>
        ${t.undated ? html`<span>${plural(t.undated, 'event')} dated too roughly to count</span>` : nothing}${range ? nothing : before(marks, t)}</p>
      <p id="chart-keys" class="unseen">Left and right arrow go from mark to mark, Enter opens the evidence, plus and minus zoom, Shift with arrows moves, 0 shows all time. The table and the list below hold the same.</p>
      ${q.has('table') ? bucketTable(t, range, `${file}-temperature`) : nothing}`))}
    </section>
    <section class="events"><div class="over"><h2>Timeline <small role="status">${rows.length === c.loaded.total ? number(rows.length) : `${number(rows.length)} of ${number(c.loaded.total)}`}${c.loaded.done ? '' : ', loading …'}</small></h2>
      ${filters(c, (facet, count) => kept.of(c.loaded.events, `facet ${facet}`, count))}
      <span class="saves"><button type="button" class="quiet" @click=${() => saveEvents(rows, `${file}-events`)}>CSV</button></span></div>
      ${c.loaded.error ? failure(c.loaded.error, c.again) : nothing}
      ${c.loaded.total > MOST ? html`<p class="note">The first ${number(MOST)} of ${number(c.loaded.total)} events are here.</p>` : nothing}
      ${rows.length ? html`<satow-timeline .events=${rows} .chosen=${q.get('event')} .hash=${(id: string) => eventHref(c, id)}></satow-timeline>`
        : c.loaded.done ? html`<p class="note">No event answers these filters${range ? ' in this period' : ''}. <a href=${`#/d/${dyadOf(c).join('-')}`}>Show everything</a></p>` : loading('the events')}
    </section>
    ${temperature.state === 'there' ? guard([temperature.value, c.loaded.events, c.loaded.done, location.hash], () => turns(c, temperature.value, range)) : nothing}`;
}


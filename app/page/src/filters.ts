// Filters over the events that are there, with the number of events behind each value.
import { html, nothing } from 'lit';
import { issueName, type Context, href } from './context';
import type { Event } from './types';
import { number, QUADS } from './words';

interface Facet { key: string; name: string; of: (e: Event) => readonly string[] }

const roles = (e: Event) => [...new Set([...e.source, ...e.target].flatMap((p) => (p.code ?? '').slice(3).match(/.{3}/g) ?? []))];

export const FACETS: readonly Facet[] = [
  { key: 'kind', name: 'Type', of: (e) => [e.kind] },
  { key: 'quad', name: 'Class', of: (e) => (e.quad ? [String(e.quad)] : []) },
  { key: 'status', name: 'Status', of: (e) => [e.status] },
  { key: 'issue', name: 'Issue', of: (e) => e.issues },
  { key: 'role', name: 'Role', of: roles },
  { key: 'place', name: 'Place', of: (e) => (e.place ? [e.place.name] : []) },
  { key: 'source', name: 'Source', of: (e) => e.outlets },
];

const split = (text: string | null) => (text ? text.split('|') : []);

export function filtered(events: readonly Event[], query: URLSearchParams, period: boolean): Event[] {
  const tests: ((e: Event) => boolean)[] = [];
  for (const facet of FACETS) {
    const wanted = new Set(split(query.get(facet.key)));
    if (wanted.size) tests.push((e) => facet.of(e).some((v) => wanted.has(v)));
  }
  const actor = query.get('actor')?.toLowerCase();
  if (actor) tests.push((e) => [...e.source, ...e.target].some((p) => p.name.toLowerCase().includes(actor)));
  const from = period ? query.get('from') : null;
  const to = period ? query.get('to') : null;
  if (from) tests.push((e) => e.date.end !== null && e.date.end >= from);
  if (to) tests.push((e) => e.date.start !== null && e.date.start <= to);
  return tests.length ? events.filter((e) => tests.every((test) => test(e))) : [...events];
}

function counts(events: readonly Event[], facet: Facet): [string, number][] {
  const found = new Map<string, number>();
  for (const e of events) for (const v of facet.of(e)) found.set(v, (found.get(v) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function valueName(c: Context, facet: Facet, value: string): string {
  switch (facet.key) {
    case 'issue': return issueName(c, value);
    case 'role': return c.vocabulary?.roles.find((r) => r.key === value)?.name ?? value;
    case 'quad': return QUADS[Number(value)] ?? value;
    default: return value;
  }
}

/** Only one menu stands open; Escape closes it, and so does a click elsewhere. */
function opened(event: globalThis.Event): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!menu.open) return;
  document.querySelectorAll('.menu[open]').forEach((m) => { if (m !== menu) m.removeAttribute('open'); });
}
function escape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')!.focus();
  event.stopPropagation();
}

export function filters(c: Context, counted: (facet: string, count: () => [string, number][]) => [string, number][]) {
  const q = c.route.query;
  const toggle = (facet: Facet, value: string, on: boolean) => {
    const values = split(q.get(facet.key)).filter((v) => v !== value);
    c.go(href(c, { [facet.key]: (on ? [...values, value] : values).join('|') }), true);
  };
  const set = FACETS.some((f) => q.get(f.key)) || q.get('actor');
  const none = Object.fromEntries([...FACETS.map((f) => f.key), 'actor'].map((k) => [k, null]));
  return html`<div class="filters" role="group" aria-label="Filters">
    ${FACETS.map((facet) => {
      const wanted = split(q.get(facet.key));
      const all = counted(facet.key, () => counts(c.loaded.events, facet));
      return html`<details class="menu" @toggle=${opened} @keydown=${escape}>
        <summary class=${wanted.length ? 'set' : ''}>${facet.name}${wanted.length ? html` <b>${wanted.length === 1 ? valueName(c, facet, wanted[0]!) : wanted.length}</b>` : nothing}</summary>
        <div class="choices">${all.length ? all.slice(0, 200).map(([value, n]) => html`<label><input type="checkbox" .checked=${wanted.includes(value)}
          @change=${(e: globalThis.Event) => toggle(facet, value, (e.target as HTMLInputElement).checked)}> <span>${valueName(c, facet, value)}</span> <small>${number(n)}</small></label>`) : html`<p class="note">None known.</p>`}</div>
      </details>`;
    })}
    <label class="inline">Actor <input type="search" size="12" .value=${q.get('actor') ?? ''} placeholder="name"
      @change=${(e: globalThis.Event) => c.go(href(c, { actor: (e.target as HTMLInputElement).value.trim() }), true)}></label>
    ${set ? html`<a class="button quiet" href=${href(c, none)}>Clear filters</a>` : nothing}
  </div>`;
}

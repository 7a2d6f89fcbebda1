// The first view, and the list of decisions.
import { html, nothing } from 'lit';
import './pick';
import { file, get, post } from './api';
import type { Context } from './context';
import { announce, shown } from './dom';
import { saveBlob } from './save';
import { table } from './table';
import type { Actor, Decision, Dyad, Health, Items, Page } from './types';
import { interval, number, plural } from './words';

let half: (string | null)[] = [null, null];

/** Both actors; as soon as two are chosen, their dossier opens. */
export function choose(c: Context) {
  const now = c.route.view === 'compare' ? null : c.route.dyad;
  const name = (i: 0 | 1) => (now ? c.names.get(now[i]) ?? now[i] : half[i] ? c.names.get(half[i]!) ?? '' : '');
  const chosen = (i: 0 | 1) => (e: CustomEvent<Actor>) => {
    c.names.set(e.detail.country ?? '', e.detail.name);
    half[i] = e.detail.country;
    const pair = [0, 1].map((x) => half[x] ?? now?.[x]);
    if (!pair[0] || !pair[1] || pair[0] === pair[1]) {
      if (pair[0] && pair[0] === pair[1]) announce('Choose another country for the other side.');
      return;
    }
    half = [null, null];
    c.go(`#/d/${pair.join('-')}`);
  };
  return html`<div class="choose" role="group" aria-label="Relation"><satow-pick label="Relation of" .name=${name(0)} @pick=${chosen(0)}></satow-pick><satow-pick label="and" .name=${name(1)} @pick=${chosen(1)}></satow-pick></div>`;
}

export function start(c: Context) {
  const health = c.answers.get('health', () => get<Health>('health'));
  const dyads = c.answers.get('dyads', () => get<Page<Dyad>>('dyads', { limit: 200 }));
  return html`<h1>Relations between states</h1>
    ${health.state === 'there' ? html`<p class="lead">${plural(health.value.articles, 'article')} read, ${plural(health.value.reports, 'report')} of what one state did to another. Choose two countries above, or a relation below.</p>` : nothing}
    ${shown(dyads, 'the relations', c.again, ({ items: all, total }) => (all.length ? html`${table(all, [
      { name: 'Relation', cell: (d) => html`<a href="#/d/${d.a}-${d.b}">${d.a_name} and ${d.b_name}</a>`, value: (d) => `${d.a}-${d.b}` },
      { name: 'Events', cell: (d) => (d.events === null ? '…' : number(d.events)), value: (d) => d.events, kind: 'number' },
      { name: 'Reports', cell: (d) => number(d.reports), value: (d) => d.reports, kind: 'number' },
      { name: 'Articles', cell: (d) => number(d.articles), value: (d) => d.articles, kind: 'number' },
      { name: 'Told of', cell: (d) => (d.first ? interval({ start: d.first, end: d.last }) : ''), kind: 'when' },
    ], { caption: 'Those with most reports first', file: 'satow-relations' })}${total > all.length ? html`<p class="note">The first ${all.length} of ${number(total)}.</p>` : nothing}`
      : html`<div class="note"><p>Nothing has been read yet.</p><p><a class="button" href="#/read">Paste or drop an article</a>, or in a terminal: <code>satow read my-articles/</code>. <code>satow demo</code> opens the shipped example.</p></div>`))}`;
}

export function decisions(c: Context) {
  const all = c.answers.get('decisions', () => get<Items<Decision>>('decisions'));
  const undo = async (d: Decision) => {
    await post(`decisions/${d.id}/undo`, {});
    announce('Undone.');
    c.again();
  };
  return html`<h1>Decisions</h1><p class="lead">What readers have decided against the machine. It holds over later reads, and can be taken back.</p>
    <p><button type="button" @click=${async () => saveBlob('satow-decisions.jsonl', await file('decisions', { format: 'jsonl' }))}>Export as JSON Lines</button></p>
    ${shown(all, 'the decisions', c.again, ({ items }) => table([...items].reverse(), [
      { name: 'When', cell: (d) => d.decided.slice(0, 16).replace('T', ' '), value: (d) => d.decided, kind: 'when' },
      { name: 'Decision', cell: (d) => ({ split: 'split out', merge: 'merged', wrong: 'marked wrong' })[d.kind], value: (d) => d.kind },
      { name: 'Event', cell: (d) => html`${d.sentence ?? ''} <code>${d.event}</code>${d.other ? html` with <code>${d.other}</code>` : nothing}`, value: (d) => d.sentence },
      { name: 'Why', cell: (d) => d.reason ?? '' },
      { name: 'Undo', cell: (d) => (d.undone ? html`<small>undone ${d.undone.slice(0, 10)}</small>` : html`<button type="button" class="quiet" @click=${() => undo(d)}>Undo</button>`), value: (d) => d.undone },
    ], { caption: 'Latest first', file: 'satow-decisions', empty: 'Nothing has been decided yet. Open an event’s evidence to split, merge or mark it wrong.' }))}`;
}

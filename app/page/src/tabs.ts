// The tabs that are tables: meetings, agreements and promises, positions, figures, sources.
import { html, nothing } from 'lit';
import { articleHref, cite, dyadOf, eventLink, issueName, items, nameOf, part, type Context } from './context';
import { shown } from './dom';
import { table } from './table';
import type { Agreement, Comparison, Commitment, Contradiction, Dispute, Event, Evidence, Meeting, Meetings, Position, Source, Statement } from './types';
import { interval, number, unquoted } from './words';

const byDate = <T>(list: readonly T[], of: (t: T) => { start: string | null; end: string | null }) =>
  [...list].sort((a, b) => (of(b).end ?? '').localeCompare(of(a).end ?? ''));
const file = (c: Context, what: string) => `satow-${dyadOf(c).join('-')}-${what}`;
const cites = (c: Context, list: readonly Evidence[]) => {
  const seen = new Set<string>();
  return list.filter((e) => !seen.has(e.cite) && seen.add(e.cite)).slice(0, 6).map((e) => html`${cite(c, e)} `);
};
const codes = (list: readonly Evidence[]) => [...new Set(list.map((e) => e.cite))].join(' ');
const people = (e: Event) => [...new Set([...e.source, ...e.target].map((p) => p.name))].join(', ');

export function meetings(c: Context) {
  return shown(part<Meetings>(c, 'meetings'), 'the meetings', c.again, ({ items: all, planned }) => html`
    ${table<Meeting>(byDate(all, (m) => m.event.date), [
      { name: 'When', cell: (m) => interval(m.event.date), value: (m) => interval(m.event.date), kind: 'when' },
      { name: 'Where', cell: (m) => m.event.place?.name ?? '', kind: 'where' },
      { name: 'Format', cell: (m) => m.format },
      { name: 'Who', cell: (m) => html`<span class="people">${people(m.event)}</span>`, value: (m) => people(m.event) },
      { name: 'Meeting', cell: (m) => html`${eventLink(c, m.event)}${m.parts.length ? html`<details><summary>${number(m.parts.length)} said, pledged or signed there</summary><ul>${m.parts.map((p) => html`<li>${eventLink(c, p)}</li>`)}</ul></details>` : nothing}`, value: (m) => m.event.sentence },
      { name: 'Sources', cell: (m) => cites(c, m.event.evidence), value: (m) => codes(m.event.evidence) },
    ], { caption: 'Meetings, the latest first', file: file(c, 'meetings'), empty: 'The articles tell of no meeting of the two in this period.' })}
    ${planned.length ? table<Event>(planned, [
      { name: 'When', cell: (e) => interval(e.date), kind: 'when' }, { name: 'Where', cell: (e) => e.place?.name ?? '' },
      { name: 'What', cell: (e) => eventLink(c, e), value: (e) => e.sentence }, { name: 'Sources', cell: (e) => cites(c, e.evidence), value: (e) => codes(e.evidence) },
    ], { caption: 'Planned', file: file(c, 'planned') }) : nothing}`);
}

export function agreements(c: Context) {
  return html`
    ${shown(items<Agreement>(c, 'agreements'), 'the agreements', c.again, ({ items: all }) => table(byDate(all, (a) => a.event.date), [
      { name: 'When', cell: (a) => interval(a.event.date), kind: 'when' },
      { name: 'Form', cell: (a) => (a.number > 1 ? `${a.number} × ${a.form}` : a.form) },
      { name: 'Agreement', cell: (a) => eventLink(c, a.event), value: (a) => a.event.sentence },
      { name: 'Where', cell: (a) => a.event.place?.name ?? '' },
      { name: 'Sources', cell: (a) => cites(c, a.event.evidence), value: (a) => codes(a.event.evidence) },
    ], { caption: 'Agreements, the latest first', file: file(c, 'agreements'), empty: 'The articles tell of no agreement in this period.' }))}
    ${shown(items<Commitment>(c, 'commitments'), 'the promises', c.again, ({ items: all }) => table(byDate(all, (x) => x.promise.date), [
      { name: 'Promised', cell: (x) => interval(x.promise.date), kind: 'when' },
      { name: 'Promise', cell: (x) => eventLink(c, x.promise), value: (x) => x.promise.sentence },
      { name: 'Due', cell: (x) => (x.due.start || x.due.end ? interval(x.due) : ''), kind: 'when' },
      { name: 'Status', cell: (x) => html`<b class="verdict ${x.status.replaceAll(' ', '-')}">${x.status}</b> <small>${x.reason}</small>`, value: (x) => `${x.status}: ${x.reason}` },
      { name: 'Sources', cell: (x) => cites(c, [...x.promise.evidence, ...x.evidence]), value: (x) => codes([...x.promise.evidence, ...x.evidence]) },
    ], { caption: 'Promises and what came of them', file: file(c, 'promises'), empty: 'No promise is told of in this period.' }))}
    ${shown(items<Dispute>(c, 'disputes'), 'the disputes', c.again, ({ items: all }) => (all.length ? table(all, [
      { name: 'Sort', cell: (d) => (d.sanctions ? 'sanctions' : 'dispute') },
      { name: 'By', cell: (d) => nameOf(c, d.by) }, { name: 'Against', cell: (d) => nameOf(c, d.against) },
      { name: 'Ended', cell: (d) => (d.ended ? 'lifted' : 'not that is told') },
      { name: 'Steps', cell: (d) => html`<ul>${d.steps.map((e) => html`<li><span class="when">${interval(e.date)}</span> ${eventLink(c, e)}</li>`)}</ul>`, value: (d) => d.steps.map((e) => e.sentence).join(' ') },
    ], { caption: 'Sanctions and disputes', file: file(c, 'disputes') }) : nothing))}`;
}

/** Where somebody now says something else on the issue, a link to what was said before. */
function turned(c: Context, s: Statement) {
  const before = /^\[(\S+) s(\d+)\]$/.exec(s.changed_from ?? '');
  return before ? html` <b>a turn</b> from <a class="cite" href=${articleHref(c, before[1]!, Number(before[2]))}>${before[1]} s${before[2]}</a>` : nothing;
}

const deed = (c: Context, e: Event) => html`<li class="deed"><span class="when">${interval(e.date)}</span> ${eventLink(c, e)}</li>`;

/** The first three in sight, the rest to be opened. */
const few = (list: readonly unknown[], more: string) => html`<ul class="sayings">${list.slice(0, 3)}</ul>${list.length > 3 ? html`<details><summary>${list.length - 3} more${more}</summary><ul class="sayings">${list.slice(3)}</ul></details>` : nothing}`;

const saying = (c: Context, s: Statement) => html`<li><q class=${s.direct ? 'words' : 'words indirect'}>${s.direct ? unquoted(s.words) : s.words}</q>
  <span class="meta">${s.speaker.name}${s.addressee ? ` to ${s.addressee}` : ''}, ${interval(s)} ${cite(c, s.evidence)}${turned(c, s)}</span></li>`;

export function positions(c: Context) {
  return shown(items<Position>(c, 'positions'), 'the positions', c.again, ({ items: all }) => {
    const [a, b] = dyadOf(c);
    const sides = [a, b, ...new Set(all.map((p) => p.country).filter((x) => x !== a && x !== b))].filter((x) => all.some((p) => p.country === x) || x === a || x === b);
    const size = (issue: string) => all.filter((p) => p.issue === issue).reduce((n, p) => n + p.statements.length * 1000 + p.deeds.length, 0);
    const issues = [...new Set(all.map((p) => p.issue))].sort((x, y) => size(y) - size(x) || x.localeCompare(y));
    const at = (issue: string, side: string) => all.find((p) => p.issue === issue && p.country === side);
    const of = (issue: string, side: string) => at(issue, side)?.statements ?? [];
    return table(issues, [
      { name: 'Issue', cell: (i) => html`<b>${issueName(c, i)}</b>`, value: (i) => issueName(c, i), kind: 'issue' },
      ...sides.map((side) => ({
        name: nameOf(c, side), kind: 'position',
        cell: (i: string) => {
          const list = byDate(of(i, side).filter((s) => !s.repeats), (s) => s);
          const deeds = byDate(at(i, side)?.deeds ?? [], (e) => e.date);
          return list.length || deeds.length ? html`${list.length ? few(list.map((s) => saying(c, s)), '') : nothing}
            ${deeds.length ? html`<p class="done-about">Done about it</p>${few(deeds.map((e) => deed(c, e)), ' done')}` : nothing}` : html`<span class="none">nothing found</span>`;
        },
        value: (i: string) => [...of(i, side).map((s) => `${s.speaker.name} (${interval(s)}): ${s.words} ${s.evidence.cite}`),
          ...(at(i, side)?.deeds ?? []).map((e) => `${interval(e.date)}: ${e.sentence} ${codes(e.evidence)}`)].join('\n'),
      })),
    ], { caption: 'What each side says, in its words, and does about it', file: file(c, 'positions'), empty: 'No statement of either side is known in this period.' });
  });
}

const ORDER = ['differ', 'finer', 'agree', 'not comparable'];
const VERDICTS: Record<string, string> = { differ: 'differ', finer: 'one is finer', agree: 'agree', 'not comparable': 'alone or not comparable' };

export function figures(c: Context) {
  const several = (f: Comparison) => new Set(f.figures.map((x) => x.evidence.article)).size > 1;
  return html`
    ${shown(items<Comparison>(c, 'figures'), 'the figures', c.again, ({ items: all }) => {
      const sorted = [...all].sort((x, y) => Number(several(y)) - Number(several(x)) || ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict));
      return table(sorted, [
        { name: 'Of what', cell: (f) => html`<b>${f.what}</b>`, value: (f) => f.what },
        { name: 'The sources', cell: (f) => html`<b class="verdict ${f.verdict.replaceAll(' ', '-')}">${VERDICTS[f.verdict] ?? f.verdict}</b>`, value: (f) => f.verdict },
        { name: 'Figures, in the words of each source', cell: (f) => html`<ul class="sayings">${f.figures.map((x) => html`<li><q class="words">${x.words}</q> ${cite(c, x.evidence)} <span class="meta">${x.evidence.title ?? ''}</span>
          ${f.figures.length > 1 ? html`<div class="meta"><q class="words">${unquoted(x.evidence.text)}</q></div>` : nothing}</li>`)}</ul>`, value: (f) => f.figures.map((x) => `${x.words} ${x.evidence.cite}`).join('; ') },
        { name: 'Why', cell: (f) => f.reason },
      ], { caption: 'Figures, compared', file: file(c, 'figures'), empty: 'No figure is told of in this period.' });
    })}
    ${shown(items<Contradiction>(c, 'contradictions'), 'the contradictions', c.again, ({ items: all }) => table(all, [
      { name: 'Where they differ', cell: (x) => html`<b>${x.what}</b>`, value: (x) => x.what },
      { name: 'One', cell: (x) => html`<q class="words">${unquoted(x.sentences[0].text)}</q> ${cite(c, x.sentences[0])}`, value: (x) => `${x.sentences[0].text} ${x.sentences[0].cite}` },
      { name: 'The other', cell: (x) => html`<q class="words">${unquoted(x.sentences[1].text)}</q> ${cite(c, x.sentences[1])}`, value: (x) => `${x.sentences[1].text} ${x.sentences[1].cite}` },
    ], { caption: 'Contradictions', file: file(c, 'contradictions'), empty: 'No two sentences contradict each other.' }))}`;
}

export function sources(c: Context) {
  const told = new Map<string, number>();
  for (const e of c.loaded.events) for (const a of new Set(e.evidence.map((x) => x.article))) told.set(a, (told.get(a) ?? 0) + 1);
  const days = (s: Source) => (s.start && s.end ? (Date.parse(s.end) - Date.parse(s.start)) / 86400000 + 1 : null);
  return shown(items<Source>(c, 'sources'), 'the sources', c.again, ({ items: all }) => table(byDate(all, (s) => s), [
    { name: 'Published', cell: (s) => interval(s), kind: 'when' },
    { name: 'Article', cell: (s) => html`<a href=${articleHref(c, s.key ?? s.id, null)}>${s.title}</a> <code>${s.id}</code>`, value: (s) => s.title },
    { name: 'Outlet', cell: (s) => s.outlet ?? 'not told' },
    { name: 'Known to', cell: (s) => { const d = days(s); return d === null ? '–' : d === 1 ? 'the day' : `${number(d)} days`; }, value: days, kind: 'number' },
    { name: 'How the date is known', cell: (s) => s.dated },
    { name: 'Events', cell: (s) => told.get(s.id) ?? 0, kind: 'number' },
    { name: 'Copy of', cell: (s) => s.copy_of ?? '' },
  ], { caption: 'Sources and how sure their dates are', file: file(c, 'sources'), empty: 'No article of this period speaks of the two.' }));
}


// What every view is given.
import { html } from 'lit';
import type { Answers, Asked } from './dom';
import { here, type Changes, type Route } from './route';
import type { Event, Evidence, Items, Vocabulary } from './types';
import { dyadPath, get } from './api';
import { deed, quotation } from './words';

export interface Loaded { events: Event[]; total: number; done: boolean; error: unknown }

export interface Context {
  route: Route;
  answers: Answers;
  vocabulary: Vocabulary | null;
  names: Map<string, string>;
  loaded: Loaded;
  again: () => void;
  go: (hash: string, replace?: boolean) => void;
}

export const dyadOf = (c: Context) => c.route.dyad!;
export const nameOf = (c: Context, code: string) => c.names.get(code) ?? code;
export const title = (c: Context) => dyadOf(c).map((d) => nameOf(c, d)).join(' and ');

/** A part of the dossier, in the period that is looked at. */
export function part<T>(c: Context, what: string, query: Record<string, string> = {}): Asked<T> {
  const dyad = dyadOf(c);
  const period = { from: c.route.query.get('from'), to: c.route.query.get('to') };
  const all = { ...period, ...query };
  return c.answers.get(`${dyad.join('-')}/${what}?${JSON.stringify(all)}`, () => get<T>(dyadPath(dyad, what), all));
}
export const items = <T>(c: Context, what: string) => part<Items<T>>(c, what);

export function issueName(c: Context, key: string): string {
  return c.vocabulary?.issues.find((i) => i.key === key)?.name ?? key;
}

export const href = (c: Context, changes: Changes) => here(c.route, changes);
export const eventHref = (c: Context, id: string) => href(c, { event: id, article: null, s: null });
export const articleHref = (c: Context, key: string | null, sentence: number | null) =>
  href(c, { event: null, article: key, s: sentence === null ? null : String(sentence) });

/** A citation that leads to its sentence. */
export const cite = (c: Context, e: Evidence) =>
  html`<a class="cite" href=${articleHref(c, e.key ?? e.article, e.sentence)} title="Sentence ${e.sentence} of ${e.title ?? e.article}">${e.cite.replace(/[[\]]/g, '')}</a>`;

/** An event as a link to its evidence, with the words of the article behind it. */
export const eventLink = (c: Context, e: Event) =>
  html`<a class="event" href=${eventHref(c, e.id)} data-event=${e.id}>${deed(e.sentence)}</a> <q class="words">${quotation(e.sentence)}</q>`;

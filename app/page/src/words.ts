// How days, numbers and the words of the API are shown.
import type { Interval } from './types';

export type DateForm = 'local' | 'iso';

let form: DateForm = localStorage.getItem('satow.dates') === 'iso' ? 'iso' : 'local';
export const dateForm = () => form;
export function setDateForm(to: DateForm): void {
  form = to;
  localStorage.setItem('satow.dates', to);
}

const locale = navigator.language || 'en-GB';
const dayWords = new Intl.DateTimeFormat(locale.startsWith('en') ? locale : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

export const DAY = 86400000;
export const toDate = (day: string) => new Date(day + 'T00:00:00Z');
export const toDay = (date: Date | number) => new Date(date).toISOString().slice(0, 10);

export const localDay = (text: string) => dayWords.format(toDate(text));
export function day(text: string | null): string {
  if (!text) return '';
  return form === 'iso' ? text : dayWords.format(toDate(text));
}

const lastOf = (year: number, month: number) => toDay(Date.UTC(year, month, 0));

/** An interval in words: a day, a month, a year, or from and to. */
export function interval(i: Interval): string {
  const { start, end } = i;
  if (!start || !end) return start ? `from ${day(start)}` : end ? `until ${day(end)}` : 'undated';
  if (start === end) return day(start);
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  if (start.endsWith('-01') && end === lastOf(Number(year), Number(start.slice(5, 7)))) {
    return form === 'iso' ? start.slice(0, 7) : monthWords.format(toDate(start));
  }
  return form === 'iso' ? `${start}/${end}` : dayWords.formatRange(toDate(start), toDate(end));
}

const middles = new WeakMap<Interval, number | null>();

/** The middle of an interval, as a time; reckoned once for each, since the chart asks for it at every step. */
export function middle(i: Interval): number | null {
  let found = middles.get(i);
  if (found === undefined) {
    const start = i.start ?? i.end;
    const end = i.end ?? i.start;
    found = start && end ? (Date.parse(start) + Date.parse(end)) / 2 : null;
    middles.set(i, found);
  }
  return found;
}

const count = new Intl.NumberFormat('en-GB');
export const number = (n: number) => count.format(n);
export const signed = (n: number | null, digits = 1) =>
  n === null ? '–' : (n > 0 ? '+' : n < 0 ? '−' : '') + Math.abs(n).toFixed(digits);
export const plural = (n: number, one: string, many = one + 's') => `${number(n)} ${n === 1 ? one : many}`;

export const QUADS = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'] as const;
export const happened = (status: string) => status === 'happened' || status === 'ongoing';

/** The words up to a quotation: what was done, without how the article puts it. */
export function deed(sentence: string): string {
  const colon = sentence.indexOf(': “');
  return colon > 0 ? sentence.slice(0, colon) + '.' : sentence;
}
export function quotation(sentence: string): string {
  const colon = sentence.indexOf(': “');
  return colon > 0 ? sentence.slice(colon + 2).replace(/^“|”\.?$/g, '') : '';
}

/** Words without the quotation marks around them, since the page sets its own. */
export function unquoted(words: string): string {
  const inner = words.replace(/^["“”‘«„]+|["“”»]+$/g, '');
  return inner || words;
}

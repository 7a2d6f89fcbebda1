// An article's text, one sentence lit. The text goes into the document as text, never as HTML.
import { html, nothing } from 'lit';
import type { Article, Span } from './types';

/** Turns offsets in code points, as the API counts, into those that strings here count by. */
export function offsets(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const at: number[] = [];
  let unit = 0;
  for (const character of text) {
    at.push(unit);
    unit += character.length;
  }
  at.push(unit);
  return (point) => at[Math.min(point, at.length - 1)]!;
}

export interface Lit extends Span { kind: 'sentence' | 'words' | 'noise' }

/** The text cut where a span begins or ends, each piece with the classes of the spans that cover it. */
export function pieces(text: string, spans: readonly Lit[]): { text: string; kinds: string[] }[] {
  const at = offsets(text);
  const cut = spans.map((s) => ({ start: at(s.start), end: at(s.end), kind: s.kind }));
  const edges = [...new Set([0, text.length, ...cut.flatMap((s) => [s.start, s.end])])].filter((e) => e >= 0 && e <= text.length).sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return { text: text.slice(start, end), kinds: cut.filter((s) => s.start <= start && s.end >= end).map((s) => s.kind) };
  });
}

export function articleText(article: Article, lit: readonly Lit[]) {
  const noise: Lit[] = article.boilerplate.map((b) => ({ start: b.start, end: b.end, kind: 'noise' }));
  return html`<div class="text" lang="en" tabindex="0" role="region" aria-label="Text of ${article.title ?? article.id}">${pieces(article.text, [...noise, ...lit]).map(({ text, kinds }) => {
    const noisy = kinds.includes('noise') ? 'noise' : nothing;
    if (kinds.includes('words')) return html`<mark class="sentence words">${text}</mark>`;
    if (kinds.includes('sentence')) return html`<mark class="sentence">${text}</mark>`;
    return noisy === nothing ? text : html`<span class="noise">${text}</span>`;
  })}</div>`;
}

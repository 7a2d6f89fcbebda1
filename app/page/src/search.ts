// Search in all sentences, and questions about two countries.
import { html, nothing } from 'lit';
import { address, dyadPath, get } from './api';
import { offsets } from './article';
import { articleHref, href, nameOf, type Context } from './context';
import { failure, loading, shown } from './dom';
import type { Answer, Hit, Page } from './types';
import { interval, plural } from './words';

function lit(hit: Hit) {
  const at = offsets(hit.text);
  let done = 0;
  const out: unknown[] = [];
  for (const span of [...hit.highlights].sort((a, b) => a.start - b.start)) {
    const [start, end] = [at(span.start), at(span.end)];
    if (start < done) continue;
    out.push(hit.text.slice(done, start), html`<mark>${hit.text.slice(start, end)}</mark>`);
    done = end;
  }
  return [...out, hit.text.slice(done)];
}

/** Citations of an answer lead to a search for them, since they name an article's id. */
function answer(c: Context, a: Answer) {
  const line = (text: string) => text.split(/(\[[^\]\s]+ s\d+\])/).map((piece) => {
    const found = /^\[(\S+) s(\d+)\]$/.exec(piece);
    return found ? html`<a class="cite" href=${articleHref(c, found[1]!, Number(found[2]))}>${found[1]} s${found[2]}</a>` : piece;
  });
  return html`<section class="answer" aria-label="Answer"><h2>Answer</h2>${a.told ? html`<ul>${a.lines.map((l) => html`<li>${line(l)}</li>`)}</ul>`
    : html`<p class="note">The articles do not tell. ${a.lines.join(' ')}</p>`}</section>`;
}

export function search(c: Context) {
  const q = c.route.query.get('q') ?? '';
  const dyad = c.route.dyad;
  const submit = (e: SubmitEvent) => {
    e.preventDefault();
    const form = new FormData(e.target as HTMLFormElement);
    c.go(address('#/search', { q: String(form.get('q')).trim(), dyad: form.get('within') ? dyad?.join('-') ?? null : null }));
  };
  const question = /\?\s*$/.test(q) || /^(when|where|what|who|why|which|how|did|does|has|have|is|are)\b/i.test(q);
  return html`<h1>Search</h1>
    <form class="searching" role="search" @submit=${submit}><label>Words, “a phrase”, begin*, or a question about two countries
      <input name="q" type="search" .value=${q} autofocus></label>
      ${dyad ? html`<label class="inline"><input type="checkbox" name="within" checked> only ${nameOf(c, dyad[0])} and ${nameOf(c, dyad[1])}</label>` : nothing}
      <button type="submit">Search</button></form>
    ${q && dyad && question ? shown(c.answers.get(`ask ${dyad} ${q}`, () => get<Answer>(dyadPath(dyad, 'ask'), { q })), 'the answer', c.again, (a) => answer(c, a)) : nothing}
    ${q ? hits(c, q, dyad, question && !!dyad) : html`<p class="note">Every sentence that has been read can be found here. A question such as “When did they last meet?” is answered where a relation is chosen.</p>`}`;
}

/** What is found; a question that finds no sentence has its answer all the same. */
function hits(c: Context, q: string, dyad: [string, string] | null, asked: boolean) {
  const found = c.answers.get(`search ${dyad} ${q}`, () => get<Page<Hit>>('search', { q: q.replace(/\?\s*$/, ''), a: dyad?.[0], b: dyad?.[1], limit: 100 }));
  switch (found.state) {
    case 'loading': return loading('what was found');
    case 'failed': return failure(found.error, c.again);
    case 'there': return asked && !found.value.total ? nothing : html`<section><h2>${plural(found.value.total, 'sentence')}</h2>
      ${found.value.items.length ? html`<ol class="hits">${found.value.items.map((h) => html`<li><a href=${href(c, { article: h.article.key, s: String(h.sentence), event: null })} class="words">${lit(h)}</a>
        <span class="meta">${h.article.title ?? h.article.id} · ${h.article.outlet ?? h.article.id} · ${interval(h.article.published)}</span></li>`)}</ol>
        ${found.value.total > found.value.items.length ? html`<p class="note">The best ${found.value.items.length} are shown; more words narrow it.</p>` : nothing}`
        : html`<p class="note">No sentence holds all these words. Fewer words find more; a star after a word finds its longer forms (<code>negotiat*</code>).</p>`}</section>`;
  }
}

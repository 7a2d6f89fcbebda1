// The evidence behind a claim: every source with its sentence lit, how it was coded, dated and merged, and the buttons
// to disagree.
import { html, nothing, type PropertyValues } from 'lit';
import { article, get, post, Problem } from './api';
import { articleText, type Lit } from './article';
import { eventHref, href, issueName, type Context } from './context';
import { Plain, shown } from './dom';
import type { Article, Decision, Event, EventWhy, NamedBy, Report } from './types';
import { deed, interval, middle, plural, QUADS, quotation } from './words';

const COLUMNS = 6;

const party = (p: NamedBy | null) =>
  p ? html`<b>${p.name}</b>${p.code ? html` <code>${p.code}</code>` : nothing}${p.text && p.text !== p.name ? html` from “${p.text}”` : nothing}` : html`nobody named`;

export class EvidencePane extends Plain {
  static override properties = {
    context: { attribute: false }, ids: { attribute: false }, asking: { state: true }, failed: { state: true }, rows: { state: true },
  };
  declare context: Context;
  /** The events of the timeline in their order, for the buttons before and after. */
  declare ids: readonly Event[];
  declare asking: { kind: 'wrong' | 'merge' | 'split'; report: string | null } | null;
  declare failed: string;
  declare rows: number;
  private lit = '';

  constructor() {
    super();
    this.ids = [];
    this.asking = null;
    this.failed = '';
    this.rows = COLUMNS;
  }

  private get id_(): string | null {
    return this.context.route.query.get('event');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('context')) return;
    const before = (changed.get('context') as Context | undefined)?.route.query;
    const q = this.context.route.query;
    if (before && (before.get('event') !== q.get('event') || before.get('article') !== q.get('article'))) {
      this.asking = null;
      this.failed = '';
      this.rows = COLUMNS;
    }
  }

  protected override updated(): void {
    const first = this.querySelector('.text mark');
    const key = `${this.id_} ${this.context.route.query.get('article')} ${this.context.route.query.get('s')} ${this.querySelectorAll('.text').length}`;
    if (!first || key === this.lit) return;
    this.lit = key;
    for (const text of this.querySelectorAll<HTMLElement>('.text')) {
      const mark = text.querySelector<HTMLElement>('mark');
      if (mark) text.scrollTop = mark.offsetTop - text.clientHeight / 3;
    }
  }

  protected override render() {
    const c = this.context;
    const key = c.route.query.get('article');
    const close = href(c, { event: null, article: null, s: null });
    return html`<div class="pane-head"><h2 tabindex="-1" id="evidence-title">Evidence</h2>${this.id_ ? this.neighbours() : nothing}
        <a class="button quiet" href=${close} id="evidence-close" aria-label="Close the evidence">Close</a></div>
      ${this.failed ? html`<p class="note failed" role="alert">${this.failed}</p>` : nothing}
      ${this.id_ ? shown(c.answers.get(`why ${this.id_}`, () => get<EventWhy>(`events/${encodeURIComponent(this.id_!)}`)), 'the evidence', c.again, (e) => this.event(e))
        : key ? this.single(key) : nothing}`;
  }

  private neighbours() {
    const at = this.ids.findIndex((e) => e.id === this.id_);
    const to = (index: number, name: string) => {
      const e = at < 0 ? undefined : this.ids[index];
      return e ? html`<a class="button quiet" rel=${name === 'Next' ? 'next' : 'prev'} href=${eventHref(this.context, e.id)}>${name}</a>` : nothing;
    };
    return html`<span class="steps">${to(at - 1, 'Previous')}${to(at + 1, 'Next')}${at >= 0 ? html`<small>${at + 1} of ${this.ids.length}</small>` : nothing}</span>`;
  }

  private event(e: EventWhy) {
    const c = this.context;
    const byArticle = new Map<string, Report[]>();
    for (const r of e.reports) byArticle.set(r.evidence.key ?? r.evidence.article, [...(byArticle.get(r.evidence.key ?? r.evidence.article) ?? []), r]);
    const articles = [...byArticle];
    return html`
      <p class="claim">${deed(e.sentence)}${quotation(e.sentence) ? html` <q class="words">${quotation(e.sentence)}</q>` : nothing}</p>
      <dl class="facts">
        <div><dt>When</dt><dd><b>${interval(e.date)}</b> <small>${e.date.basis}${e.date.text ? html` (“${e.date.text}”)` : nothing}</small></dd></div>
        <div><dt>Where</dt><dd>${e.place ? html`${e.place.name}${e.place.country ? html` <code>${e.place.country}</code>` : nothing}` : 'not told'}</dd></div>
        <div><dt>What</dt><dd>${e.name ?? e.kind} <code>${e.cameo}</code> <small>${QUADS[e.quad ?? 0]}${e.plover?.type ? `, ${e.plover.type.toLowerCase()}` : ''}, weight ${e.goldstein ?? '–'}${e.number > 1 ? `, ${e.number} of them` : ''}</small></dd></div>
        <div><dt>Status</dt><dd>${e.status}${e.history.length > 1 ? html` <small>${e.history.map((h, i) => html`${i ? ' → ' : 'told as '}${h.status} (${interval(h)})`)}</small>` : nothing}</dd></div>
        ${e.issues.length ? html`<div><dt>About</dt><dd>${e.issues.map((i) => issueName(c, i)).join(', ')}</dd></div>` : nothing}
        ${e.whole ? html`<div><dt>Part of</dt><dd><a href=${eventHref(c, e.whole.id)}>${deed(e.whole.sentence)}</a></dd></div>` : nothing}
        ${e.parts.length ? html`<div><dt>Parts</dt><dd><ul>${e.parts.map((p) => html`<li><a href=${eventHref(c, p.id)}>${deed(p.sentence)}</a></li>`)}</ul></dd></div>` : nothing}
        <div><dt>Told by</dt><dd>${plural(articles.length, 'article')}, ${plural(e.outlets.length, 'independent source')} <small><code>${e.id}</code></small></dd></div>
      </dl>
      <div class="acts" role="group" aria-label="Disagree"><button type="button" @click=${() => { this.asking = { kind: 'merge', report: null }; }}>Merge with …</button>
        <button type="button" @click=${() => { this.asking = { kind: 'wrong', report: null }; }}>Mark wrong</button></div>
      ${this.asking && !this.asking.report ? this.ask(e) : nothing}
      <h3>Sources</h3>
      <div class="columns">${articles.slice(0, this.rows).map(([key, reports]) => this.column(key, reports))}</div>
      ${articles.length > this.rows ? html`<button type="button" @click=${() => { this.rows = articles.length; }}>Show ${articles.length - this.rows} more articles</button>` : nothing}
      <h3>How it was coded, dated and merged</h3>
      <ol class="reports">${e.reports.map((r) => this.report(e, r))}</ol>`;
  }

  private column(key: string, reports: readonly Report[]) {
    const c = this.context;
    const lit: Lit[] = reports.flatMap(({ evidence: x }) => [
      { start: x.sentence_start, end: x.sentence_end, kind: 'sentence' as const }, { start: x.start, end: x.end, kind: 'words' as const }]);
    return html`<article class="source">${shown(c.answers.get(`article ${key}`, () => article(key)), 'the article', c.again, (a) => this.source(a, lit, html`<h4>${a.title ?? a.id}</h4>`))}</article>`;
  }

  private source(a: Article, lit: readonly Lit[], heading: unknown) {
    const web = a.url && /^https?:\/\//.test(a.url) ? a.url : null;
    return html`${heading}
      <p class="meta">${a.outlet ?? a.id} · ${a.published?.start ? `published ${interval(a.published)}` : 'publication date unknown'}${web ? html` · <a href=${web} rel="noopener noreferrer" target="_blank">original</a>` : nothing}${a.copies.length ? html` · same text as ${a.copies.join(', ')}` : nothing}</p>
      ${articleText(a, lit)}`;
  }

  private report(e: EventWhy, r: Report) {
    const asked = this.asking?.report === r.id;
    return html`<li><p><q class="words">${r.evidence.words}</q> <span class="cite">${r.evidence.cite.replace(/[[\]]/g, '')}</span></p>
      <dl class="facts small">
        <div><dt>Coded</dt><dd>${r.name ?? ''} <code>${r.cameo}</code> by the pattern <code>${r.pattern}</code>, status ${r.status}, confidence ${r.confidence.toFixed(2)} <small>(an order, not a probability)</small></dd></div>
        <div><dt>Who</dt><dd>${party(r.source)} → ${party(r.target)}${r.reported_by ? html`, according to ${r.reported_by.name}` : nothing}</dd></div>
        <div><dt>Dated</dt><dd>${interval(r.date)}: ${r.date.basis}${r.date.text ? html` (“${r.date.text}”)` : nothing}${r.place ? html`; in ${r.place.name}` : nothing}</dd></div>
        <div><dt>Merged</dt><dd>${r.joined ?? 'founded the record'}</dd></div></dl>
      <span class="acts" role="group" aria-label="Disagree with this report">${e.reports.length > 1 ? html`<button type="button" class="quiet" @click=${() => { this.asking = { kind: 'split', report: r.id }; }}>Split out</button>` : nothing}
        ${e.reports.length > 1 ? html`<button type="button" class="quiet" @click=${() => { this.asking = { kind: 'wrong', report: r.id }; }}>Only this is wrong</button>` : nothing}</span>
      ${asked ? this.ask(e) : nothing}</li>`;
  }

  /** Which other event it is, or why it is wrong; nothing is done before this is answered. */
  private ask(e: EventWhy) {
    const asking = this.asking!;
    const names = { merge: 'Merge', wrong: 'Mark wrong', split: 'Split out' };
    const others = asking.kind === 'merge' ? this.candidates(e) : [];
    return html`<form class="ask" @submit=${(s: SubmitEvent) => this.decide(s, e)} @keydown=${(k: KeyboardEvent) => { if (k.key === 'Escape') { this.asking = null; k.stopPropagation(); } }}>
      ${asking.kind === 'merge' ? html`<label>The same event as <select name="other" required><option value="">choose …</option>${others.map((o) => html`<option value=${o.id}>${interval(o.date)} · ${deed(o.sentence)} (${o.status})</option>`)}</select></label>` : nothing}
      <label>Why <input name="reason" maxlength="2000" placeholder="kept with the decision"></label>
      <button type="submit">${names[asking.kind]}</button><button type="button" class="quiet" @click=${() => { this.asking = null; }}>Cancel</button></form>`;
  }

  /** Events of the dyad that may be the same, those of the kind and of the days first. */
  private candidates(e: EventWhy): Event[] {
    const at = middle(e.date) ?? 0;
    const far = (o: Event) => Math.abs((middle(o.date) ?? Infinity) - at) + (o.kind === e.kind ? 0 : 1e13);
    return this.context.loaded.events.filter((o) => o.id !== e.id).sort((a, b) => far(a) - far(b)).slice(0, 60);
  }

  private async decide(submitted: SubmitEvent, e: EventWhy): Promise<void> {
    submitted.preventDefault();
    const form = new FormData(submitted.target as HTMLFormElement);
    const { kind, report } = this.asking!;
    const body: Record<string, string> = { kind, event: e.id };
    if (report) body['report'] = report;
    for (const name of ['other', 'reason']) if (form.get(name)) body[name] = String(form.get(name));
    try {
      const decision = await post<Decision>('decisions', body);
      const next = decision.events[0] ?? null;
      // What is gone is left first: nothing here may be drawn again with it, and so ask for it.
      if (next !== e.id && (next || (kind === 'wrong' && !report))) this.context.go(href(this.context, { event: next }), true);
      else {
        this.asking = null;
        this.failed = '';
      }
      this.dispatchEvent(new CustomEvent('decided', { detail: decision, bubbles: true }));
    } catch (error) {
      this.failed = error instanceof Problem ? `${error.message}. ${error.detail}` : String(error);
    }
  }

  /** An article by itself: a sentence that was found or cited, with what was coded in it. */
  private single(key: string) {
    const c = this.context;
    const s = c.route.query.get('s');
    return shown(c.answers.get(`article ${key}`, () => article(key)), 'the article', c.again, (a) => {
      const sentence = s === null ? undefined : a.sentences[Number(s)];
      const lit: Lit[] = sentence ? [{ ...sentence, kind: 'sentence' }] : [];
      const coded = a.events.filter((e) => e.event && (s === null || e.sentence === Number(s)));
      const seen = new Map(coded.map((r) => [r.event!, r]));
      return html`<article class="source single">${this.source(a, lit, html`<h3>${a.title ?? a.id}</h3>`)}</article>
        ${a.published?.clues.length ? html`<h3>How the article was dated</h3><ul>${a.published.clues.map((x) => html`<li>${x.kind}: “${x.text}” <small>${x.says}</small></li>`)}</ul>` : nothing}
        <h3>${s === null ? 'Events coded in it' : 'Events coded in this sentence'}</h3>
        ${seen.size ? html`<ul class="coded">${[...seen].map(([id, r]) => html`<li><a href=${eventHref(c, id)}>${r.source?.name ?? 'nobody'} → ${r.target?.name ?? 'nobody'}: “${r.trigger.text}”</a> <code>${r.cameo}</code> ${r.status}</li>`)}</ul>` : html`<p class="note">None.</p>`}`;
    });
  }
}
customElements.define('satow-evidence', EvidencePane);

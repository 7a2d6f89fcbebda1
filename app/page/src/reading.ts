// Drop a file or paste an article, and watch it being read.
import { html, nothing } from 'lit';
import { article, follow, forget, read, Problem } from './api';
import type { Context } from './context';
import { announce, css, Plain } from './dom';
import type { Article, Job } from './types';
import { interval, plural } from './words';

const TYPES: Record<string, string> = { html: 'text/html', htm: 'text/html', json: 'application/json', jsonl: 'application/x-ndjson', ndjson: 'application/x-ndjson' };

interface Task { name: string; job: Job | null; failed: string; articles: Article[] }

export class Reading extends Plain {
  static override properties = { context: { attribute: false }, tasks: { state: true }, over: { state: true } };
  declare context: Context;
  declare tasks: Task[];
  declare over: boolean;

  constructor() {
    super();
    this.tasks = [];
    this.over = false;
  }

  protected override render() {
    return html`<h1>Read articles</h1>
      <form class="reading ${this.over ? 'over-it' : ''}" @submit=${this.pasted} @dragover=${this.dragged} @dragleave=${() => { this.over = false; }} @drop=${this.dropped}>
        <label>Paste an article, headline first
          <textarea name="text" rows="10" spellcheck="false" placeholder="… or drop text files, web pages or JSON Lines anywhere here"></textarea></label>
        <div class="row"><button type="submit">Read it</button>
          <label class="button">Choose files<input class="unseen" type="file" multiple accept=".txt,.html,.htm,.json,.jsonl,.ndjson" @change=${this.picked}></label>
          <small>Text files, web pages, JSON Lines; English. The first article of a day takes a few seconds more, while the language models load.</small></div>
      </form>
      ${this.tasks.length ? html`<section aria-label="What is being read"><h2>Read now</h2><ol class="tasks">${this.tasks.map((t) => this.task(t))}</ol></section>` : nothing}`;
  }

  private task(t: Task) {
    const share = t.job ? (t.job.status === 'done' ? 1 : t.job.share) : 0;
    return html`<li><b>${t.name}</b> ${t.failed ? html`<span class="note failed" role="alert">${t.failed}</span>`
      : html`<span role="status">${t.job ? `${t.job.status}${t.job.status === 'reading' || t.job.status === 'queued' ? `: ${t.job.step}` : ''}` : 'sending …'}</span>
        <div class="progress" role="progressbar" aria-label="Reading ${t.name}" aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(share * 100)}><div ${css({ width: `${share * 100}%` })}></div></div>`}
      ${t.job?.status === 'done' || t.job?.status === 'failed' ? html`<p>${plural(t.job.read, 'article')} read${t.job.known ? `, ${t.job.known} known before` : ''}${t.job.rejected.length ? `, ${t.job.rejected.length} rejected` : ''}.</p>
        ${t.job.rejected.map((r) => html`<p class="note failed">${r.where}: ${r.reason}</p>`)}` : nothing}
      ${t.articles.map((a) => this.found(a))}</li>`;
  }

  private found(a: Article) {
    const pairs = new Map<string, number>();
    for (const e of a.events) {
      const sides = [e.source?.code?.slice(0, 3), e.target?.code?.slice(0, 3)];
      if (sides[0] && sides[1] && sides[0] !== sides[1]) {
        const key = (sides as string[]).sort().join('-');
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
    return html`<article class="found"><h3><a href="#/read?article=${encodeURIComponent(a.key)}">${a.title ?? a.id}</a></h3>
      <p class="meta">${a.published?.start ? `published ${interval(a.published)}` : 'publication date unknown'} · ${plural(a.sentences.length, 'sentence')} · ${plural(a.events.length, 'report')} coded</p>
      ${a.events.length ? html`<ul>${a.events.slice(0, 40).map((e) => html`<li>${e.source?.name ?? 'nobody'} → ${e.target?.name ?? 'nobody'}: <q class="words">${e.trigger.text}</q> <code>${e.cameo}</code> ${e.status}, ${interval(e.date)}</li>`)}</ul>` : html`<p class="note">No sentence of it says that one state did something to another.</p>`}
      ${[...pairs].map(([k, n]) => html`<a class="button" href="#/d/${k}">${k.replace('-', '–')}: ${plural(n, 'report')}</a> `)}</article>`;
  }

  private dragged(e: DragEvent): void {
    e.preventDefault();
    this.over = true;
  }

  private dropped(e: DragEvent): void {
    e.preventDefault();
    this.over = false;
    for (const f of e.dataTransfer?.files ?? []) void this.start(f.name, TYPES[f.name.split('.').pop()!.toLowerCase()] ?? 'text/plain', f);
  }

  private picked(e: Event): void {
    const input = e.target as HTMLInputElement;
    for (const f of input.files ?? []) void this.start(f.name, TYPES[f.name.split('.').pop()!.toLowerCase()] ?? 'text/plain', f);
    input.value = '';
  }

  private pasted(e: SubmitEvent): void {
    e.preventDefault();
    const area = (e.target as HTMLFormElement).querySelector('textarea')!;
    const text = area.value.trim();
    if (!text) {
      area.focus();
      return;
    }
    void this.start(text.split('\n')[0]!.slice(0, 60), 'text/plain', text);
    area.value = '';
  }

  private async start(name: string, type: string, body: Blob | string): Promise<void> {
    const task: Task = { name, job: null, failed: '', articles: [] };
    this.tasks = [task, ...this.tasks];
    try {
      task.job = await read(name, type, body);
      this.requestUpdate();
      await follow(task.job.id, (job) => { task.job = job; this.requestUpdate(); });
      forget();
      task.articles = await Promise.all((task.job.articles ?? []).slice(0, 20).map((a) => article(a.key)));
      this.context.again();
      announce(`${name}: ${task.job.status}`);
    } catch (error) {
      task.failed = error instanceof Problem ? `${error.message}. ${error.detail}` : String(error);
    }
    this.requestUpdate();
  }
}
customElements.define('satow-reading', Reading);

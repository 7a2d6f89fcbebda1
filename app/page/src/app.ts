// The shell: reads the address, asks for what the view needs, and puts the evidence beside it.
import { html, nothing, type PropertyValues } from 'lit';
import './evidence';
import './map';
import './reading';
import { address, dyadPath, events, forget, get, post, Problem, setToken, vocabulary } from './api';
import { compare } from './compare';
import { nameOf, type Context, type Loaded } from './context';
import { announce, Answers, Plain } from './dom';
import { Kept, overview, timelineOf } from './overview';
import { here, parse, TAB_NAMES, tabHash, TABS, type Route, type Tab } from './route';
import { search } from './search';
import { choose, decisions, start } from './start';
import { agreements, figures, meetings, positions, sources } from './tabs';
import type { Decision, Overview, Vocabulary } from './types';
import { dateForm, localDay, setDateForm } from './words';

const EMPTY: Loaded = { events: [], total: 0, done: false, error: null };
const VIEW_NAMES: Record<Route['view'], string> = { start: 'Relations', dyad: '', compare: 'Compare', search: 'Search', read: 'Read', decisions: 'Decisions' };

const DECIDED: Record<Decision['kind'], string> = { split: 'Split out.', merge: 'Merged.', wrong: 'Marked wrong.' };

class App extends Plain {
  static override properties = { route: { state: true }, words: { state: true }, loaded: { state: true }, locked: { state: true }, decided: { state: true } };
  declare route: Route;
  declare words: Vocabulary | null;
  declare loaded: Loaded;
  declare locked: boolean;
  /** The decision just taken, while it can be undone at one press. */
  declare decided: Decision | null;
  private readonly answers = new Answers(this);
  private readonly names = new Map<string, string>();
  private readonly kept = new Kept();
  private eventsOf = '';
  private opener: HTMLElement | null = null;
  private context!: Context;

  constructor() {
    super();
    this.route = parse(location.hash);
    this.words = null;
    this.loaded = EMPTY;
    this.locked = false;
    this.decided = null;
    this.theme(localStorage.getItem('satow.theme'));
    addEventListener('hashchange', () => this.arrive());
    addEventListener('keydown', (e) => this.key(e));
    // A file dropped beside the form must not replace the page.
    for (const kind of ['dragover', 'drop']) addEventListener(kind, (e) => e.preventDefault());
    void this.prepare();
  }

  private async prepare(): Promise<void> {
    try {
      this.words = await vocabulary();
      for (const { key, name } of this.words.countries) if (!this.names.has(key)) this.names.set(key, name);
      this.locked = false;
    } catch (error) {
      this.locked = error instanceof Problem && error.status === 401;
    }
    this.load();
  }

  private arrive(): void {
    const before = this.route;
    const link = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const wasOpen = this.open(before);
    this.route = parse(location.hash);
    this.load();
    const isOpen = this.open(this.route);
    void this.updateComplete.then(async () => {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      if (isOpen && isOpen !== wasOpen) {
        if (!wasOpen) this.opener = link;
        if (!link?.closest('satow-timeline')) document.getElementById('evidence-title')?.focus({ preventScroll: false });
      } else if (!isOpen && wasOpen) {
        if (this.opener?.isConnected) this.opener.focus();
        this.opener = null;
      } else if (before.view !== this.route.view || before.tab !== this.route.tab || String(before.dyad) !== String(this.route.dyad)) {
        document.getElementById('view')?.focus({ preventScroll: true });
        scrollTo(0, 0);
      }
    });
  }

  private open(route: Route): string | null {
    return route.query.get('event') ?? route.query.get('article');
  }

  /** Asks for the events of the dyad, once. */
  private load(): void {
    const dyad = this.route.view === 'dyad' ? this.route.dyad : null;
    for (const d of [this.route.dyad, this.route.other]) {
      if (!d || (this.names.has(d[0]) && this.names.has(d[1]))) continue;
      get<Overview>(dyadPath(d)).then((o) => {
        this.names.set(o.a, o.a_name).set(o.b, o.b_name);
        this.requestUpdate();
      }, () => undefined);
    }
    const key = dyad?.join('-') ?? '';
    if (!key || key === this.eventsOf) return;
    this.eventsOf = key;
    this.loaded = EMPTY;
    const mine = () => this.eventsOf === key;
    events(dyad!, (all, total) => { if (mine()) this.loaded = { events: [...all], total, done: false, error: null }; })
      .then((all) => { if (mine()) this.loaded = { ...this.loaded, events: all, done: true }; },
        (error: unknown) => { if (mine()) this.loaded = { ...this.loaded, done: true, error }; });
  }

  private readonly again = (): void => {
    forget();
    this.eventsOf = '';
    this.answers.clear();
    this.load();
  };

  private readonly go = (hash: string, replace = false): void => {
    if (replace) {
      history.replaceState(null, '', hash);
      this.arrive();
    } else location.hash = hash;
  };

  private theme(name: string | null): void {
    if (name) document.documentElement.dataset['theme'] = name;
    else delete document.documentElement.dataset['theme'];
  }

  private key(e: KeyboardEvent): void {
    const typing = e.target instanceof HTMLElement && e.target.matches('input, textarea, select');
    if (e.key === 'Escape' && this.open(this.route) && !typing) document.getElementById('evidence-close')?.click();
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === '/') {
      document.querySelector<HTMLInputElement>('header input[type=search]')?.focus();
      e.preventDefault();
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    void changed;
    this.context = { route: this.route, answers: this.answers, vocabulary: this.words, names: this.names, loaded: this.loaded, again: this.again, go: this.go };
    const dyad = this.route.dyad?.map((d) => nameOf(this.context, d)).join(' and ');
    const view = this.route.view === 'dyad' ? `${dyad}: ${TAB_NAMES[this.route.tab]}` : VIEW_NAMES[this.route.view];
    document.title = `${view} – Satow`;
  }

  protected override render() {
    const c = this.context;
    const open = this.open(this.route);
    return html`<a class="skip" href="#view" @click=${(e: Event) => { e.preventDefault(); document.getElementById('view')?.focus(); }}>Skip to the content</a>
      <header>${this.bar(c)}</header>
      ${this.decided ? this.outcome(this.decided) : nothing}
      ${this.locked ? this.unlock() : html`<div class="body ${open ? 'with-evidence' : ''}">
        <main id="view" tabindex="-1">${this.view(c)}</main>
        ${open ? html`<aside aria-labelledby="evidence-title" @decided=${(e: CustomEvent<Decision>) => this.decide(e.detail)}><satow-evidence .context=${c} .ids=${this.route.view === 'dyad' ? timelineOf(c, this.kept) : []}></satow-evidence></aside>` : nothing}</div>`}
      <p id="announced" class="unseen" role="status" aria-live="polite"></p>`;
  }

  private bar(c: Context) {
    const dyad = this.route.dyad?.join('-') ?? null;
    const find = (e: SubmitEvent) => {
      e.preventDefault();
      this.go(address('#/search', { q: String(new FormData(e.target as HTMLFormElement).get('q')).trim(), dyad }));
    };
    const theme = document.documentElement.dataset['theme'] ?? '';
    return html`<a class="mark" href="#/" aria-label="Satow, all relations">Satow</a>${choose(c)}
      <form role="search" aria-label="Search" @submit=${find}><label class="unseen" for="find">Search or ask</label><input id="find" name="q" type="search" placeholder=${dyad ? 'Search or ask' : 'Search'}></form>
      <nav aria-label="Satow"><a href="#/compare${dyad ? `/${dyad}` : ''}">Compare</a><a href="#/read">Read</a><a href="#/decisions">Decisions</a></nav>
      <details class="menu settings"><summary>Settings</summary><div class="choices">
        <label>Dates <select @change=${(e: Event) => { setDateForm((e.target as HTMLSelectElement).value === 'iso' ? 'iso' : 'local'); this.requestUpdate(); this.querySelectorAll('satow-timeline, satow-evidence, satow-map, satow-chart').forEach((x) => (x as Plain).requestUpdate()); }}>
          <option value="local" ?selected=${dateForm() === 'local'}>${localDay('2016-12-16')}</option><option value="iso" ?selected=${dateForm() === 'iso'}>2016-12-16</option></select></label>
        <label>Colours <select @change=${(e: Event) => { const v = (e.target as HTMLSelectElement).value; localStorage.setItem('satow.theme', v); this.theme(v || null); }}>
          ${[['', 'as the system'], ['light', 'light'], ['dark', 'dark']].map(([v, n]) => html`<option value=${v} ?selected=${theme === v}>${n}</option>`)}</select></label>
        <button type="button" class="quiet" @click=${() => print()}>Print this view</button>
        ${dyad ? html`<a href="/api/v1/dyads/${dyad.replace('-', '/')}/brief?format=html" target="_blank" rel="noopener">Brief</a>` : nothing}
        <a href="/api/v1/openapi.yaml" target="_blank" rel="noopener">API</a></div></details>`;
  }

  private decide(decision: Decision): void {
    this.decided = decision;
    announce(`${DECIDED[decision.kind]} Undo stands at the head of the page.`);
    this.again();
  }

  private outcome(d: Decision) {
    return html`<p class="decided" role="status">${DECIDED[d.kind]} <q>${d.sentence ?? ''}</q>
      <button type="button" @click=${() => this.undo(d)}>Undo</button> <a href="#/decisions">All decisions</a>
      <button type="button" class="quiet" @click=${() => { this.decided = null; }}>Dismiss</button></p>`;
  }

  private async undo(d: Decision): Promise<void> {
    try {
      await post<Decision>(`decisions/${d.id}/undo`, {});
      this.decided = null;
      announce('Undone.');
      if (this.route.view === 'dyad' && d.event) this.go(here(this.route, { event: d.event }), true);
      this.again();
    } catch (error) {
      announce(error instanceof Problem ? `${error.message}. ${error.detail}` : String(error));
    }
  }

  private unlock() {
    const submit = (e: SubmitEvent) => {
      e.preventDefault();
      setToken(String(new FormData(e.target as HTMLFormElement).get('token')).trim());
      this.answers.clear();
      void this.prepare();
    };
    return html`<main id="view" tabindex="-1"><h1>Token</h1><p class="lead">This server asks for the token that it was started with.</p>
      <form @submit=${submit}><label>Token <input name="token" type="password" autocomplete="off" required></label> <button type="submit">Open</button></form></main>`;
  }

  private view(c: Context): unknown {
    switch (this.route.view) {
      case 'start': return start(c);
      case 'compare': return compare(c);
      case 'search': return search(c);
      case 'read': return html`<satow-reading .context=${c}></satow-reading>`;
      case 'decisions': return decisions(c);
      case 'dyad': return this.dyad(c);
    }
  }

  private dyad(c: Context) {
    const dyad = this.route.dyad!;
    return html`<h1>${nameOf(c, dyad[0])} <span>and</span> ${nameOf(c, dyad[1])}</h1>
      <nav class="tabs" aria-label="Parts of the dossier">${TABS.map((t) => html`<a href=${tabHash(dyad, t, this.route)} aria-current=${t === this.route.tab ? 'page' : nothing}>${TAB_NAMES[t]}</a>`)}</nav>
      ${this.tab(c, this.route.tab)}`;
  }

  private tab(c: Context, tab: Tab): unknown {
    switch (tab) {
      case 'overview': return overview(c, this.kept);
      case 'meetings': return meetings(c);
      case 'agreements': return agreements(c);
      case 'positions': return positions(c);
      case 'figures': return figures(c);
      case 'map': return html`<satow-map .context=${c}></satow-map>`;
      case 'sources': return sources(c);
    }
  }
}
customElements.define('satow-app', App);

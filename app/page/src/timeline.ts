// The list of events. Only the rows in sight are in the document, so ten thousand events cost no more than fifty.
import { html, nothing, type PropertyValues } from 'lit';
import { css, Plain } from './dom';
import type { Event } from './types';
import { deed, happened, interval, QUADS, quotation, signed } from './words';

const ROOM = 8;

export class Timeline extends Plain {
  static override properties = {
    events: { attribute: false }, chosen: {}, hash: { attribute: false }, top: { state: true }, view: { state: true }, row: { state: true }, whole: { state: true },
  };
  declare events: Event[];
  declare chosen: string | null;
  /** The address that opens an event's evidence. */
  declare hash: (id: string) => string;
  declare top: number;
  declare view: number;
  declare row: number;
  declare whole: boolean;
  private scroller: HTMLElement | null = null;
  private readonly watcher = new ResizeObserver(() => this.measure());
  private readonly printing = () => { this.whole = true; this.performUpdate(); };
  private readonly printed = () => { this.whole = false; };

  constructor() {
    super();
    this.events = [];
    this.chosen = null;
    this.hash = (id) => `#${id}`;
    this.top = 0;
    this.view = 600;
    this.row = 28;
    this.whole = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.printing);
    addEventListener('afterprint', this.printed);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
    removeEventListener('beforeprint', this.printing);
    removeEventListener('afterprint', this.printed);
  }

  protected override firstUpdated(): void {
    this.scroller = this.querySelector('.rows');
    this.watcher.observe(this.scroller!);
    this.measure();
  }

  private measure(): void {
    this.view = this.scroller?.clientHeight ?? 600;
    this.row = matchMedia('(max-width: 700px)').matches ? 46 : 28;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('chosen') && this.chosen) this.show(this.chosen);
    else if (changed.has('events') && this.scroller && this.scroller.scrollTop !== this.top) this.top = this.scroller.scrollTop;
  }

  /** Scrolls to an event where it is out of sight. */
  private show(id: string): void {
    const index = this.events.findIndex((e) => e.id === id);
    if (index < 0 || !this.scroller) return;
    const at = index * this.row;
    if (at < this.scroller.scrollTop || at + this.row > this.scroller.scrollTop + this.view) {
      this.scroller.scrollTop = Math.max(0, at - this.view / 3);
    }
  }

  protected override render() {
    const first = this.whole ? 0 : Math.max(0, Math.floor(this.top / this.row) - ROOM);
    const last = this.whole ? this.events.length : Math.min(this.events.length, Math.ceil((this.top + this.view) / this.row) + ROOM);
    const shown = this.events.slice(first, last);
    return html`<div class="rows" role="list" aria-label="Events, by date" tabindex="-1" @scroll=${this.scrolled} @keydown=${this.key}>
      <div class="all" role="presentation" ${css({ height: this.whole ? 'auto' : `${this.events.length * this.row}px` })}>
        <div class="sight" role="presentation" ${css({ transform: this.whole ? 'none' : `translateY(${first * this.row}px)` })}>
          ${shown.map((e, i) => this.line(e, first + i))}
        </div>
      </div>
    </div>`;
  }

  private line(e: Event, index: number) {
    return html`<div role="listitem" aria-setsize=${this.events.length} aria-posinset=${index + 1} ${css({ height: `${this.row}px` })}>
      <a class="row ${happened(e.status) ? '' : 'not-done'}" href=${this.hash(e.id)} data-index=${index} data-event=${e.id} aria-current=${e.id === this.chosen ? 'true' : nothing}>
        <span class="when">${interval(e.date)}</span>
        <i class="dot q${e.quad ?? 0} ${happened(e.status) ? 'solid' : 'hollow'}" role="img" aria-label=${QUADS[e.quad ?? 0] || 'no class'}></i>
        <span class="what">${deed(e.sentence)} <q>${quotation(e.sentence)}</q></span>
        <span class="where">${e.place?.name ?? ''}</span>
        <span class="status">${e.status === 'happened' ? '' : e.status}</span>
        <span class="weight" title="Goldstein weight">${signed(e.goldstein)}</span>
        <span class="sources" title="independent sources">${e.outlets.length}<span class="unseen"> ${e.outlets.length === 1 ? 'source' : 'sources'}</span></span>
      </a></div>`;
  }

  private scrolled(event: globalThis.Event): void {
    this.top = (event.currentTarget as HTMLElement).scrollTop;
  }

  private key(event: KeyboardEvent): void {
    const from = (event.target as HTMLElement).dataset['index'];
    if (from === undefined) return;
    const page = Math.floor(this.view / this.row);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity, j: 1, k: -1 };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(this.events.length - 1, Number(from) + step));
    void this.focusRow(index);
  }

  private async focusRow(index: number): Promise<void> {
    const at = index * this.row;
    const s = this.scroller!;
    if (at < s.scrollTop) s.scrollTop = at;
    else if (at + this.row > s.scrollTop + this.view) s.scrollTop = at + this.row - this.view;
    this.top = s.scrollTop;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
  }
}
customElements.define('satow-timeline', Timeline);

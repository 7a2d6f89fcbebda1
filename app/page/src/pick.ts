// Type-ahead for an actor: a combobox after the ARIA authoring practices.
import { html, nothing } from 'lit';
import { get } from './api';
import { Plain } from './dom';
import type { Actor, Items } from './types';
import { plural } from './words';

let counted = 0;

export class Pick extends Plain {
  static override properties = {
    label: {}, value: {}, name: {}, found: { state: true }, open: { state: true }, at: { state: true }, failed: { state: true },
  };
  declare label: string;
  /** Code of the country chosen. */
  declare value: string | null;
  /** Its name. */
  declare name: string;
  declare found: Actor[];
  declare open: boolean;
  declare at: number;
  declare failed: string;
  private readonly uid = `pick-${++counted}`;
  private waiting = 0;

  constructor() {
    super();
    this.label = '';
    this.value = null;
    this.name = '';
    this.found = [];
    this.open = false;
    this.at = -1;
    this.failed = '';
  }

  protected override render() {
    return html`<span class="pick">
      <label for=${this.uid}>${this.label}</label>
      <input id=${this.uid} type="text" role="combobox" autocomplete="off" spellcheck="false" placeholder="Country"
        aria-expanded=${this.open} aria-controls="${this.uid}-list" aria-autocomplete="list"
        aria-activedescendant=${this.open && this.at >= 0 ? `${this.uid}-${this.at}` : nothing}
        .value=${this.name} @input=${this.typed} @keydown=${this.key} @focus=${this.focused} @blur=${this.left}>
      <ul id="${this.uid}-list" role="listbox" aria-label=${this.label} ?hidden=${!this.open || !this.found.length}>
        ${this.found.map((a, i) => html`<li id="${this.uid}-${i}" role="option" aria-selected=${i === this.at}
          @pointerdown=${(e: Event) => { e.preventDefault(); this.choose(a); }}>${a.name} <small>${a.country} · ${plural(a.reports, 'report')}</small></li>`)}
      </ul>
      ${this.open && !this.found.length && this.failed ? html`<span class="hint" role="status">${this.failed}</span>` : nothing}
    </span>`;
  }

  private focused(event: FocusEvent): void {
    (event.target as HTMLInputElement).select();
    void this.ask('');
  }

  private left(event: FocusEvent): void {
    this.open = false;
    (event.target as HTMLInputElement).value = this.name;
  }

  private typed(event: InputEvent): void {
    void this.ask((event.target as HTMLInputElement).value);
  }

  private async ask(q: string): Promise<void> {
    const mine = ++this.waiting;
    try {
      const { items } = await get<Items<Actor>>('actors', { q, kind: 'country', limit: 12 });
      if (mine !== this.waiting) return;
      this.found = items;
      this.failed = items.length ? '' : `Nothing read so far names “${q}”.`;
    } catch (error) {
      this.found = [];
      this.failed = String(error instanceof Error ? error.message : error);
    }
    this.open = this.contains(document.activeElement);
    this.at = q && this.found.length ? 0 : -1;
  }

  private choose(actor: Actor): void {
    this.value = actor.country;
    this.name = actor.name;
    this.open = false;
    this.querySelector('input')!.value = actor.name;
    this.dispatchEvent(new CustomEvent('pick', { detail: actor, bubbles: true }));
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.found.length) {
      this.open = true;
      this.at = (this.at + step + this.found.length) % this.found.length;
      event.preventDefault();
    } else if (event.key === 'Enter' && this.open && this.found[this.at]) {
      this.choose(this.found[this.at]!);
      event.preventDefault();
    } else if (event.key === 'Escape' && this.open) {
      this.open = false;
      event.stopPropagation();
    }
  }
}
customElements.define('satow-pick', Pick);

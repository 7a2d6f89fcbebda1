// The base of the page's elements: drawn into the document itself, so that one style sheet, labels, and print reach them.
import { LitElement, html, nothing, noChange, type TemplateResult } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { Problem } from './api';

export class Plain extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Sets style properties through the object model: a style attribute would be refused by the content security policy. */
class Css extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('css() stands among the attributes of an element');
  }
  render(_values: Record<string, string>): unknown {
    return noChange;
  }
  override update(part: ElementPart, [values]: [Record<string, string>]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
    return noChange;
  }
}
export const css = directive(Css);

/** Something asked for: not there yet, there, or refused. */
export type Asked<T> = { state: 'loading' } | { state: 'there'; value: T } | { state: 'failed'; error: unknown };

/** Keeps what was asked for under a key, and draws the element anew when it comes. */
export class Answers {
  private readonly all = new Map<string, Asked<unknown>>();
  constructor(private readonly host: { requestUpdate(): void }) {}

  get<T>(key: string, ask: () => Promise<T>): Asked<T> {
    let found = this.all.get(key);
    if (!found) {
      found = { state: 'loading' };
      this.all.set(key, found);
      const put = (answer: Asked<T>) => {
        this.all.set(key, answer);
        this.host.requestUpdate();
      };
      ask().then((value) => put({ state: 'there', value }), (error: unknown) => put({ state: 'failed', error }));
    }
    return found as Asked<T>;
  }

  clear(): void {
    this.all.clear();
    this.host.requestUpdate();
  }
}

export function failure(error: unknown, again: () => void): TemplateResult {
  const p = error instanceof Problem ? error : new Problem(0, 'Something went wrong here', String(error), null);
  return html`<div class="note failed" role="alert">
    <strong>${p.message}.</strong> ${p.detail} ${p.suggestion ? html`Did you mean <em>${p.suggestion}</em>?` : nothing}
    <button type="button" @click=${again}>Try again</button>
  </div>`;
}

export const loading = (what: string) => html`<p class="note" role="status" aria-busy="true">Loading ${what} …</p>`;

export function shown<T>(asked: Asked<T>, what: string, again: () => void, draw: (value: T) => unknown): unknown {
  switch (asked.state) {
    case 'loading': return loading(what);
    case 'failed': return failure(asked.error, again);
    case 'there': return draw(asked.value);
  }
}

/** Says something to a screen reader, without moving the focus. */
export function announce(text: string): void {
  const where = document.getElementById('announced');
  if (where) where.textContent = text;
}

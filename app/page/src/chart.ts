// The temperature over time with its band, change points and event marks; zoom by drag and by keyboard.
import { html, nothing, svg, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { announce, Plain } from './dom';
import { layout, nearest, type Mark } from './marks';
import type { Bucket, Event, Temperature } from './types';
import { DAY, day, deed, interval, plural, signed, toDate, toDay } from './words';

export interface Series { name: string; temperature: Temperature }
export interface Range { from: string; to: string }

/** So many marks are drawn each by itself. */
const MOST_CIRCLES = 500;

const LEFT = 34;
const RIGHT = 10;
const TOP = 16;
const BOTTOM = 22;

const STEPS: Record<string, (d: Date) => number> = {
  day: (d) => d.getTime() + DAY,
  week: (d) => d.getTime() + 7 * DAY,
  month: (d) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1),
  quarter: (d) => Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 3, 1),
  year: (d) => Date.UTC(d.getUTCFullYear() + 1, 0, 1),
};

/** When a stretch ends. */
export const endOf = (bucket: Bucket, by: string) => (STEPS[by] ?? STEPS['quarter']!)(toDate(bucket.start));

/** The time that the series cover, or else the events. */
export function extent(series: readonly Series[], events: readonly Event[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { temperature: t } of series) {
    if (!t.series.length) continue;
    low = Math.min(low, Date.parse(t.series[0]!.start));
    high = Math.max(high, endOf(t.series.at(-1)!, t.by));
  }
  if (low > high) {
    for (const e of events) {
      if (!e.date.start || !e.date.end) continue;
      low = Math.min(low, Date.parse(e.date.start));
      high = Math.max(high, Date.parse(e.date.end));
    }
  }
  if (low > high) return [Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1)];
  const room = Math.max((high - low) * 0.01, 10 * DAY);
  return [low - room, high + room];
}

export class Chart extends Plain {
  static override properties = {
    series: { attribute: false }, events: { attribute: false }, range: { attribute: false }, chosen: {}, normalise: { type: Boolean },
    width: { state: true }, drag: { state: true }, cursor: { state: true },
  };
  declare series: Series[];
  declare events: Event[];
  declare range: Range | null;
  /** Id of the event whose evidence is open. */
  declare chosen: string | null;
  declare normalise: boolean;
  declare width: number;
  declare drag: { from: number; to: number } | null;
  declare cursor: number;

  private marks: Mark[] = [];
  private x = scaleUtc();
  private y = scaleLinear();
  private readonly watcher = new ResizeObserver(([entry]) => {
    const width = Math.round(entry!.contentRect.width);
    if (width > 0 && width !== this.width) this.width = width;
  });

  constructor() {
    super();
    this.series = [];
    this.events = [];
    this.range = null;
    this.chosen = null;
    this.normalise = false;
    this.width = 800;
    this.drag = null;
    this.cursor = -1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  private get height(): number {
    return this.width < 560 ? 210 : 270;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What only follows the pointer leaves the drawing as it is.
    if (this.hasUpdated && [...changed.keys()].every((key) => key === 'drag' || key === 'cursor' || key === 'chosen')) return;
    if (changed.has('events') || changed.has('range')) this.cursor = -1;
    const span = this.range ? [Date.parse(this.range.from), Date.parse(this.range.to) + DAY] : extent(this.series, this.events);
    this.x = scaleUtc().domain(span).range([0, this.width - LEFT - RIGHT]);
    const values = this.normalise ? this.series.flatMap((s) => s.temperature.series.map((b) => Math.abs(b.normalised))) : [];
    const most = this.normalise ? Math.max(1, ...values) * 1.1 : 10;
    this.y = scaleLinear().domain([-most, most]).range([this.height - TOP - BOTTOM, 0]);
    this.marks = this.normalise ? [] : layout(this.events, (t) => this.x(t), (w) => this.y(w), this.width - LEFT - RIGHT);
  }

  protected override render() {
    const w = this.width - LEFT - RIGHT;
    const h = this.height - TOP - BOTTOM;
    const ticks = this.x.ticks(Math.max(3, Math.floor(w / 90)));
    const format = this.x.tickFormat();
    const cursor = this.marks[this.cursor];
    return html`
      <div class="plot" role="application" aria-roledescription="chart" tabindex="0" aria-label=${this.label()}
        aria-describedby="chart-keys" @keydown=${this.key} @pointerdown=${this.down} @pointermove=${this.move}
        @pointerup=${this.up} @pointercancel=${this.cancel} @pointerleave=${() => { if (!this.drag) this.cursor = -1; }}
        @dblclick=${() => this.zoom(null)}>
        <svg class="chart" aria-hidden="true" width=${this.width} height=${this.height} viewBox="0 0 ${this.width} ${this.height}">
          <g transform="translate(${LEFT},${TOP})">
            ${this.y.ticks(5).map((v) => svg`
              <line class=${v === 0 ? 'zero' : 'grid'} x1="0" x2=${w} y1=${this.y(v)} y2=${this.y(v)}></line>
              <text class="tick" x="-6" y=${this.y(v)} dy="0.32em" text-anchor="end">${v > 0 ? '+' : v < 0 ? '−' : ''}${Math.abs(v)}</text>`)}
            <text class="pole" x="2" y="-5">${this.normalise ? 'sum over articles' : 'cooperation'}</text>
            <text class="pole" x="2" y=${h - 4}>${this.normalise ? '' : 'conflict'}</text>
            ${ticks.map((t) => svg`<line class="grid" x1=${this.x(t)} x2=${this.x(t)} y1=${h} y2=${h + 4}></line>
              <text class="tick" x=${this.x(t)} y=${h + 16} text-anchor="middle">${format(t)}</text>`)}
            <svg x="0" y=${-TOP} width=${w} height=${h + TOP + 4} overflow="hidden"><g transform="translate(0,${TOP})">
              ${guard([this.x, this.y, this.series], () => this.series.map((s, i) => this.drawSeries(s, i)))}
              <g class="marks">${guard([this.marks, this.chosen], () => this.drawMarks())}</g>
              ${cursor ? svg`<circle class="cursor" cx=${cursor.x} cy=${cursor.y} r=${cursor.r + 3}></circle>` : nothing}
              ${this.drag ? svg`<rect class="brush" x=${Math.min(this.drag.from, this.drag.to)} width=${Math.abs(this.drag.to - this.drag.from)} y=${-TOP} height=${h + TOP}></rect>` : nothing}
            </g></svg>
          </g>
        </svg>
      </div>
      <p class="readout" aria-hidden="true">${this.readout(cursor)}</p>`;
  }

  private drawSeries(series: Series, index: number) {
    const t = series.temperature;
    const drawn = t.series.filter((b) => (this.normalise ? b.n > 0 : b.mean !== null));
    const box = (b: Bucket) => {
      const from = this.x(toDate(b.start));
      return { from, to: Math.max(from + 2, this.x(endOf(b, t.by)) - 1), value: this.y(this.normalise ? b.normalised : b.mean!) };
    };
    const boxes = drawn.map(box);
    const path = boxes.map((b, i) => {
      const before = boxes[i - 1];
      return (before && b.from - before.to < 3 ? `L${b.from} ${b.value}` : `M${b.from} ${b.value}`) + `L${b.to} ${b.value}`;
    }).join('');
    const through = boxes.map((b, i) => `${i ? 'L' : 'M'}${(b.from + b.to) / 2} ${b.value}`).join('');
    return svg`<g class="series s${index}">
      ${this.normalise ? nothing : drawn.map((b, i) => (b.low === null || b.high === null ? nothing : svg`<rect class="band"
        x=${boxes[i]!.from} width=${boxes[i]!.to - boxes[i]!.from} y=${this.y(b.high)} height=${Math.max(1, this.y(b.low) - this.y(b.high))}></rect>`))}
      <path class="through" d=${through}></path><path class="mean" d=${path}></path>
      ${t.changes.map((c) => svg`<g class="change"><line x1=${this.x(toDate(c.day))} x2=${this.x(toDate(c.day))} y1=${-TOP} y2=${this.height - TOP - BOTTOM}></line>
        <text x=${this.x(toDate(c.day)) + 4} y="-5">${c.after < c.before ? 'colder' : 'warmer'}</text></g>`)}</g>`;
  }

  /** A circle for each mark; where they are many, one path for all of a look, which costs a hundredth. */
  private drawMarks() {
    const chosen = (m: Mark) => this.chosen !== null && m.events.some((e) => e.id === this.chosen);
    const circle = (m: Mark) => svg`<circle class="q${m.quad} ${m.solid ? 'solid' : 'hollow'} ${chosen(m) ? 'chosen' : ''}"
      cx=${m.x} cy=${m.y} r=${m.r} data-event=${m.events[0]!.id} data-count=${m.events.length}></circle>`;
    if (this.marks.length <= MOST_CIRCLES) return this.marks.map(circle);
    const paths = new Map<string, string[]>();
    for (const m of this.marks) {
      const look = `q${m.quad} ${m.solid ? 'solid' : 'hollow'}`;
      const r = m.r.toFixed(1);
      const arcs = `M${(m.x - m.r).toFixed(1)} ${m.y.toFixed(1)}a${r} ${r} 0 1 0 ${(2 * m.r).toFixed(1)} 0a${r} ${r} 0 1 0 ${(-2 * m.r).toFixed(1)} 0`;
      paths.get(look)?.push(arcs) ?? paths.set(look, [arcs]);
    }
    return svg`${[...paths].map(([look, arcs]) => svg`<path class="mark ${look}" d=${arcs.join('')}></path>`)}${this.marks.filter(chosen).map(circle)}`;
  }

  private label(): string {
    const [from, to] = this.x.domain() as [Date, Date];
    const what = this.series.map((s) => s.name).join(' and ');
    return `Temperature of ${what}, ${day(toDay(from))} to ${day(toDay(to))}, ${plural(this.marks.length, 'mark')}`;
  }

  private describe(mark: Mark): string {
    const event = mark.events[0]!;
    const more = mark.events.length > 1 ? ` (and ${mark.events.length - 1} more here)` : '';
    return `${interval(event.date)} · ${deed(event.sentence)} ${event.status} · weight ${signed(event.goldstein)}${more}`;
  }

  private readout(mark: Mark | undefined): string {
    if (mark) return this.describe(mark);
    const keys = 'Drag to zoom, double-click for all, click a mark for its sentence.';
    return this.events.length || this.series.length > 1 ? keys : '';
  }

  private at(event: PointerEvent): { x: number; y: number } {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: event.clientX - box.left - LEFT, y: event.clientY - box.top - TOP };
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const { x } = this.at(event);
    this.drag = { from: x, to: x };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const { x, y } = this.at(event);
    if (this.drag) {
      this.drag = { from: this.drag.from, to: x };
      return;
    }
    const mark = nearest(this.marks, x, y);
    this.cursor = mark ? this.marks.indexOf(mark) : -1;
  }

  private up(event: PointerEvent): void {
    const { x, y } = this.at(event);
    const drag = this.drag;
    this.drag = null;
    if (drag && Math.abs(drag.to - drag.from) > 6) {
      const [from, to] = [drag.from, drag.to].sort((a, b) => a - b) as [number, number];
      this.zoom([this.x.invert(from).getTime(), this.x.invert(to).getTime()]);
      return;
    }
    const mark = nearest(this.marks, x, y);
    if (mark) this.open(mark);
  }

  private cancel(): void {
    this.drag = null;
  }

  private open(mark: Mark): void {
    this.dispatchEvent(new CustomEvent('open', { detail: mark.events[0]!.id, bubbles: true }));
  }

  private zoom(to: [number, number] | null): void {
    const detail: Range | null = to && { from: toDay(to[0]), to: toDay(Math.max(to[1] - 1, to[0] + DAY)) };
    this.dispatchEvent(new CustomEvent('range', { detail, bubbles: true }));
    announce(detail ? `${day(detail.from)} to ${day(detail.to)}` : 'All time');
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [from, to] = (this.x.domain() as [Date, Date]).map((d) => d.getTime()) as [number, number];
    const centre = this.marks[this.cursor] ? this.x.invert(this.marks[this.cursor]!.x).getTime() : (from + to) / 2;
    const span = to - from;
    const around = (share: number) => this.zoom([centre - (span * share) / 2, centre + (span * share) / 2]);
    switch (event.key) {
      case '+': case '=': if (span > 4 * DAY) around(0.5); break;
      case '-': around(2); break;
      case '0': case 'Escape': this.zoom(null); break;
      case 'ArrowLeft': if (event.shiftKey) this.zoom([from - span / 4, to - span / 4]); else this.step(-1); break;
      case 'ArrowRight': if (event.shiftKey) this.zoom([from + span / 4, to + span / 4]); else this.step(1); break;
      case 'Home': this.step(-Infinity); break;
      case 'End': this.step(Infinity); break;
      case 'Enter': case ' ': if (this.marks[this.cursor]) this.open(this.marks[this.cursor]!); break;
      default: return;
    }
    event.preventDefault();
  }

  private step(by: number): void {
    if (!this.marks.length) return;
    const last = this.marks.length - 1;
    const start = this.cursor < 0 && by < 0 ? last + 1 : this.cursor;
    this.cursor = by === -Infinity ? 0 : Math.max(0, Math.min(last, start + by));
    announce(this.describe(this.marks[this.cursor]!));
  }
}
customElements.define('satow-chart', Chart);

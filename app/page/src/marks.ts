// Where the marks of events stand in the chart. Marks that would cover each other become one, larger.
import type { Event } from './types';
import { happened, middle } from './words';

/** One or several events at one place: same stretch of pixels, same weight, same look. */
export interface Mark { x: number; y: number; r: number; quad: number; solid: boolean; events: Event[] }

/** Radii of the mark of one event and of the largest one; so many events want smaller marks. */
const SMALL = 3.5;
const LARGE = 13;
const CROWD = 1500;

export function layout(events: readonly Event[], x: (time: number) => number, y: (weight: number) => number, width: number): Mark[] {
  const crowd = events.length > CROWD;
  const cell = crowd ? 9 : 8;
  const small = crowd ? 2 : SMALL;
  const large = crowd ? 4 : LARGE;
  const found = new Map<string, Mark>();
  for (const event of events) {
    const time = middle(event.date);
    if (time === null || event.goldstein === null) continue;
    const at = x(time);
    if (at < -1 || at > width + 1) continue;
    const column = Math.floor(at / cell);
    const solid = happened(event.status);
    const key = `${column} ${event.goldstein} ${solid}`;
    const mark = found.get(key);
    if (mark) mark.events.push(event);
    else found.set(key, { x: at, y: y(event.goldstein), r: small, quad: event.quad ?? 0, solid, events: [event] });
  }
  const marks = [...found.values()];
  for (const mark of marks) {
    const n = mark.events.length;
    mark.r = Math.min(large, small + (crowd ? 0.4 : 1.4) * Math.sqrt(n - 1));
    if (n > 1) mark.x = mark.events.reduce((sum, e) => sum + x(middle(e.date)!), 0) / n;
  }
  return marks.sort((a, b) => a.x - b.x || b.r - a.r || a.y - b.y);
}

/** The mark under the pointer, or the nearest one within reach. */
export function nearest(marks: readonly Mark[], x: number, y: number, reach = 12): Mark | null {
  let best: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    if (mark.x < x - reach - LARGE) continue;
    if (mark.x > x + reach + LARGE) break;
    const distance = Math.max(0, Math.hypot(mark.x - x, mark.y - y) - mark.r);
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return least <= reach ? best : null;
}

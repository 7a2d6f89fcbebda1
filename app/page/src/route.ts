// The address of every view: #/d/JPN-RUS/meetings?from=2014&event=7bd553dc7b

export type Tab = 'overview' | 'meetings' | 'agreements' | 'positions' | 'figures' | 'map' | 'sources';
export const TABS: readonly Tab[] = ['overview', 'meetings', 'agreements', 'positions', 'figures', 'map', 'sources'];
export const TAB_NAMES: Record<Tab, string> = {
  overview: 'Temperature & timeline', meetings: 'Meetings', agreements: 'Agreements & promises', positions: 'Positions',
  figures: 'Figures', map: 'Map', sources: 'Sources',
};

export type View = 'start' | 'dyad' | 'compare' | 'search' | 'read' | 'decisions';

/** What the address says. `query` holds the filters and what is open. */
export interface Route { view: View; dyad: [string, string] | null; tab: Tab; other: [string, string] | null; query: URLSearchParams }

function pair(words: string | undefined): [string, string] | null {
  const found = /^([A-Z]{3})-([A-Z]{3})$/.exec(decodeURIComponent(words ?? '').toUpperCase());
  return found ? [found[1]!, found[2]!] : null;
}

export function parse(hash: string): Route {
  // A question typed into the address may have a question mark of its own.
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash)!;
  const parts = path.split('/');
  const route: Route = { view: 'start', dyad: null, tab: 'overview', other: null, query: new URLSearchParams(query) };
  switch (parts[0]) {
    case 'd':
      route.dyad = pair(parts[1]);
      if (route.dyad) route.view = 'dyad';
      if (TABS.includes(parts[2] as Tab)) route.tab = parts[2] as Tab;
      break;
    case 'compare':
      route.view = 'compare';
      route.dyad = pair(parts[1]);
      route.other = pair(parts[2]);
      break;
    case 'search': case 'read': case 'decisions':
      route.view = parts[0];
      break;
    default:
  }
  if (route.view === 'search' || route.view === 'read') route.dyad = pair(route.query.get('dyad') ?? '');
  return route;
}

export type Changes = Record<string, string | null>;

export function query(route: Route, changes: Changes): URLSearchParams {
  const out = new URLSearchParams(route.query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') out.delete(key);
    else out.set(key, value);
  }
  return out;
}

const tail = (words: URLSearchParams) => (words.toString() ? `?${words}` : '');

/** The same view with other filters, or with something else open. */
export function here(route: Route, changes: Changes): string {
  return location.hash.replace(/^#?\/?/, '#/').split('?')[0] + tail(query(route, changes));
}

/** What may stay when the tab changes: the period, and the manner of looking. */
export function tabHash(dyad: readonly [string, string], tab: Tab, route?: Route, changes: Changes = {}): string {
  const kept = new URLSearchParams();
  for (const key of ['from', 'to']) if (route?.query.get(key)) kept.set(key, route.query.get(key)!);
  for (const [key, value] of Object.entries(changes)) if (value) kept.set(key, value);
  return `#/d/${dyad.join('-')}${tab === 'overview' ? '' : '/' + tab}${tail(kept)}`;
}

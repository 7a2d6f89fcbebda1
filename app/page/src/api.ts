// Talks to the server: JSON in and out, problem details as errors, one request for one address at a time.
import type { Article, Event, Job, Page, Vocabulary } from './types';

const ROOT = '/api/v1/';
const TOKEN = 'satow.token';

/** A refusal by the server, or none to be reached: what is wrong and what to do. */
export class Problem extends Error {
  constructor(readonly status: number, title: string, readonly detail: string, readonly suggestion: string | null) {
    super(title);
  }
}

let kept = new Map<string, Promise<unknown>>();

/** Forgets all answers: after a decision, and after an article was read. */
export function forget(): void {
  kept = new Map();
}

export function setToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
  forget();
}

function headers(more: Record<string, string>): Record<string, string> {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { ...more, Authorization: `Bearer ${token}` } : more;
}

async function problem(response: Response): Promise<Problem> {
  try {
    const told = await response.json() as { title: string; detail: string; suggestion?: string | null };
    return new Problem(response.status, told.title, told.detail, told.suggestion ?? null);
  } catch {
    return new Problem(response.status, `The server answered ${response.status}`, response.statusText, null);
  }
}

async function ask(path: string, options: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(ROOT + path, options);
  } catch {
    throw new Problem(0, 'The server does not answer', 'Is satow serve still running? Start it again, then try again here.', null);
  }
  if (!response.ok) throw await problem(response);
  return response;
}

export type Query = Record<string, string | number | boolean | null | undefined>;

/** Path and query as one address; what is empty is left out. */
export function address(path: string, query: Query = {}): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') words.set(key, String(value));
  }
  const text = words.toString();
  return text ? `${path}?${text}` : path;
}

/** An answer; asked once, kept until {@link forget}. */
export function get<T>(path: string, query: Query = {}): Promise<T> {
  const where = address(path, query);
  let answer = kept.get(where) as Promise<T> | undefined;
  if (!answer) {
    const mine = kept;
    answer = ask(where, { headers: headers({ Accept: 'application/json' }) }).then((r) => r.json() as Promise<T>);
    answer.catch(() => mine.delete(where));
    kept.set(where, answer);
  }
  return answer;
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  const options = { method: 'POST', headers: headers({ 'Content-Type': 'application/json' }), body: JSON.stringify(body) };
  return await (await ask(path, options)).json() as T;
}

/** A file from the server, fetched so that the token goes along. */
export async function file(path: string, query: Query = {}): Promise<Blob> {
  return (await ask(address(path, query), { headers: headers({}) })).blob();
}

export function dyadPath(dyad: readonly [string, string], what = ''): string {
  return `dyads/${encodeURIComponent(dyad[0])}/${encodeURIComponent(dyad[1])}${what && '/' + what}`;
}

/** So many events a request, and so many at most: more than that nobody looks through. */
const CHUNK = 2000;
export const MOST = 20000;

/** All events of a dyad, by date; `part` hears of each page as it comes. */
export async function events(dyad: readonly [string, string], part: (items: Event[], total: number) => void): Promise<Event[]> {
  const all: Event[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Event> = await get('events', { a: dyad[0], b: dyad[1], sort: 'date', limit: CHUNK, cursor });
    all.push(...page.items);
    cursor = page.next;
    part(all, page.total);
  } while (cursor && all.length < MOST);
  return all;
}

export const article = (key: string) => get<Article>(`articles/${encodeURIComponent(key)}`);
export const vocabulary = () => get<Vocabulary>('vocabulary');

/** Gives a text to be read. */
export async function read(name: string, type: string, body: Blob | string): Promise<Job> {
  const options = { method: 'POST', headers: headers({ 'Content-Type': type }), body };
  return await (await ask(address('articles', { name }), options)).json() as Job;
}

const ended = (job: Job) => job.status === 'done' || job.status === 'failed';
const LOOK_MILLIS = 700;

/** Follows a job to its end, by server-sent events; where these break off (some proxies do that), by asking. */
export async function follow(id: string, told: (job: Job) => void): Promise<void> {
  let last: Job | null = null;
  const hear = (job: Job) => {
    last = job;
    told(job);
  };
  try {
    await watch(id, hear);
  } catch (error) {
    if (error instanceof Problem && error.status > 0) throw error;
  }
  while (!last || !ended(last)) {
    await new Promise((later) => setTimeout(later, LOOK_MILLIS));
    hear(await (await ask(`jobs/${encodeURIComponent(id)}`, { headers: headers({}) })).json() as Job);
  }
}

/** Fetched rather than by EventSource, which could not send the token. */
async function watch(id: string, told: (job: Job) => void): Promise<void> {
  const response = await ask(`jobs/${encodeURIComponent(id)}/events`, { headers: headers({ Accept: 'text/event-stream' }) });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += (value ?? '').replaceAll('\r', '');
    let end: number;
    while ((end = rest.indexOf('\n\n')) >= 0) {
      const data = rest.slice(0, end).split('\n').filter((l) => l.startsWith('data:')).map((l) => l.slice(5).trimStart());
      rest = rest.slice(end + 2);
      if (data.length) told(JSON.parse(data.join('\n')) as Job);
    }
    if (done) return;
  }
}

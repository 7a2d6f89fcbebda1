// What the API answers, as openapi.yaml has it (only what the page uses).

export interface Page<T> { total: number; next: string | null; items: T[] }
export interface Items<T> { items: T[] }
export interface Interval { start: string | null; end: string | null }
export interface Party { name: string; code: string | null }
export interface Place { name: string; country: string | null; lat: number | null; lon: number | null; precision: string | null }
export interface EventDate extends Interval { text: string | null; basis: string }
export interface Named { key: string; name: string }

export interface Evidence {
  article: string; key: string | null; title: string | null; outlet: string | null; sentence: number;
  start: number; end: number; sentence_start: number; sentence_end: number; status: string; cameo: string | null;
  reported_by: string | null; text: string; words: string; cite: string;
}

export interface Event {
  id: string; dyad: [string, string]; cameo: string; name: string | null; kind: string;
  plover: { type: string | null; mode: string | null; contexts: string[] } | null;
  quad: number | null; goldstein: number | null; status: string; number: number; source: Party[]; target: Party[];
  mutual: boolean; date: EventDate; place: Place | null; part_of: string | null; ordinal: number | null;
  issues: string[]; evidence: Evidence[]; outlets: string[];
  history: (Interval & { status: string; cite: string })[]; joins: { cite: string; reason: string }[]; sentence: string;
}

export interface NamedBy { code: string | null; name: string; text: string; start: number; end: number }

export interface Report {
  id: string; evidence: Evidence; cameo: string; name: string | null; status: string; source: NamedBy | null;
  target: NamedBy | null; date: EventDate; place: Place | null; reported_by: Party | null; pattern: string;
  confidence: number; joined: string | null; published: Interval;
}

export interface EventWhy extends Event { asked: string; whole: Event | null; parts: Event[]; reports: Report[] }

export interface Dyad {
  a: string; b: string; a_name: string; b_name: string; reports: number; articles: number; events: number | null;
  first: string | null; last: string | null;
}

export interface Actor { code: string | null; name: string; kind: string; country: string | null; reports: number }

export interface Overview {
  a: string; b: string; a_name: string; b_name: string; first: string | null; last: string | null; articles: number;
  copies: number; counts: Record<string, number>; facets: Record<string, { key: string; count: number }[]>;
}

export interface Bucket {
  label: string; start: string; n: number; sum: number; mean: number | null; low: number | null; high: number | null;
  articles: number; normalised: number; value: number | null;
}

export interface Change { day: string; before: number; after: number; probability: number; events: string[] }
export interface Temperature { by: string; undated: number; series: Bucket[]; changes: Change[] }
export interface Meeting { event: Event; format: string; together: boolean; parts: Event[] }
export interface Meetings extends Items<Meeting> { planned: Event[] }
export interface Agreement { event: Event; form: string; number: number }
export interface Commitment { promise: Event; status: string; due: Interval; evidence: Evidence[]; reason: string }
export interface Dispute { by: string; against: string; sanctions: boolean; ended: boolean; steps: Event[] }

export interface Statement extends Interval {
  speaker: Party; addressee: string | null; direct: boolean; official: boolean; words: string; issues: string[];
  via: string | null; repeats: boolean; evidence: Evidence; changed_from?: string | null;
}

export interface Position { issue: string; country: string; statements: Statement[]; deeds: Event[] }
export interface Figure { value: number; unit: string; approx: string | null; time: string | null; words: string; evidence: Evidence }
export interface Comparison { what: string; verdict: string; reason: string; figures: Figure[] }
export interface Contradiction { what: string; sentences: [Evidence, Evidence] }

export interface Source extends Interval {
  id: string; key: string | null; title: string; outlet: string | null; url: string | null; dated: string; copy_of: string | null;
}

export interface ArticleHead {
  key: string; id: string; source: string; title: string | null; outlet: string | null; url: string | null; published: Interval;
}

export interface Span { start: number; end: number }

export interface CodedReport {
  id: string; event: string | null; cameo: string; status: string; source: NamedBy | null; target: NamedBy | null;
  trigger: Span & { text: string }; sentence: number; date: EventDate; place: Place | null; pattern: string;
}

export interface Article {
  key: string; id: string; source: string; title: string | null; byline: string | null; outlet: string | null;
  url: string | null; published: (Interval & { clues: { kind: string; text: string; start: number | null; end: number | null; says: string }[] }) | null;
  text: string; boilerplate: (Span & { kind: string })[]; sentences: Span[]; events: CodedReport[]; copies: string[];
}

export interface Job {
  id: string; name: string; status: 'queued' | 'reading' | 'done' | 'failed'; step: string; share: number; read: number;
  known: number; rejected: { where: string; reason: string }[]; articles: ArticleHead[];
}

export interface Hit { article: ArticleHead; sentence: number; start: number; end: number; text: string; highlights: Span[] }
export interface Answer { question: string; told: boolean; lines: string[] }
export interface Mark { article: string; start: number }

export interface Decision {
  id: number; kind: 'split' | 'merge' | 'wrong'; event: string | null; other: string | null; report: string | null;
  sentence: string | null; reason: string | null; decided: string; undone: string | null; events: string[];
}

export interface Vocabulary { countries: Named[]; roots: Named[]; quads: Named[]; roles: Named[]; issues: Named[]; cameo: { code: string; name: string }[] }
export interface Health { version: string; store: number; articles: number; reports: number; ready: boolean; models: boolean; queue: number }

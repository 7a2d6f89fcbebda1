-- Version 3: what readers have decided, step by step, so that each step can be taken back and given away;
-- the store's own version, by which a reader knows that nothing has changed.

CREATE TABLE acts (
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,                 -- merge, split, wrong
  about TEXT NOT NULL,                -- JSON, for people: ids and words at the time, the reason
  decided_at TEXT NOT NULL,
  undone_at TEXT
);
CREATE TABLE act_pairs (
  act INTEGER NOT NULL REFERENCES acts (key) ON DELETE CASCADE,
  together INTEGER NOT NULL,
  one_hash TEXT NOT NULL,
  one_start INTEGER NOT NULL,
  other_hash TEXT NOT NULL,
  other_start INTEGER NOT NULL
);
CREATE INDEX act_pairs_act ON act_pairs (act);
CREATE TABLE act_wrongs (
  act INTEGER NOT NULL REFERENCES acts (key) ON DELETE CASCADE,
  hash TEXT NOT NULL,                 -- articles.hash
  start INTEGER NOT NULL,             -- where the mention's trigger starts
  first TEXT NOT NULL,                -- the dyad: one trigger may tell of several
  second TEXT NOT NULL
);
CREATE INDEX act_wrongs_act ON act_wrongs (act);

-- Decisions from before, each a step of its own.
INSERT INTO acts (key, kind, about, decided_at)
  SELECT key, CASE together WHEN 1 THEN 'merge' ELSE 'split' END, '{}', decided_at FROM decisions;
INSERT INTO act_pairs (act, together, one_hash, one_start, other_hash, other_start)
  SELECT key, together, one_hash, one_start, other_hash, other_start FROM decisions;

CREATE TABLE state (
  id TEXT NOT NULL,                   -- tells two stores of one version apart
  version INTEGER NOT NULL            -- grows with every change
);
INSERT INTO state (id, version) VALUES (lower(hex(randomblob(6))), 1);

-- Version 2: what readers have decided about events; tokens apart from the rest of an article.

-- See ArticleCodec; null in articles of version 1, which hold their tokens in `dated`.
ALTER TABLE articles ADD COLUMN tokens BLOB;

CREATE TABLE decisions (
  key INTEGER PRIMARY KEY,
  together INTEGER NOT NULL,          -- 1: the two mentions tell of one event, 0: they do not
  one_hash TEXT NOT NULL,             -- articles.hash, so that a decision outlives a new reading
  one_start INTEGER NOT NULL,         -- where the mention's trigger starts
  other_hash TEXT NOT NULL,
  other_start INTEGER NOT NULL,
  decided_at TEXT NOT NULL,           -- for people
  UNIQUE (one_hash, one_start, other_hash, other_start)
);

-- Version 1. Statements end with a semicolon at the end of a line. A change to the tables is a new file.
-- Offsets in these tables are UTF-16 code units of articles.text.

CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,          -- SHA-256 of the text in UTF-8: no text is kept twice
  id TEXT NOT NULL,                   -- the input's name for it; two inputs may use the same
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  title TEXT,
  byline TEXT,
  outlet TEXT,
  url TEXT,
  published_start TEXT,
  published_end TEXT,
  clues TEXT NOT NULL,                -- JSON
  boilerplate TEXT NOT NULL,          -- JSON
  read_at TEXT NOT NULL,              -- for people; nothing is computed from it
  dated BLOB NOT NULL                 -- the whole dated article, see ArticleCodec
);
CREATE INDEX articles_id ON articles (id);

CREATE TABLE sentences (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  idx INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (article, idx)
);
CREATE VIRTUAL TABLE sentence_words USING fts5 (text, content = 'sentences', content_rowid = 'key', tokenize = 'porter unicode61');

CREATE TRIGGER sentences_in AFTER INSERT ON sentences BEGIN
  INSERT INTO sentence_words (rowid, text) VALUES (new.key, new.text); END;
CREATE TRIGGER sentences_out AFTER DELETE ON sentences BEGIN
  INSERT INTO sentence_words (sentence_words, rowid, text) VALUES ('delete', old.key, old.text); END;

CREATE TABLE mentions (
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  idx INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  cameo TEXT NOT NULL,
  root TEXT NOT NULL,
  status TEXT NOT NULL,
  source_code TEXT,
  source_country TEXT,
  source_name TEXT,
  source_text TEXT,
  source_start INTEGER,
  source_end INTEGER,
  target_code TEXT,
  target_country TEXT,
  target_name TEXT,
  target_text TEXT,
  target_start INTEGER,
  target_end INTEGER,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  date_start TEXT,
  date_end TEXT,
  date_text TEXT,
  date_basis TEXT NOT NULL,
  place TEXT,
  place_country TEXT,
  reported_code TEXT,
  reported_name TEXT,
  reported_text TEXT,
  reported_start INTEGER,
  reported_end INTEGER,
  pattern TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (article, idx)
);
CREATE INDEX mentions_dyad ON mentions (source_country, target_country, date_start);
CREATE INDEX mentions_target ON mentions (target_country, date_start);
CREATE INDEX mentions_date ON mentions (date_start);

CREATE TABLE statements (
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  idx INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  direct INTEGER NOT NULL,
  speaker_code TEXT,
  speaker_country TEXT,
  speaker_name TEXT,
  addressee_code TEXT,
  addressee_name TEXT,
  issues TEXT NOT NULL,               -- JSON list of keys
  via TEXT,
  PRIMARY KEY (article, idx)
);
CREATE INDEX statements_speaker ON statements (speaker_country);

CREATE TABLE quantities (
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  idx INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  what TEXT NOT NULL,
  approx TEXT,
  time TEXT,
  PRIMARY KEY (article, idx)
);

CREATE TABLE times (
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  idx INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  anchor TEXT NOT NULL,
  PRIMARY KEY (article, idx)
);

CREATE TABLE rejected (
  place TEXT PRIMARY KEY,             -- the file, with :line where one line is at fault
  reason TEXT NOT NULL
);

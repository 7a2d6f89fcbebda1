-- Version 4: copies, earlier versions of articles, and the feeds that are watched.

-- Web addresses of the articles, without what does not identify them (WebAddress): an article that
-- comes again under its address with another text is a new version.
CREATE TABLE IF NOT EXISTS addresses (
  address TEXT PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS addresses_article ON addresses (article);

-- What near copies are found by (Shingles). A row of sketch_keys without its sketch is ignored.
CREATE TABLE IF NOT EXISTS sketches (
  article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  kept BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS sketch_keys (
  least INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (least, article)
) WITHOUT ROWID;

-- Articles that are near copies of one that was read before; the first of a group is in no row.
CREATE TABLE IF NOT EXISTS near_copies (
  hash TEXT PRIMARY KEY,              -- articles.hash, so that it outlives a new reading
  of_hash TEXT NOT NULL,
  share REAL NOT NULL                 -- of the smaller one's shingles, 0 to 1
);
CREATE INDEX IF NOT EXISTS near_copies_of ON near_copies (of_hash);

-- The same text under another name, address or outlet. Not coded again.
CREATE TABLE IF NOT EXISTS same_texts (
  place TEXT PRIMARY KEY,             -- where it was read
  hash TEXT NOT NULL,                 -- of the text
  id TEXT NOT NULL,
  outlet TEXT,
  url TEXT,
  address TEXT,
  published TEXT
);
CREATE INDEX IF NOT EXISTS same_texts_hash ON same_texts (hash);

-- Articles that a later text has replaced, whole as they were.
CREATE TABLE IF NOT EXISTS versions (
  hash TEXT PRIMARY KEY,
  replaced_by TEXT NOT NULL,          -- the hash of the text that stands in articles instead
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  url TEXT,
  published_start TEXT,
  published_end TEXT,
  read_at TEXT NOT NULL,
  dated BLOB NOT NULL,
  tokens BLOB
);
CREATE INDEX IF NOT EXISTS versions_by ON versions (replaced_by);

-- Feeds that are watched.
CREATE TABLE IF NOT EXISTS feeds (
  url TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT
);

-- What the feeds have announced; state: waiting, taken, done, failed.
CREATE TABLE IF NOT EXISTS links (
  key INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,       -- WebAddress, or the address as it is
  url TEXT NOT NULL,
  host TEXT NOT NULL,
  feed TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  published TEXT,
  changed INTEGER NOT NULL,           -- by the feed; 0 unknown
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  not_before INTEGER NOT NULL         -- seconds since 1970
);
CREATE INDEX IF NOT EXISTS links_state ON links (state, host, key);

-- Hosts that have asked for patience.
CREATE TABLE IF NOT EXISTS hosts (
  host TEXT PRIMARY KEY,
  not_before INTEGER NOT NULL,
  failures INTEGER NOT NULL
);

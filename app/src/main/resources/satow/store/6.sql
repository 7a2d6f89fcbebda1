-- Version 6: briefs as they were written, so that nobody waits twice for the same.

CREATE TABLE briefs (
  key INTEGER PRIMARY KEY AUTOINCREMENT, -- grows: the last made has the largest
  name TEXT NOT NULL UNIQUE,             -- what was asked for
  stamp TEXT NOT NULL,                   -- hash of what it was made from (MadeBriefs)
  body BLOB NOT NULL                     -- UTF-8, deflated
);

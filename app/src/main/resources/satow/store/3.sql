-- Version 3: where events took place in degrees, and what is told as history.

ALTER TABLE mentions ADD COLUMN place_lat REAL;
ALTER TABLE mentions ADD COLUMN place_lon REAL;
ALTER TABLE mentions ADD COLUMN place_precision TEXT;
-- 1: the text tells of it as history, not as news
ALTER TABLE mentions ADD COLUMN date_background INTEGER NOT NULL DEFAULT 0;

-- Names and titles are found by any part of them; trigrams index Chinese as well as Latin text.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

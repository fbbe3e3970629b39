-- Search: by words (full text) and by what looks like them (trigrams), without regard to diacritics.

-- Words as the search compares them: no diacritics, no capitals, nothing but letters and digits between single spaces. One rule for what is
-- looked for and what is looked through, so that "41,000", "Hanbit-2" and "Erdoğan’s" are cut alike on both sides. In plpgsql, so that the
-- planner takes the cost as it is given and goes by the indexes: read into a statement these functions would look cheap, and be run row by row.
CREATE FUNCTION search_plain(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
BEGIN
  RETURN regexp_replace(
    translate(replace(replace(replace(lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g')),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'øłđðı', 'olddi'),
    '[^[:alnum:]]+', ' ', 'g');
END;
$$;

-- A tsvector holds 1 MB: what is given is cut first, far above what a claim or a comment has.
CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 2000 AS $$
BEGIN
  RETURN to_tsvector('pg_catalog.english', public.search_plain(left(words, 20000)));
END;
$$;

CREATE FUNCTION search_verdict(should_read text, note text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 2000 AS $$
BEGIN
  RETURN public.search_words(coalesce(should_read, '') || ' ' || coalesce(note, ''));
END;
$$;

CREATE TABLE "Passage" (
    "versionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("versionId","ordinal")
);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Lines, and of a line longer than 2,000 characters pieces that end at a space. `start` counts UTF-16 units, as all offsets do. The slabs
-- keep a text of one endless line from being walked through again for each piece.
CREATE FUNCTION cut_passages(version text, whole text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  line text; slab text; piece text;
  ordinal int := 0; start int := 0; long int; room int;
BEGIN
  FOR line IN SELECT string_to_table(whole, E'\n') LOOP
    long := length(line);
    FOR slab IN SELECT substr(line, n, 200000) FROM generate_series(1, greatest(long, 1), 200000) n LOOP
      WHILE slab <> '' LOOP
        piece := left(slab, 2000);
        IF length(slab) > 2000 THEN
          room := position(' ' IN reverse(piece));
          IF room > 0 THEN piece := left(piece, 2001 - room); END IF;
        END IF;
        IF piece ~ '[[:alnum:]]' THEN
          INSERT INTO "Passage" VALUES (version, ordinal, start, piece);
          ordinal := ordinal + 1;
        END IF;
        start := start + length(piece) + length(regexp_replace(piece, '[\u0001-\uFFFF]', '', 'g'));
        slab := substr(slab, length(piece) + 1);
      END LOOP;
    END LOOP;
    start := start + 1;
  END LOOP;
END;
$$;

-- Written by the database for whoever writes a version, with the owner's rights: the app itself may only read passages.
CREATE FUNCTION passages_of_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM cut_passages(NEW.id, NEW.text);
  RETURN NULL;
END;
$$;
REVOKE EXECUTE ON FUNCTION cut_passages(text, text), passages_of_version() FROM PUBLIC;
CREATE TRIGGER passages AFTER INSERT ON "DocumentVersion" FOR EACH ROW EXECUTE FUNCTION passages_of_version();
SELECT cut_passages(id, text) FROM "DocumentVersion";
GRANT SELECT ON "Passage" TO stet_app;

CREATE INDEX passage_words ON "Passage" USING gin (search_words("text"));
CREATE INDEX claim_words ON "Claim" USING gin (search_words("quote"));
CREATE INDEX verdict_words ON "Verdict" USING gin (search_verdict("shouldRead", "note"));
CREATE INDEX evidence_words ON "Evidence" USING gin (search_words("text"));
CREATE INDEX comment_words ON "Comment" USING gin (search_words("body"));
CREATE INDEX flag_words ON "Flag" USING gin (search_words("summary"));
CREATE INDEX correction_words ON "Correction" USING gin (search_words("asPublished" || ' ' || "shouldRead" || ' ' || "why" || ' ' || "notice"));

-- Trigrams find what is misspelled. The extension is trusted: the owner of a database may make it. Where it is not installed the search
-- goes by words alone.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX claim_alike ON "Claim" USING gin (search_plain("quote") gin_trgm_ops);
  CREATE FUNCTION search_resembles(word text, plain text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT word <% plain';
  CREATE FUNCTION search_likeness(word text, other text) RETURNS real LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT similarity(word, other)';
EXCEPTION WHEN feature_not_supported OR undefined_file OR insufficient_privilege THEN
  CREATE FUNCTION search_resembles(word text, plain text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT false';
  CREATE FUNCTION search_likeness(word text, other text) RETURNS real LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT 0::real';
END
$$;

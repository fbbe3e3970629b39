-- The same words in another dossier: as the engine counts them for identity (quote marks plain, space single, lower case). A digest, because
-- an index takes no long text.
CREATE FUNCTION claim_words(quote text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
BEGIN
  RETURN md5(lower(btrim(regexp_replace(translate(quote, '“”„«»‘’‚‐‑', '"""""''''''--'), '\s+', ' ', 'g'))));
END;
$$;
CREATE INDEX claim_same ON "Claim" (claim_words("quote"));

-- The same point of fact in another dossier.
CREATE INDEX "Point_key_idx" ON "Point"("key");

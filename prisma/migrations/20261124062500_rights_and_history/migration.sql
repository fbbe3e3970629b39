-- The run-time role. The app signs in as a member of it and can do no more than this, whatever happens in the app.
-- Where the owner may not create roles, a database administrator makes `stet_app` beforehand.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'stet_app') THEN
    CREATE ROLE stet_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the same server was a moment faster
END
$$;

GRANT USAGE ON SCHEMA public TO stet_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO stet_app;

-- What may change
GRANT INSERT, UPDATE ON
  "Person", "Identity", "Session", "Desk", "Membership", "Dossier", "Import", "Document", "Reading", "Claim", "Point", "Support", "Flag",
  "Correction", "CorrectionApproval", "RegisterEntry"
TO stet_app;
-- What is made anew when a dossier is read again, or taken back
GRANT INSERT, UPDATE, DELETE ON "Anchor", "PointSide", "PointClaim", "SupportClaim", "FlagSide" TO stet_app;
GRANT DELETE ON "Membership", "CorrectionApproval" TO stet_app;

-- What is history: it can be added to and read
GRANT INSERT ON
  "DocumentVersion", "Verdict", "Proposal", "ProposalAnswer", "Evidence", "FlagDecision", "Comment", "CommentEvent", "SignOff", "Reopening",
  "AuditEntry", "AuditDetail"
TO stet_app;

-- The second line: nobody rewrites history, the owner neither.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only: % on "%" is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END;
$$;

DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['DocumentVersion', 'Verdict', 'Proposal', 'ProposalAnswer', 'Evidence', 'FlagDecision', 'Comment', 'CommentEvent',
    'SignOff', 'Reopening', 'AuditEntry', 'AuditDetail'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', history);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', history);
  END LOOP;
END
$$;

-- What the schema language cannot say
ALTER TABLE "Evidence" ADD CONSTRAINT evidence_of_one CHECK (num_nonnulls("verdictId", "proposalId") = 1);
ALTER TABLE "Comment" ADD CONSTRAINT comment_on_one CHECK (num_nonnulls("claimId", "flagId") = 1);
ALTER TABLE "Verdict" ADD CONSTRAINT verdict_sequence CHECK ("sequence" >= 1);
ALTER TABLE "FlagDecision" ADD CONSTRAINT decision_sequence CHECK ("sequence" >= 1);
ALTER TABLE "Anchor" ADD CONSTRAINT anchor_span CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "FlagSide" ADD CONSTRAINT side_span CHECK ("start" >= 0 AND "end" > "start");
-- One standing sign-off is kept by the lock on the dossier's chain; one open reopening per sign-off by its primary key.

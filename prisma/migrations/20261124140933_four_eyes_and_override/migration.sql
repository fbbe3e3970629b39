-- A desk may ask for four eyes: who gave a correction the wording that stands does not approve it.
ALTER TABLE "Desk" ADD COLUMN "asksFourEyes" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "Correction" ADD COLUMN "writtenById" TEXT;
UPDATE "Correction" c SET "writtenById" = coalesce(
  (SELECT e."actorId" FROM "AuditEntry" e
   WHERE e.chain = c."dossierId" AND e.subject = 'correction:' || c.id AND e.action IN ('correction.written', 'correction.changed')
   ORDER BY e.sequence DESC LIMIT 1),
  c."foundById");
ALTER TABLE "Correction" ALTER COLUMN "writtenById" SET NOT NULL;
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A sign-off over what was open, with its reason and what that was, is history.
CREATE TABLE "Override" (
    "signOffId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "open" JSONB NOT NULL,

    CONSTRAINT "Override_pkey" PRIMARY KEY ("signOffId")
);

ALTER TABLE "Override" ADD CONSTRAINT "Override_signOffId_fkey" FOREIGN KEY ("signOffId") REFERENCES "SignOff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "Override" TO stet_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Override" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON "Override" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

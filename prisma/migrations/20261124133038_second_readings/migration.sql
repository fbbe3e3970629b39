-- A second reading is asked of somebody, given, and settled where it differs from the first verdict. All of it is history.
CREATE TYPE "ReadingOutcome" AS ENUM ('FIRST', 'SECOND', 'NEITHER', 'WITHDRAWN');

ALTER TABLE "Evidence" ADD COLUMN     "readingId" TEXT;

CREATE TABLE "SecondReading" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "readerId" TEXT NOT NULL,
    "reason" TEXT,
    "actId" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SecondReading_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "GivenReading" (
    "id" TEXT NOT NULL,
    "ruling" "Ruling" NOT NULL,
    "method" "Method",
    "shouldRead" TEXT,
    "note" TEXT,
    "asOf" DATE NOT NULL,
    "against" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GivenReading_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Settlement" (
    "readingId" TEXT NOT NULL,
    "outcome" "ReadingOutcome" NOT NULL,
    "reason" TEXT NOT NULL,
    "verdictId" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("readingId")
);

CREATE INDEX "SecondReading_dossierId_idx" ON "SecondReading"("dossierId");
CREATE INDEX "SecondReading_readerId_idx" ON "SecondReading"("readerId");
CREATE UNIQUE INDEX "SecondReading_claimId_sequence_key" ON "SecondReading"("claimId", "sequence");
CREATE UNIQUE INDEX "Settlement_verdictId_key" ON "Settlement"("verdictId");
CREATE INDEX "Evidence_readingId_idx" ON "Evidence"("readingId");

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "GivenReading"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GivenReading" ADD CONSTRAINT "GivenReading_id_fkey" FOREIGN KEY ("id") REFERENCES "SecondReading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "SecondReading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Evidence" DROP CONSTRAINT evidence_of_one;
ALTER TABLE "Evidence" ADD CONSTRAINT evidence_of_one CHECK (num_nonnulls("verdictId", "proposalId", "readingId") = 1);
ALTER TABLE "SecondReading" ADD CONSTRAINT reading_sequence CHECK ("sequence" >= 1);
ALTER TABLE "SecondReading" ADD CONSTRAINT reading_by_another CHECK ("readerId" <> "personId");
ALTER TABLE "Settlement" ADD CONSTRAINT settlement_verdict CHECK (("verdictId" IS NOT NULL) = ("outcome" IN ('SECOND', 'NEITHER')));

GRANT SELECT, INSERT ON "SecondReading", "GivenReading", "Settlement" TO stet_app;
DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['SecondReading', 'GivenReading', 'Settlement'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', history);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', history);
  END LOOP;
END
$$;

-- CreateEnum
CREATE TYPE "Addressee" AS ENUM ('AUTHOR', 'SOURCE');

-- CreateEnum
CREATE TYPE "AnswerMeans" AS ENUM ('CALLED', 'MAILED', 'MESSAGED', 'MET');

-- CreateEnum
CREATE TYPE "QueryOutcome" AS ENUM ('ACCEPTED', 'ON_AUTHOR', 'WITHDRAWN');

-- AlterEnum
ALTER TYPE "EvidenceKind" ADD VALUE 'ANSWER';

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "answerId" TEXT;

-- CreateTable
CREATE TABLE "Query" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "addressee" "Addressee" NOT NULL,
    "name" TEXT,
    "reach" TEXT,
    "question" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "timezone" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Query_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QueryAnswer" (
    "id" TEXT NOT NULL,
    "queryId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "means" "AnswerMeans" NOT NULL,
    "answer" TEXT NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QueryAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QueryClosing" (
    "queryId" TEXT NOT NULL,
    "outcome" "QueryOutcome" NOT NULL,
    "reason" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QueryClosing_pkey" PRIMARY KEY ("queryId")
);

-- CreateIndex
CREATE INDEX "Query_dossierId_idx" ON "Query"("dossierId");

-- CreateIndex
CREATE INDEX "Query_claimId_idx" ON "Query"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "QueryAnswer_queryId_sequence_key" ON "QueryAnswer"("queryId", "sequence");

-- CreateIndex
CREATE INDEX "Evidence_answerId_idx" ON "Evidence"("answerId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "QueryAnswer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Query" ADD CONSTRAINT "Query_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Query" ADD CONSTRAINT "Query_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Query" ADD CONSTRAINT "Query_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueryAnswer" ADD CONSTRAINT "QueryAnswer_queryId_fkey" FOREIGN KEY ("queryId") REFERENCES "Query"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueryAnswer" ADD CONSTRAINT "QueryAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueryClosing" ADD CONSTRAINT "QueryClosing_queryId_fkey" FOREIGN KEY ("queryId") REFERENCES "Query"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueryClosing" ADD CONSTRAINT "QueryClosing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "QueryAnswer" ADD CONSTRAINT answer_sequence CHECK ("sequence" >= 1);
ALTER TABLE "Query" ADD CONSTRAINT source_has_name CHECK ("addressee" = 'AUTHOR' OR "name" IS NOT NULL);

-- A question that was asked, what was answered and what became of it are history.
GRANT SELECT, INSERT ON "Query", "QueryAnswer", "QueryClosing" TO stet_app;
DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['Query', 'QueryAnswer', 'QueryClosing'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', history);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', history);
  END LOOP;
END
$$;

-- CreateEnum
CREATE TYPE "NewsKind" AS ENUM ('MENTIONED', 'REPLIED', 'THREAD_RESOLVED', 'THREAD_REOPENED', 'GIVEN', 'QUERY_ANSWERED', 'QUERY_DUE', 'READING_ASKED', 'READING_HELD', 'READING_OVERTURNED', 'PROPOSAL_ACCEPTED', 'PROPOSAL_DECLINED', 'RECHECK', 'ORPHANED', 'FLAG_REOPENED', 'SIGNED_OFF', 'REOPENED');

-- CreateTable
CREATE TABLE "News" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "kind" "NewsKind" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "claimId" TEXT,
    "documentId" TEXT,
    "flagId" TEXT,
    "commentId" TEXT,
    "queryId" TEXT,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "News_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "News_personId_readAt_at_idx" ON "News"("personId", "readAt", "at");

-- CreateIndex
CREATE UNIQUE INDEX "News_entryId_personId_kind_key" ON "News"("entryId", "personId", "kind");

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "AuditEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_queryId_fkey" FOREIGN KEY ("queryId") REFERENCES "Query"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "News" ADD CONSTRAINT news_points_at_one CHECK (num_nonnulls("claimId", "documentId", "flagId", "commentId", "queryId") <= 1);
ALTER TABLE "News" ADD CONSTRAINT news_of_some CHECK ("count" >= 1);

-- That it was read is the only thing that changes.
GRANT SELECT, INSERT ON "News" TO stet_app;
GRANT UPDATE ("readAt") ON "News" TO stet_app;

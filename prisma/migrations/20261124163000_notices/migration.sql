-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('MENTIONED', 'REPLIED', 'THREAD_RESOLVED', 'THREAD_REOPENED', 'GIVEN', 'QUERY_ANSWERED', 'QUERY_DUE', 'READING_ASKED', 'READING_HELD', 'READING_OVERTURNED', 'PROPOSAL_ACCEPTED', 'PROPOSAL_DECLINED', 'RECHECK', 'ORPHANED', 'FLAG_REOPENED', 'SIGNED_OFF', 'REOPENED');

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "claimId" TEXT,
    "documentId" TEXT,
    "flagId" TEXT,
    "commentId" TEXT,
    "queryId" TEXT,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notice_personId_readAt_at_idx" ON "Notice"("personId", "readAt", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_entryId_personId_kind_key" ON "Notice"("entryId", "personId", "kind");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "AuditEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "Flag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_queryId_fkey" FOREIGN KEY ("queryId") REFERENCES "Query"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Notice" ADD CONSTRAINT notice_points_at_one CHECK (num_nonnulls("claimId", "documentId", "flagId", "commentId", "queryId") <= 1);
ALTER TABLE "Notice" ADD CONSTRAINT notice_of_some CHECK ("count" >= 1);

-- That it was read is the only thing that changes.
GRANT SELECT, INSERT ON "Notice" TO stet_app;
GRANT UPDATE ("readAt") ON "Notice" TO stet_app;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "documentId" TEXT;

-- CreateTable
CREATE TABLE "CommentPlace" (
    "commentId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "CommentPlace_pkey" PRIMARY KEY ("commentId","versionId")
);

-- CreateTable
CREATE TABLE "Mention" (
    "commentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("commentId","personId")
);

-- CreateIndex
CREATE INDEX "CommentPlace_versionId_start_idx" ON "CommentPlace"("versionId", "start");

-- CreateIndex
CREATE INDEX "Mention_personId_idx" ON "Mention"("personId");

-- CreateIndex
CREATE INDEX "Comment_documentId_idx" ON "Comment"("documentId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentPlace" ADD CONSTRAINT "CommentPlace_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentPlace" ADD CONSTRAINT "CommentPlace_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A comment is on a claim, on a flag or on a passage.
ALTER TABLE "Comment" DROP CONSTRAINT comment_on_one;
ALTER TABLE "Comment" ADD CONSTRAINT comment_on_one CHECK (num_nonnulls("claimId", "flagId", "documentId") = 1);
ALTER TABLE "CommentPlace" ADD CONSTRAINT place_span CHECK ("start" >= 0 AND "end" > "start");

-- Where a passage stood in a version, and who was named, is history.
GRANT SELECT, INSERT ON "CommentPlace", "Mention" TO stet_app;
DO $$
DECLARE
  history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['CommentPlace', 'Mention'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', history);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', history);
  END LOOP;
END
$$;

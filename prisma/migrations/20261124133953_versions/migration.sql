-- New versions of a document: who brought one in, what became of the claims in it, and which version a passage is cited from.
CREATE TYPE "FateKind" AS ENUM ('CHANGED', 'ORPHANED', 'REMARKED', 'PUT_ASIDE');

ALTER TABLE "DocumentVersion" ADD COLUMN "personId" TEXT;
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "ClaimFate" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "FateKind" NOT NULL,
    "versionId" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimFate_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "ClaimFate_claimId_sequence_key" ON "ClaimFate"("claimId", "sequence");
CREATE INDEX "ClaimFate_versionId_idx" ON "ClaimFate"("versionId");

ALTER TABLE "ClaimFate" ADD CONSTRAINT "ClaimFate_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimFate" ADD CONSTRAINT "ClaimFate_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimFate" ADD CONSTRAINT "ClaimFate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimFate" ADD CONSTRAINT fate_sequence CHECK ("sequence" >= 1);
ALTER TABLE "ClaimFate" ADD CONSTRAINT put_aside_with_reason CHECK ("kind" <> 'PUT_ASIDE' OR "reason" IS NOT NULL);

GRANT SELECT, INSERT ON "ClaimFate" TO stet_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ClaimFate" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON "ClaimFate" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What was cited until now was cited from the only version there was. A new column is filled in; nothing that stood there is rewritten.
ALTER TABLE "Evidence" ADD COLUMN "versionId" TEXT;
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Evidence" DISABLE TRIGGER append_only;
UPDATE "Evidence" e SET "versionId" = v.id FROM "DocumentVersion" v WHERE e."documentId" = v."documentId" AND v.number = 1 AND e.kind = 'PASSAGE';
ALTER TABLE "Evidence" ENABLE TRIGGER append_only;

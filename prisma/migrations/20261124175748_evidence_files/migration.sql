-- A file can be evidence: it is kept as it came.
ALTER TYPE "EvidenceKind" ADD VALUE 'FILE';

CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "StoredFile_dossierId_idx" ON "StoredFile"("dossierId");

ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StoredFile" ADD CONSTRAINT stored_file_size CHECK (octet_length("bytes") BETWEEN 1 AND 5242880);

ALTER TABLE "Evidence" ADD COLUMN "fileId" TEXT;
CREATE INDEX "Evidence_fileId_idx" ON "Evidence"("fileId");
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "StoredFile" TO stet_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON "StoredFile" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

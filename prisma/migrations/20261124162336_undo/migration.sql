-- A verdict that whoever gave it took back at once. The verdict stays; the one before it counts again.
CREATE TABLE "VerdictUndoing" (
    "verdictId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VerdictUndoing_pkey" PRIMARY KEY ("verdictId")
);

ALTER TABLE "VerdictUndoing" ADD CONSTRAINT "VerdictUndoing_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VerdictUndoing" ADD CONSTRAINT "VerdictUndoing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody did last in a dossier
CREATE INDEX "AuditEntry_actorId_chain_sequence_idx" ON "AuditEntry"("actorId", "chain", "sequence");

GRANT SELECT, INSERT ON "VerdictUndoing" TO stet_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "VerdictUndoing" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON "VerdictUndoing" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

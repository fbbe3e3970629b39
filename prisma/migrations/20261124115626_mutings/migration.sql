-- A check can be muted in a dossier, with a reason. Who did it, when and why is history.
CREATE TYPE "MutingKind" AS ENUM ('MUTED', 'UNMUTED');

CREATE TABLE "Muting" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "MutingKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Muting_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Muting_dossierId_check_sequence_key" ON "Muting"("dossierId", "check", "sequence");

ALTER TABLE "Muting" ADD CONSTRAINT "Muting_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Muting" ADD CONSTRAINT "Muting_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Muting" ADD CONSTRAINT muting_sequence CHECK ("sequence" >= 1);

GRANT SELECT, INSERT ON "Muting" TO stet_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Muting" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON "Muting" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Claims can be merged and split. What they were stays, with all that was said of it; who did it and when is history.
CREATE TYPE "SuccessionKind" AS ENUM ('MERGED', 'SPLIT', 'GIVEN_BACK');

ALTER TABLE "Claim" ADD COLUMN "supersededAt" TIMESTAMP(3);
ALTER TABLE "Claim" ADD CONSTRAINT superseded_is_gone CHECK ("supersededAt" IS NULL OR "goneAt" IS NOT NULL);

CREATE TABLE "Succession" (
    "id" TEXT NOT NULL,
    "actId" TEXT NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "olderId" TEXT NOT NULL,
    "newerId" TEXT NOT NULL,
    "isDirect" BOOLEAN NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Succession_olderId_idx" ON "Succession"("olderId");
CREATE INDEX "Succession_newerId_idx" ON "Succession"("newerId");
CREATE UNIQUE INDEX "Succession_actId_olderId_newerId_key" ON "Succession"("actId", "olderId", "newerId");

ALTER TABLE "Succession" ADD CONSTRAINT "Succession_olderId_fkey" FOREIGN KEY ("olderId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_newerId_fkey" FOREIGN KEY ("newerId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Succession" ADD CONSTRAINT succession_of_two CHECK ("olderId" <> "newerId");

GRANT SELECT, INSERT ON "Succession" TO stet_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Succession" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON "Succession" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- A sheet of a galley asks for the claims of a stretch of one version.
DROP INDEX "Anchor_versionId_idx";
CREATE INDEX "Anchor_versionId_start_idx" ON "Anchor"("versionId", "start");

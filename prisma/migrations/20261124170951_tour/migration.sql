-- How far a person is in the tour
CREATE TABLE "Tour" (
    "personId" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Tour_pkey" PRIMARY KEY ("personId")
);

ALTER TABLE "Tour" ADD CONSTRAINT "Tour_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Tour" ADD CONSTRAINT "Tour_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE ON "Tour" TO stet_app;

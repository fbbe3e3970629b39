-- CreateTable
CREATE TABLE "DocumentAssignment" (
    "documentId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "givenById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentAssignment_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "ClaimAssignment" (
    "claimId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "givenById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimAssignment_pkey" PRIMARY KEY ("claimId")
);

-- CreateIndex
CREATE INDEX "DocumentAssignment_personId_idx" ON "DocumentAssignment"("personId");

-- CreateIndex
CREATE INDEX "ClaimAssignment_personId_idx" ON "ClaimAssignment"("personId");

-- AddForeignKey
ALTER TABLE "DocumentAssignment" ADD CONSTRAINT "DocumentAssignment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentAssignment" ADD CONSTRAINT "DocumentAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentAssignment" ADD CONSTRAINT "DocumentAssignment_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAssignment" ADD CONSTRAINT "ClaimAssignment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAssignment" ADD CONSTRAINT "ClaimAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAssignment" ADD CONSTRAINT "ClaimAssignment_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON "DocumentAssignment", "ClaimAssignment" TO stet_app;

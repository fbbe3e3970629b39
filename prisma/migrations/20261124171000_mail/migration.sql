-- CreateEnum
CREATE TYPE "MailScope" AS ENUM ('MENTIONS_AND_QUERIES', 'EVERYTHING');

-- AlterTable
ALTER TABLE "News" ADD COLUMN     "mailingId" TEXT;

-- CreateTable
CREATE TABLE "MailChoice" (
    "personId" TEXT NOT NULL,
    "scope" "MailScope" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailChoice_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Mailing" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "Mailing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Mailing_personId_idx" ON "Mailing"("personId");

-- CreateIndex
CREATE INDEX "Mailing_nextTryAt_idx" ON "Mailing"("nextTryAt");

-- CreateIndex
CREATE INDEX "News_at_idx" ON "News"("at");

-- CreateIndex
CREATE INDEX "News_mailingId_idx" ON "News"("mailingId");

-- AddForeignKey
ALTER TABLE "News" ADD CONSTRAINT "News_mailingId_fkey" FOREIGN KEY ("mailingId") REFERENCES "Mailing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mailing" ADD CONSTRAINT "Mailing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Mailing" ADD CONSTRAINT mailing_ends_once CHECK (num_nonnulls("sentAt", "leftAt") <= 1);

GRANT SELECT, INSERT, UPDATE, DELETE ON "MailChoice" TO stet_app;
GRANT SELECT, INSERT ON "Mailing" TO stet_app;
GRANT UPDATE ("tries", "nextTryAt", "sentAt", "leftAt") ON "Mailing" TO stet_app;
GRANT UPDATE ("mailingId") ON "News" TO stet_app;
-- What was told of an act that is undone at once is taken back.
GRANT DELETE ON "News" TO stet_app;

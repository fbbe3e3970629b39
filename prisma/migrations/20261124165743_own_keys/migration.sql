-- Keys are a person's own: each can be changed or switched off, or all at once. It is no history: how a key was before is of no account.
ALTER TABLE "Person" ADD COLUMN "keysAreOff" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "OwnKey" (
    "personId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "own" TEXT,

    CONSTRAINT "OwnKey_pkey" PRIMARY KEY ("personId","key")
);

ALTER TABLE "OwnKey" ADD CONSTRAINT "OwnKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, DELETE ON "OwnKey" TO stet_app;

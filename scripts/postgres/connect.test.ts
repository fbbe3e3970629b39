import { expect, test } from "vitest";
import { tooOld, withConnection } from "./connect.mjs";

test("Postgres 15 and newer will do, older is refused by its name", () => {
  expect(tooOld(150_018)).toBeNull();
  expect(tooOld(180_004)).toBeNull();
  expect(tooOld(140_012)).toBe("Postgres 14 is too old for Stet: it needs 15 or newer.");
});

test.each(["", "stet", "mysql://a@b/c", "postgresql//x"])("%j is told to be no address", async (url) => {
  await expect(withConnection(url, async () => 1)).rejects.toThrow(/^DATABASE_URL is no address of a Postgres database/);
});

test("a server that is not there is told with its host and port, never with the password", async () => {
  const refusal = await withConnection("postgresql://me:hush@127.0.0.1:9/stet", async () => 1).catch((error: Error) => error.message);
  expect(refusal).toBe("The database at 127.0.0.1:9/stet cannot be opened: nothing listens there. Check DATABASE_URL.");
});

import { expect, test } from "vitest";
import { generatePassword, hashPassword, reasonsAgainstPassword, verifyPassword } from "./password.ts";

const person = { email: "rosa.ferrante@stet.example", name: "Rosa Ferrante" };
const said = (password: string) => reasonsAgainstPassword(password, person).join(" ");

test("a hash is argon2id with 19 MiB, two passes and one lane, and no two are alike", async () => {
  const [one, other] = await Promise.all([hashPassword("a kettle and a boat"), hashPassword("a kettle and a boat")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test("a password is right however it was composed, and wrong by one letter", async () => {
  const stored = await hashPassword("café au lait à midi");
  expect(await verifyPassword("cafe\u0301 au lait a\u0300 midi", stored)).toBe(true);
  expect(await verifyPassword("café au lait à mide", stored)).toBe(false);
});

test("nobody has no password: the answer is no, after the same work", async () => {
  const stored = await hashPassword("a kettle and a boat");
  const timed = async (hash: string | null) => {
    const times = [];
    for (let i = 0; i < 9; i += 1) {
      const begun = performance.now();
      expect(await verifyPassword("a kettle and a bath", hash)).toBe(false);
      times.push(performance.now() - begun);
    }
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  await verifyPassword("warm", null);
  const [somebody, nobody] = [await timed(stored), await timed(null)];
  expect(nobody).toBeGreaterThan(somebody / 3);
});

test.each([
  ["short", /12 characters at least/],
  ["x".repeat(129), /128 characters at most/],
  ["rosa.ferrante@stet.example", /e-mail address or name/],
  ["RosaFerrante2026", /e-mail address or name/],
  ["Ferrante-Rosa!", null],
  ["Password1234!", /guessers try first/],
  ["qwertyuiop123", /guessers try first/],
  ["123456789012", /guessers try first/],
  ["aaaaaaaaaaaaa", /guessers try first/],
  ["abcabcabcabcabc", /guessers try first/],
  ["LetMeIn-Please-1", /guessers try first/],
  ["correct horse battery staple", /guessers try first/],
  ["a kettle and a boat", null],
  ["ключ под ковриком", null],
  ["🐢🐢🐇🐇🐌🐌🦔🦔🦦🦦🦥🦥", null],
])("%j", (password, expected) => {
  if (expected) expect(said(password)).toMatch(expected);
  else expect(said(password)).toBe("");
});

test("a made password passes its own rules, and none comes twice", () => {
  const made = Array.from({ length: 200 }, generatePassword);
  expect(new Set(made).size).toBe(200);
  for (const password of made) expect(said(password)).toBe("");
});

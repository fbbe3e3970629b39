import "server-only";
import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { commonWords } from "./common-passwords.ts";

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const [shortest, longest] = [12, 128];

/** One password, however the keyboard composed it. */
const composed = (password: string) => password.normalize("NFKC");

/** argon2id in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

let nobodysHash: Promise<string> | undefined;

/** Is it theirs? `stored` null (no such person, or no password): the same work is done and the answer is no. */
export const verifyPassword = async (password: string, stored: string | null): Promise<boolean> => {
  nobodysHash ??= hashPassword(randomBytes(16).toString("hex"));
  const isRight = await verify(stored ?? (await nobodysHash), composed(password.slice(0, 1024)));
  return isRight && stored !== null;
};

/** Why this cannot be a person's password: every reason, in sentences. No rule about signs and figures: length is what counts. */
export const reasonsAgainstPassword = (password: string, person: { email: string; name: string }): string[] => {
  const plain = composed(password).toLowerCase();
  const letters = plain.replace(/[^\p{L}]/gu, "");
  const own = [person.email, person.email.split("@")[0], person.name, person.name.replaceAll(" ", "")];
  const reasons: string[] = [];
  if ([...password].length < shortest) reasons.push(`A password needs ${shortest} characters at least; a few words will do.`);
  if ([...password].length > longest) reasons.push(`A password may have ${longest} characters at most.`);
  if (own.some((word) => word && isMadeOf(plain, word.toLowerCase()))) reasons.push("A password must not be one’s e-mail address or name.");
  if (commonWords.has(letters) || isMonotone(plain))
    reasons.push("This password is among those that guessers try first. Please take another.");
  return reasons;
};

/** The word itself, or the word with figures and signs hung on it. */
const isMadeOf = (password: string, word: string) =>
  password.replaceAll(word, "").replace(/[^\p{L}]/gu, "") === "" && password.includes(word);

/** One short piece over and over, or a run of neighbours: "aaaaaaaaaaaa", "abcabcabcabc", "123456789012". */
const isMonotone = (password: string) => {
  if (/^(.{1,4})\1+.{0,3}$/su.test(password)) return true;
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) <= 1 || password[i] === "9");
  return codes.length > 1 && steps.length === codes.length - 1;
};

const alphabet = "abcdefghjkmnpqrstuvwxyz23456789"; // nothing that is misread over the telephone

/** A password to be handed over once: four groups of four (79 bits). */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("")).join("-");

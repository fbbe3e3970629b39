import { expect, test } from "vitest";
import { writeLetter } from "./query-letter.ts";

const from = { name: "Edda Nyman", desk: "World desk", dossier: "The Anna" };
const asked = (question: string) => ({
  question,
  due: "26 Nov 2026, 17:00 (UTC)",
  place: { document: "Ferry sinks", quote: "41\n people" },
});
const author = { name: null, isAuthor: true, reach: null };
const source = { name: "Min Seo", isAuthor: false, reach: "+82 2 555, min.seo@harbour.example (mornings)" };

test("the author reads which words each question is about", () => {
  expect(writeLetter(author, [asked("Where is this from?")], from).body).toBe(
    [
      "Hello,",
      "We are checking “The Anna” and ask you for an answer:",
      "1. In “Ferry sinks”: “41 people”\nWhere is this from?\nPlease answer by 26 Nov 2026, 17:00 (UTC).",
      "Thank you.\nEdda Nyman, World desk",
    ].join("\n\n"),
  );
});

test("words that the question quotes are not said twice", () => {
  expect(writeLetter(author, [asked("“41 people”: Where is this from?")], from).body).toContain("1. In “Ferry sinks”:\n“41 people”: Where");
});

test("a source reads the questions and nothing of the draft", () => {
  const { address, subject, body } = writeLetter(source, [asked("How many were on board?"), asked("When?")], from);
  expect(address).toBe("min.seo@harbour.example");
  expect(subject + body).not.toMatch(/Anna|Ferry|41/);
  expect(body).toContain("Dear Min Seo,");
  expect(body).toContain("2. When?");
});

test("the link opens the same letter, whatever was typed", () => {
  const hostile = asked("Is it so?\r\nBcc: all@example.org & more #1 100%");
  const { mailto, body, subject } = writeLetter(source, [hostile], from);
  const url = new URL(mailto ?? "");
  expect(url.pathname).toBe("min.seo@harbour.example");
  expect([...url.searchParams.keys()]).toEqual(["subject", "body"]);
  expect(url.searchParams.get("subject")).toBe(subject);
  expect(url.searchParams.get("body")?.replace(/\s+/g, " ")).toBe(body.replace(/\s+/g, " "));
});

test("without an e-mail address the link names nobody; a long letter has no link", () => {
  expect(writeLetter(author, [asked("Why?")], from).mailto).toMatch(/^mailto:\?subject=/);
  expect(writeLetter({ ...source, reach: "a@b?cc=c@d.example" }, [asked("Why?")], from).mailto).toMatch(
    /^mailto:cc%3Dc@d\.example\?subject=/,
  );
  expect(writeLetter(author, [asked("x".repeat(2_000))], from).mailto).toBeNull();
});

import { expect, test } from "vitest";
import { newsLetter, plainLine } from "./letter.ts";

const address = "https://stet.newsroom.example";

test("who did what, each with its address, and nothing of what it is about", () => {
  const { subject, text } = newsLetter(
    [
      { id: "1", sentence: "Edda Nyman mentioned you." },
      { id: "2", sentence: "A query of yours is past due: nobody has answered." },
    ],
    address,
  );
  expect(subject).toBe("Stet: 2 new in your inbox");
  expect(text).toBe(`Edda Nyman mentioned you.
https://stet.newsroom.example/inbox/1

A query of yours is past due: nobody has answered.
https://stet.newsroom.example/inbox/2

What it is about is not in this message: sign in to read it.
Which of it you get by e-mail is yours to choose: https://stet.newsroom.example/account
`);
});

test("of many the first are told, and the rest counted", () => {
  const news = Array.from({ length: 33 }, (_, i) => ({ id: `${i}`, sentence: "Edda Nyman replied in your thread." }));
  const { subject, text } = newsLetter(news, address);
  expect(subject).toBe("Stet: 33 new in your inbox");
  expect(text.match(/\/inbox\/\d+$/gm)).toHaveLength(20);
  expect(text).toContain("And 13 more:\nhttps://stet.newsroom.example/inbox\n");
});

test.each([
  ["Edda\r\nBcc: all@example.org", "Edda Bcc: all@example.org"],
  ["Edda\u2028\u2029\u0085Nyman", "Edda Nyman"],
  ["\u202Eneila\u202C Nyman", "neila Nyman"],
  ["Edda\u2066\u200F\u200B Nyman\u0000", "Edda Nyman"],
  ["Edda\n\n.\n\nQUIT", "Edda . QUIT"],
  ["Zoë Ångström 민서", "Zoë Ångström 민서"],
])("a name like %j is one plain line", (name, plain) => {
  expect(plainLine(name)).toBe(plain);
  expect(newsLetter([{ id: "1", sentence: `${name} mentioned you.` }], address).text.split("\n")[0]).toBe(`${plain} mentioned you.`);
});

test("an endless name is cut, never inside a character", () => {
  expect(plainLine(`a${"𝄞".repeat(5_000)}`)).toBe(`a${"𝄞".repeat(299)}`);
});

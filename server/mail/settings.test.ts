import { expect, test } from "vitest";
import { mailSettings } from "./settings.ts";

const given = {
  server: "smtp://stet:p%40ss@mail.example",
  from: "Stet <stet@newsroom.example>",
  address: "https://stet.newsroom.example/",
};

test("a mail server by its address: encrypted, signed in, with the app's own address", () => {
  expect(mailSettings(given)).toEqual({
    host: "mail.example",
    port: 587,
    secure: false,
    requireTLS: true,
    auth: { user: "stet", pass: "p@ss" },
    from: "Stet <stet@newsroom.example>",
    address: "https://stet.newsroom.example",
  });
  expect(mailSettings({ ...given, server: "smtps://mail.example" })).toMatchObject({ port: 465, secure: true, requireTLS: false });
});

test.each([
  ["smtp://127.0.0.1:2525", false],
  ["smtp://[::1]:25", false],
  ["smtp://localhost", false],
  ["smtp://mail.example?tls=off", false],
  ["smtp://mail.example?tls=no", true],
])("%s has to become encrypted: %s", (server, requireTLS) => {
  expect(mailSettings({ ...given, server })).toMatchObject({ requireTLS });
});

test.each([
  [{ server: "mail.example:587" }, /^STET_SMTP_URL/],
  [{ server: "https://mail.example" }, /^STET_SMTP_URL/],
  [{ from: undefined }, /^STET_MAIL_FROM/],
  [{ from: "Stet" }, /^STET_MAIL_FROM/],
  [{ from: "stet@a.example, all@b.example" }, /^STET_MAIL_FROM/],
  [{ from: "stet@a.example\r\nBcc: all@b.example" }, /^STET_MAIL_FROM/],
  [{ from: "S\nX: y <stet@a.example>" }, /^STET_MAIL_FROM/],
  [{ address: undefined }, /^NEXTAUTH_URL/],
  [{ address: "stet" }, /^NEXTAUTH_URL/],
])("with %o nothing is sent, and it is said why", (over, sentence) => {
  expect(mailSettings({ ...given, ...over })).toEqual({ problem: expect.stringMatching(sentence) });
});

test("where nothing is set nothing is wrong, and nothing is sent", () => {
  expect(mailSettings({ from: given.from, address: given.address })).toBeNull();
});

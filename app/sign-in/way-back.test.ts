import { expect, test } from "vitest";
import { wayBack } from "./way-back.ts";

test.each([
  ["/register?q=a%20b#x", "/register?q=a%20b#x"],
  ["/dossiers/1/documents/2", "/dossiers/1/documents/2"],
  [undefined, "/dossiers"],
  ["", "/dossiers"],
  ["https://evil.example/", "/dossiers"],
  ["//evil.example", "/dossiers"],
  ["/\\evil.example", "/dossiers"],
  ["/\t/evil.example", "/dossiers"],
  ["\\\\evil.example", "/dossiers"],
  ["/..//evil.example", "/dossiers"],
  ["javascript:alert(1)", "/dossiers"],
  ["/sign-in?callbackUrl=/sign-in", "/dossiers"],
  ["dossiers", "/dossiers"],
])("%j leads to %j", (asked, to) => {
  expect(wayBack(asked)).toBe(to);
});

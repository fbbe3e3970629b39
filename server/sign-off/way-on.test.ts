import { expect, test } from "vitest";
import { wayOn } from "./way-on.ts";

const claim = "/dossiers/d/documents/one?claim=c#claim-c";
const words = "/dossiers/d/documents/two/sheets/2";
const flag = "/dossiers/d/flags/f";
const groups = (...addresses: string[]) => addresses.map((address) => ({ blockers: [{ about: "", sentence: "", address }] }));

test.each([
  ["the document at hand comes first", [claim, words, flag], "two", words],
  ["then whatever the gate lists first", [claim, words, flag], "three", claim],
  ["from outside of the documents too", [flag, claim], null, flag],
  ["nothing is left but to sign", [], "one", "/dossiers/d/sign-off"],
])("%s", (_, addresses, documentId, expected) => {
  expect(wayOn(groups(...addresses), "d", documentId)).toBe(expected);
});

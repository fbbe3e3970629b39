import { findAttributions } from "./claims/attribution.ts";
import { chooseClaims } from "./claims/claims.ts";
import { personsOf } from "./claims/persons.ts";
import { contextOf } from "./mentions/context.ts";
import { findMentions } from "./mentions/index.ts";
import { properWords } from "./mentions/proper.ts";
import type { Reading } from "./reading.ts";
import type { Register } from "./register/entries.ts";
import { lookup } from "./register/lookup.ts";
import { cutText } from "./text/cut.ts";
import { printsOf } from "./text/prints.ts";
import type { DocumentInput } from "./types.ts";
import { engineVersion } from "./version.ts";

/**
 * Reads one document: cut, find, choose. Any text is taken; a wrong `published` or `timezone` throws a RangeError with a sentence for people.
 */
export function readDocument(document: DocumentInput, register: Register): Reading {
  const context = contextOf(document, lookup(register));
  const text = cutText(document);
  const mentions = findMentions(text, context);
  const sentences = text.sentences.map(({ start, end }) => ({ start, end }));
  const claims = chooseClaims(text, sentences, mentions, findAttributions(text, context));
  return {
    engine: engineVersion,
    document,
    date: context.publication?.date ?? null,
    isRead: text.isRead,
    blocks: text.blocks,
    sentences,
    claims,
    persons: personsOf(claims),
    names: properWords(text),
    damage: text.damage,
    repeats: text.repeats,
    prints: printsOf(text),
  };
}

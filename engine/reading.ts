import type { ProperWord } from "./mentions/proper.ts";
import type { Damage, Repeat } from "./text/text.ts";
import type { Block, Claim, DocumentInput, Span } from "./types.ts";

/** A person as one document knows them: the fullest name, its titles, and the claims that speak of them. */
export type ReadPerson = { name: string; titles: string[]; organisation?: string; claims: string[] };

/**
 * What one document says, read once: plain JSON, to be stored under (sha-256 of the text, metadata, engine version, register hash).
 * `date`: the publication date in the outlet's zone (YYYY-MM-DD), or null. `prints`: numbers that stand for stretches of its own words;
 * documents that share many were copied from one another. `names`: its capitalised words.
 */
export type Reading = {
  engine: string;
  document: DocumentInput;
  date: string | null;
  /** false: the text is not English, so nothing was read from it */
  isRead: boolean;
  blocks: Block[];
  sentences: Span[];
  claims: Claim[];
  persons: ReadPerson[];
  names: ProperWord[];
  damage: Damage[];
  repeats: Repeat[];
  prints: number[];
};

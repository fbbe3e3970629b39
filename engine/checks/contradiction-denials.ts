import { firstThat } from "../claims/places.ts";
import { english } from "../lexicon/function-words.ts";
import { negations } from "../lexicon/opposites.ts";
import type { Reading } from "../reading.ts";
import { plainName } from "../register/plain-name.ts";
import { stemOf } from "../text/stem.ts";
import type { Attribution, Claim, Span } from "../types.ts";
import { type Bundle, bundleEach } from "./bundles.ts";
import type { Dossier } from "./check.ts";
import { personsOf } from "./name-persons.ts";
import { onceEach } from "./once-each.ts";
import { areOfOneStory } from "./story.ts";

/** What somebody hands over by a word for saying or for denying. `cue`: as the document has it. */
export type Handed = { reading: Reading; claim: Claim; speaker: string; cue: string; isDenial: boolean };

/** What is denied shares so great a part of its telling words with what is said, and so many. */
const sharedPart = 0.75;
const fewestShared = 3;
/** Of somebody who speaks more often so many utterances are looked at. */
const mostHanded = 40;

const denials = /^den(?:y|ies|ied|ying)\b/i;
const dismissals = /^(?:reject|dismiss|refut|rebuff)(?:s|es|ed|ing)?\b/i;
/** What is dismissed has to be something that was said: to reject a plan denies nothing. */
const rumours =
  /^\s*(?:the |these |those |all |any )?(?:media |press )?(?:reports?|claims?|suggestions?|allegations?|accusations?|rumou?rs?|speculation)\b/i;
const sayings =
  /^(?:sa(?:y|ys|id|ying)|told|tells|confirm(?:s|ed)?|announc(?:es|ed)|vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|admit(?:s|ted)|add(?:s|ed)|declar(?:es|ed)|insist(?:s|ed)|warn(?:s|ed)|acknowledg(?:es|ed))\b/i;

/** Where one report of a story has somebody say what another has the same person deny. */
export const deniedElsewhere = (dossier: Dossier): [Handed, Handed][] =>
  handedBy(dossier).all.flatMap((bundle) => (bundle.items.length > 1 ? pairsOf(bundle) : []));

const handedBy = bundleEach<Handed>({ itemsOf: onceEach((reading) => handedIn(reading)), keyOf: ({ speaker }) => speaker });

const pairsOf = onceEach(({ items }: Bundle<Handed>): [Handed, Handed][] => {
  const some = items.slice(0, mostHanded);
  return some
    .filter(({ isDenial }) => isDenial)
    .flatMap((denied): [Handed, Handed][] => {
      const stems = stemsOf(denied);
      const said = some.find(
        (other) => !other.isDenial && areOfOneStory(denied.reading, other.reading) && isTheSame(stems, stemsOf(other)),
      );
      return said ? [[said, denied]] : [];
    });
});

function isTheSame(denied: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const shared = [...denied].filter((stem) => said.has(stem)).length;
  return shared >= fewestShared && shared >= denied.size * sharedPart;
}

/** The telling words of what is handed over. They are made when two meet: few are ever denied, and sets for all of them would take thrice the text. */
const stemsOf = ({ reading, claim, isDenial }: Handed): Set<string> =>
  new Set(
    wordsOf(reading, claim.attribution as Attribution, claim, isDenial)
      .filter((word) => word.length > 3 && !english.has(word))
      .map(stemOf),
  );

function wordsOf(reading: Reading, { cue, content }: Attribution, { sentence }: Claim, isDenial: boolean): readonly string[] {
  const words = isDenial ? behind(reading, cue, sentence) : content.quote;
  return words.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

/** What follows a colon are other words: "denied that …: “…”". */
const behind = ({ document: { text } }: Reading, cue: Span, sentence: Span): string =>
  (text.slice(cue.end, sentence.end).split(/[:;“"]/, 1) as [string])[0];

function handedIn(reading: Reading): Handed[] {
  return reading.claims.flatMap((claim): Handed[] => {
    const { attribution, sentence } = claim;
    if (attribution === undefined) return [];
    const { source, cue } = attribution;
    const isDenial = denials.test(cue.quote) || (dismissals.test(cue.quote) && rumours.test(behind(reading, cue, sentence)));
    if (!isDenial && !sayings.test(cue.quote)) return [];
    const speaker = speakerAt(reading, source.start, cue.start) ?? attribution.speaker;
    if (speaker === undefined || !speaker.includes(" ")) return [];
    const words = wordsOf(reading, attribution, claim, isDenial);
    if (words.some((word) => negations.has(word) || /n['’]t$/.test(word))) return [];
    return [{ reading, claim, speaker: plainName(speaker), cue: cue.quote, isDenial }];
  });
}

/** Who is named between the first word of a source and the cue: "the leader of the party, Ana Roe, denied". */
function speakerAt(reading: Reading, start: number, end: number): string | undefined {
  const names = namesIn(reading);
  const at = firstThat(names.length, (index) => (names[index] as Claim).start >= start);
  const [one, another] = [names[at], names[at + 1]];
  if (!one || one.end > end || (another && another.end <= end)) return undefined;
  return personsOf(one)[0]?.name;
}

const namesIn = onceEach(({ claims }: Reading) => claims.filter(({ kind }) => kind === "name-title"));

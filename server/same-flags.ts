/** What of a flag tells whether another one says the same. */
export type Saying = {
  check: string;
  relation: string;
  suggestion: string | null;
  sides: readonly { quote: string; value: string | null }[];
};

/**
 * The same for flags that say the same, wherever they stand: one check, one answer, one suggestion, and the same values against one another, in any
 * order and however often. Where the check gave no value, its words count, whatever their case and line breaks.
 */
export const sayingOf = ({ check, relation, suggestion, sides }: Saying): string =>
  JSON.stringify([check, relation, suggestion, [...new Set(sides.map((s) => s.value ?? plain(s.quote)))].sort()]);

const plain = (words: string) => words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** Of these flags, those that say the same as `flag`, itself left out. */
export const sameAs = <F extends Saying & { id: string }>(flags: readonly F[], flag: Saying & { id: string }): F[] => {
  const saying = sayingOf(flag);
  return flags.filter((other) => other.id !== flag.id && sayingOf(other) === saying);
};

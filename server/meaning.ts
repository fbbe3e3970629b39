import type { DateValue, DurationValue, Fact, Precision, QuantityValue, SeriesValue } from "#engine";

/** What a claim means, in words: one sentence a fact. Pure; from what the engine read, never from the text again. */

/** `says`: the sentence. `how`: how it was worked out, where that is not plain. */
export type Meaning = { says: string; how?: string };

/** `published`: the document's publication, as it was given; null: not known. `nameOf`: what a register entry is called. */
export const meaningsOf = (
  facts: readonly Fact[],
  published: string | null,
  nameOf: (entry: string) => string = (entry) => entry,
): Meaning[] => {
  const all = facts.map((fact) => meaningOf(fact, published, nameOf));
  return all.filter((m, i) => all.findIndex((other) => other.says === m.says) === i);
};

const meaningOf = (fact: Fact, published: string | null, nameOf: (entry: string) => string): Meaning => {
  const told = tell(fact, published, nameOf);
  const about = "about" in fact && fact.about ? namesOf(fact.about) : "";
  return about ? { ...told, says: `${told.says} (${about})` } : told;
};

const named = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Who and where a fact is about, of the engine's line "attend: IP4, South Korea @ NATO": "IP4 and South Korea · NATO". The words say the act. */
const namesOf = (about: string): string =>
  about
    .replace(/^[^:]*:/, "")
    .split(" @ ")
    .map((names) => named.format(names.trim().split(", ")))
    .join(" · ");

const tell = (fact: Fact, published: string | null, nameOf: (entry: string) => string): Meaning => {
  switch (fact.type) {
    case "series":
      return tellSeries(fact.value);
    case "date":
      return tellDate(fact.value, published);
    case "duration":
      return { says: range(fact.value, fact.value.unit) };
    case "quantity":
      return { says: tellQuantity(fact.value) };
    case "person": {
      const { name, title, organisation, reference } = fact.value;
      const office = [title, organisation].filter(Boolean).join(", ");
      return { says: office ? `${name} — ${office}` : name, ...(reference ? { how: `In the register: ${nameOf(reference)}` } : {}) };
    }
    case "quotation":
      return { says: fact.value.speaker ? `Words of ${fact.value.speaker}: “${fact.value.text}”` : `Quoted words: “${fact.value.text}”` };
    case "members": {
      const { members, group } = fact.value;
      return { says: `${group ? `${group}: ` : ""}${members.join(", ")}`, how: `${members.length} named` };
    }
    case "definition":
      return { says: `“${fact.value.term}” means ${fact.value.means}` };
  }
};

/** A run longer than this is told by its ends. */
const longestList = 12;

const tellSeries = ({ ordinal, unit, consecutive, first }: SeriesValue): Meaning => {
  const name = `${ordinalWord(ordinal)}${consecutive ? " consecutive" : ""} ${unit ?? "time"}`;
  const from = first && /^\d{4}$/.test(first) ? Number(first) : null;
  if (from === null || !(unit === "year" || consecutive)) return first ? { says: `${name}; the first was in ${first}` } : { says: name };
  if (unit !== "year") return { says: `${name}; the first was in ${first}` };
  const last = from + ordinal - 1;
  const years = ordinal <= longestList ? Array.from({ length: ordinal }, (_, i) => from + i).join(", ") : `${from} to ${last}`;
  return { says: `${name} → ${years}`, how: `Counted back from ${last}: it began in ${from}` };
};

const bases = { stated: "As stated", implied: "Worked out from the publication date" } as const;

const tellDate = ({ from, to, precision, basis }: DateValue, published: string | null): Meaning => {
  if (basis === "unresolved" || !from)
    return {
      says: "A date that cannot be placed",
      how: published ? "The words do not say which." : "The document has no publication date to count from.",
    };
  const how = basis === "implied" && published ? `${bases.implied}, ${dayWord(published.slice(0, 10))}` : bases[basis];
  if (precision === "minute") return { says: from === to ? minuteWord(from) : `${minuteWord(from)} to ${minuteWord(to)}`, how };
  return { says: from === to ? dayWord(from) : `${dayWord(from)} to ${dayWord(to)}${whole(precision, from, to)}`, how };
};

/** "June 2024" beside its first and last day, where the interval is exactly one month or year. */
const whole = (precision: Precision, from: string, to: string) => {
  if (precision === "year" && from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return ` — the year ${from.slice(0, 4)}`;
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  return precision === "month" && from.endsWith("-01") && to === `${from.slice(0, 8)}${last}` ? ` — ${monthWord(from)}` : "";
};

const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const days = utc({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const months = utc({ month: "long", year: "numeric" });

/** "Thursday 11 July 2024"; what is no day stays as it is. */
const dayWord = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? days.format(new Date(day)).replace(",", "") : day);
const monthWord = (day: string): string => months.format(new Date(day));
const minuteWord = (minute: string): string => `${dayWord(minute.slice(0, 10))}, ${minute.slice(11, 16)}`;

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** "at least 40 people", "40 to 50", "up to 3 years". */
const range = ({ min, max }: { min: number | null; max: number | null }, unit?: string): string => {
  const named = (n: number) => `${numbers.format(n)}${unit ? ` ${unitOf(unit, n)}` : ""}`;
  if (min !== null && max !== null) return min === max ? named(min) : `${numbers.format(min)} to ${named(max)}`;
  if (min !== null) return `at least ${named(min)}`;
  return max !== null ? `up to ${named(max)}` : "an open amount";
};

const spans: readonly (DurationValue["unit"] | string)[] = ["minute", "hour", "day", "week", "month", "quarter", "year", "decade"];
/** The units of time and people in their plural; any other as the engine names it. */
const unitOf = (unit: string, n: number): string => {
  if (n === 1) return unit;
  return unit === "person" ? "people" : spans.includes(unit) ? `${unit}s` : unit;
};

const tellQuantity = ({ min, max, unit, approximate, change }: QuantityValue): string =>
  [approximate && "about", range({ min, max }, unit), change && (change === "up" ? "more than before" : "less than before")]
    .filter(Boolean)
    .join(" ");

const endings = { one: "st", two: "nd", few: "rd", other: "th" } as Record<string, string>;
const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });
const ordinalWord = (n: number): string => `${n}${endings[rules.select(n)]}`;

import type { Register, RegisterEntry } from "./entries.ts";

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * What is wrong with a register, one sentence a fault that names the row: an id used twice, a missing source, an empty name, a term of
 * nobody or of no office, a date that is not in the calendar, a term that ends before it begins. Empty: nothing is wrong.
 */
export function problemsOf({ entries }: Register): string[] {
  const rows = new Map<string, RegisterEntry>();
  const problems: string[] = [];
  for (const entry of entries) {
    if (rows.has(entry.id)) problems.push(`${entry.id}: the id is used twice`);
    else rows.set(entry.id, entry);
  }
  for (const entry of entries) problems.push(...faultsOf(entry, rows).map((fault) => `${entry.id}: ${fault}`));
  return problems;
}

function faultsOf(entry: RegisterEntry, rows: Map<string, RegisterEntry>): string[] {
  const faults = entry.source.startsWith("https://") || entry.source.startsWith("http://") ? [] : ["the source is not an address"];
  switch (entry.kind) {
    case "person":
      return [
        ...faults,
        ...blank("name", entry.name),
        ...blank("family name", entry.family),
        ...spelledTwice(entry.name, entry.variants, entry.misspellings),
      ];
    case "office":
      return [...faults, ...blank("title", entry.title), ...blank("organisation", entry.organisation)];
    case "organisation":
      return [
        ...faults,
        ...blank("name", entry.name),
        ...(entry.members ?? []).flatMap(({ name, from, to }) => datesOf(`membership of ${name}`, from, to)),
      ];
    case "wording":
      return [...faults, ...(entry.forms.length < 2 ? ["a wording has two forms or more"] : [])];
    case "term":
      return [
        ...faults,
        ...(rows.get(entry.person)?.kind === "person" ? [] : [`there is no person “${entry.person}”`]),
        ...(rows.get(entry.office)?.kind === "office" ? [] : [`there is no office “${entry.office}”`]),
        ...datesOf("term", entry.from, entry.to ?? entry.asOf),
      ];
  }
}

const blank = (what: string, value: string) => (value.trim() === "" ? [`the ${what} is empty`] : []);

const spelledTwice = (name: string, variants: string[] = [], misspellings: string[] = []) =>
  misspellings.filter((wrong) => wrong === name || variants.includes(wrong)).map((wrong) => `“${wrong}” stands as right and as wrong`);

function datesOf(what: string, from: string | undefined, to: string | undefined): string[] {
  const wrong = [from, to]
    .filter((date): date is string => date !== undefined && !isDay(date))
    .map((date) => `“${date}” in the ${what} is not a day of the calendar`);
  return wrong.length === 0 && from !== undefined && to !== undefined && to < from
    ? [`the ${what} ends on ${to}, before it begins on ${from}`]
    : wrong;
}

/** Is it a day of the calendar, YYYY-MM-DD? */
export function isDay(date: string) {
  const [, year, month, number] = (day.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || number === undefined || month < 1 || month > 12 || number < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return number <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

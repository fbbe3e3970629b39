/** Years, quarters and months in the engine's form, as numbers on a line. */
export type PeriodUnit = "year" | "quarter" | "month";

/** "2022", "2024-Q3" or "2024-11" with its number from the year 0 on; null for anything else. */
export const readPeriod = (text: string): { unit: PeriodUnit; number: number } | null => {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (!year) return null;
  if (quarter) return { unit: "quarter", number: Number(year) * 4 + Number(quarter) - 1 };
  return month ? { unit: "month", number: Number(year) * 12 + Number(month) - 1 } : { unit: "year", number: Number(year) };
};

const months = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** "2022", "Q3 2024", "Nov 2024". */
export const periodName = (unit: PeriodUnit, number: number): string => {
  if (unit === "year") return String(number);
  if (unit === "quarter") return `Q${(number % 4) + 1} ${Math.floor(number / 4)}`;
  return months.format(Date.UTC(Math.floor(number / 12), number % 12));
};

/** "2022", "2022 to 2024". */
export const spanName = (unit: PeriodUnit, from: number, to: number): string =>
  from === to ? periodName(unit, from) : `${periodName(unit, from)} to ${periodName(unit, to)}`;

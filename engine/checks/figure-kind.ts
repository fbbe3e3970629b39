import { humans } from "../lexicon/casualties.ts";
import { sizeOf } from "../lexicon/conversions.ts";

/** What sort of thing a unit measures; a number of one sort never stands for one of another. `bare`: nothing beside it says what it counts. */
export type Kind = "money" | "share" | "age" | "time" | "measure" | "count" | "bare";

const times = new Set(["second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "season", "year", "decade", "century"]);

export function kindOf(unit: string): Kind {
  if (unit === "") return "bare";
  if (/^[A-Z]{3}$/.test(unit) || unit === "cent" || unit === "penny") return "money";
  if (unit === "percent" || unit === "percentage point" || unit === "basis point") return "share";
  if (unit.endsWith(" of age")) return "age";
  if (times.has(unit)) return "time";
  return sizeOf(unit) ? "measure" : "count";
}

/** What a figure measures: whoever was killed or arrested was counted, whatever stands beside the number. */
export const senseOf = ({ unit, fate }: { unit: string; fate?: string }): Kind =>
  fate && kindOf(unit) === "bare" ? "count" : kindOf(unit);

type Sensed = { unit: string; fate?: string };
/**
 * May a figure of a story be told again as another in its headline? One that stands by itself there may be of anything but an age or a time; pounds are of two
 * sorts, and what took 38 years is 38 years old.
 */
export function isAkin(head: Sensed, told: Sensed): boolean {
  const [one, other] = [senseOf(head), senseOf(told)];
  if (one === other || other === "bare") return true;
  if (one === "bare") return other === "count" || other === "age";
  if (one === "age") return other === "time";
  return [head.unit, told.unit].sort().join() === "GBP,pound of weight";
}

/** Do two units count the same things: one noun, or people under two names? */
export const isSameCount = (a: string, b: string): boolean => a === b || (humans.has(a) && humans.has(b));

type Counted = Sensed & { who?: string };

/** Twelve dead are not twelve hurt. */
export const isOtherToll = (a: Counted, b: Counted) => a.fate !== undefined && b.fate !== undefined && a.fate !== b.fate;

/** Do two figures measure the same: the same fate of the same sort, the same noun, one currency, one unit? */
export function isOfSameMeasure(a: Counted, b: Counted): boolean {
  if (a.fate !== undefined || b.fate !== undefined) return a.fate === b.fate && a.who === b.who;
  const sense = senseOf(a);
  return sense === senseOf(b) && sense !== "bare" && (sense === "count" ? isSameCount(a.unit, b.unit) : a.unit === b.unit);
}

/** The number of one thing beside the number of another: 14 kinds are not 14 drugs. Of people, what became of them may be told out of our sight. */
export function isOfOther(a: Counted, b: Counted): boolean {
  if (senseOf(a) !== "count" || senseOf(b) !== "count" || (a.fate !== undefined && a.fate === b.fate)) return false;
  return a.fate !== undefined ? !humans.has(b.unit) : !isSameCount(a.unit, b.unit);
}

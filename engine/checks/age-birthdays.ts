import { civilOf, dayOfIso } from "../mentions/calendar.ts";
import type { Told } from "./age-told.ts";
import type { Answer, Member } from "./check.ts";
import { pairsOf } from "./gather.ts";

type Reason = "one-age" | "other-age" | "other-birth";

/** A year has, on the average of the calendar, so many days. */
const year = 365.2425;

/** Of one person: every two ages have to be as far apart as their texts, a birthday more or less; an age has to go with a birth. */
export function compareAges(members: readonly Member<Told>[]): Answer<Told, Reason>[] {
  const answers: Answer<Told, Reason>[] = [];
  const odd = new Set<Member<Told>>();
  const used = members.slice(0, mostTold);
  for (const sides of pairsOf(used)) {
    const answer = disagree(...sides);
    if (!answer) continue;
    answers.push({ relation: "conflict", reason: answer, sides });
    for (const side of sides) odd.add(side);
  }
  const fit = used.filter((member) => !odd.has(member) && member.value.age !== undefined);
  if (new Set(fit.map(({ reading }) => reading)).size > 1) answers.push({ relation: "agreement", reason: "one-age", sides: fit });
  return answers;
}

/** Of one person no more tellings are held against each other. */
const mostTold = 40;

function disagree(a: Member<Told>, b: Member<Told>): Exclude<Reason, "one-age"> | null {
  const [x, y] = [a.value, b.value];
  if (x.age !== undefined && y.age !== undefined) return isOneLife(a, b) ? null : "other-age";
  const [age, birth] = x.age !== undefined ? [a, b] : [b, a];
  if (age.value.age === undefined || birth.value.born === undefined || age.reading.date === null) return null;
  const [most, least] = [yearsAt(birth.value.born.from, age.reading.date), yearsAt(birth.value.born.to, age.reading.date)];
  // A text may have been written a day before it came out, and the birthday lie between.
  return age.value.age > most || age.value.age < least - (isBirthday(birth.value.born, age.reading.date) ? 1 : 0) ? "other-birth" : null;
}

/** Whether two ages may be one person’s: the later text’s may be higher by the whole years between the texts, and by one more. */
function isOneLife(a: Member<Told>, b: Member<Told>): boolean {
  const difference = (a.value.age ?? 0) - (b.value.age ?? 0);
  if (a.reading === b.reading) return difference === 0;
  if (a.reading.date === null || b.reading.date === null) return Math.abs(difference) <= unknownGap;
  const days = dayOfIso(a.reading.date) - dayOfIso(b.reading.date);
  const older = days >= 0 ? difference : -difference;
  const gap = Math.abs(days);
  if (gap <= sameNews) return Math.abs(difference) <= (gap === 0 ? 0 : 1);
  return older >= Math.floor(gap / year) && older <= Math.floor(gap / year) + 1;
}
/** Without publication dates ages so many years apart may still be one person’s. */
const unknownGap = 10;
/** Within so many days either text may have been written before the birthday. */
const sameNews = 3;

/** Whole years from a day to a date of publication. */
function yearsAt(birth: number, date: string): number {
  const [then, now] = [civilOf(birth), civilOf(dayOfIso(date))];
  const hadBirthday = now.month > then.month || (now.month === then.month && now.day >= then.day);
  return now.year - then.year - (hadBirthday ? 0 : 1);
}

const isBirthday = (birth: { from: number; to: number }, date: string) =>
  birth.from === birth.to && yearsAt(birth.from, date) !== yearsAt(birth.from + sameNews, date);

import { dayOf, isDay, single } from "./calendar.ts";
import { made } from "./date-absolute.ts";
import { implied, type Now, type Point, stated, unresolved } from "./date-when.ts";
import type { Lexeme } from "./lexeme.ts";

/** "9/11", "post-9/11": the attacks of 2001. */
const september11 = dayOf(2001, 9, 11);

/** "2024-07-12", "12/25/2023", "25.12.2023". Where day and month could change places, the reading near the publication day, else unresolved. */
export function numericDate(s: readonly Lexeme[], i: number, now: Now): Point | null {
  const parts: Lexeme[] = [];
  let end = i;
  let sign = "";
  for (let j = i; parts.length < 3 && j < s.length; j++) {
    const lexeme = s[j] as Lexeme;
    if (lexeme.value === undefined || lexeme.rest !== "" || (parts.length > 0 && j > i && s[j - 1]?.end !== lexeme.start && !lexeme.joined))
      break;
    parts.push(lexeme);
    end = j + 1;
    const next = s[j + 1];
    if (parts.length < 3 && next && (next.lower === "/" || next.lower === "-" || next.lower === "–") && next.start === lexeme.end) {
      sign = next.lower;
      j++;
    } else if (parts.length < 3) break;
  }
  if (
    parts.length === 2 &&
    sign === "/" &&
    parts[0]?.value === 9 &&
    parts[1]?.value === 11 &&
    (now.today === null || now.today > september11)
  )
    return { start: i, end, when: implied(single(september11), "day") };
  if (parts.length !== 3 || sign === "") return null;
  const [a, b, c] = parts.map((part) => part.value as number) as [number, number, number];
  if (parts[0]?.text.length === 4) return isDay(a, b, c) ? made(i, end, { year: a, month: b, day: c }, s, now) : null;
  const year = parts[2]?.text.length === 4 ? c : parts[2]?.text.length === 2 ? (c < 50 ? 2000 + c : 1900 + c) : 0;
  if (year === 0) return null;
  const readings = [
    [a, b],
    [b, a],
  ]
    .filter(([month, day]) => isDay(year, month as number, day as number))
    .map(([month, day]) => dayOf(year, month as number, day as number));
  if (readings.length === 0) return parts[2]?.text.length === 4 ? { start: i, end, when: unresolved("day") } : null;
  const close = readings.filter((day) => now.today !== null && Math.abs(day - now.today) < 28);
  const day = readings.length === 1 || readings[0] === readings[1] ? readings[0] : close.length === 1 ? close[0] : undefined;
  return { start: i, end, when: day === undefined ? unresolved("day") : stated(single(day), "day") };
}

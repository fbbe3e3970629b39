import { zoneOffsets } from "../lexicon/zones.ts";
import type { Lexeme } from "./lexeme.ts";

/** A time of the day: minutes as HH:MM, from one lexeme to the one after its last; `zone`: the letters of a zone that is named. */
export type Clock = { start: number; end: number; time: string; zone?: string };

/** "10:30 p.m.", "10 a.m.", "10:30", "noon", "2312 GMT"; a zone behind it belongs to it ("10 a.m. EDT"), and so does the same instant in brackets. A bare "10:30" needs a colon. */
export function clockAt(s: readonly Lexeme[], i: number): Clock | null {
  const lexeme = s[i];
  if (!lexeme) return null;
  if (lexeme.value === undefined) return wordClock(s, i, lexeme.lower);
  if (lexeme.text.length === 4 && lexeme.rest === "" && isZone(s[i + 1])) return fourDigits(s, i, lexeme.text);
  if (lexeme.value > 24) return null;
  const minutes =
    /^:([0-5]\d)(am|pm)?$/.exec(lexeme.rest) ??
    /^\.([0-5]\d)(am|pm)$/.exec(lexeme.text.slice(String(Math.floor(lexeme.value)).length).toLowerCase());
  const close = minutes?.[2] ?? (/^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(lexeme.rest) ? lexeme.rest : undefined);
  const next = s[i + 1]?.lower;
  const half = close ?? (next !== undefined && /^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(next) ? next : undefined);
  if (!half && !minutes) return null;
  if (!minutes && lexeme.rest !== "" && !close) return null;
  const end = half && !close ? i + 2 : i + 1;
  const hour = Math.floor(lexeme.value) % 12;
  const of24 = half ? hour + (half.startsWith("p") ? 12 : 0) : lexeme.value;
  if (of24 > 23 || (half && lexeme.value > 12)) return null;
  return zoned(s, { start: i, end, time: `${String(Math.floor(of24)).padStart(2, "0")}:${minutes?.[1] ?? "00"}` });
}

/** "noon Thursday", "at noon on Thursday"; midnight lies between two days, so it tells no minute of the one that is named. */
function wordClock(s: readonly Lexeme[], i: number, lower: string): Clock | null {
  return lower === "noon" || lower === "midday" ? zoned(s, { start: i, end: i + 1, time: "12:00" }) : null;
}

/** "2312 GMT". */
function fourDigits(s: readonly Lexeme[], i: number, digits: string): Clock | null {
  const [hour, minute] = [digits.slice(0, 2), digits.slice(2)];
  return Number(hour) < 24 && Number(minute) < 60 ? zoned(s, { start: i, end: i + 1, time: `${hour}:${minute}` }) : null;
}

const isZone = (lexeme: Lexeme | undefined) => lexeme?.isCapital === true && Object.hasOwn(zoneOffsets, lexeme.lower);

/** With the zone behind it and, in brackets, the same instant in another ("10:35 a.m. (0735 GMT)"). */
function zoned(s: readonly Lexeme[], clock: Clock): Clock {
  const next = s[clock.end];
  const named: Clock = isZone(next)
    ? { ...clock, end: clock.end + 1, zone: next?.lower as string }
    : next?.lower === "local" && s[clock.end + 1]?.lower === "time"
      ? { ...clock, end: clock.end + 2 }
      : clock;
  const opens = s[named.end]?.lower === "(" && s[named.end + 1]?.value !== undefined;
  for (let close = named.end + 2; opens && close < named.end + 5; close++)
    if (s[close]?.lower === ")") return isZone(s[close - 1]) ? { ...named, end: close + 1 } : named;
  return named;
}

/** A clock on some day, as the outlet's own clock and calendar have it: its time, and the days to add. Without both zones as it stands. */
export function inZone({ time, zone }: Clock, offset: number | null): { time: string; days: number } {
  if (zone === undefined || offset === null) return { time, days: 0 };
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - (zoneOffsets[zone] ?? 0) + offset;
  const days = Math.floor(minute / 1440);
  const left = minute - 1440 * days;
  return { time: `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`, days };
}

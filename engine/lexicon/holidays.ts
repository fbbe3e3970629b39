/**
 * When a feast falls: on a day of the year; on the n-th of a weekday (1 Monday to 7 Sunday) of a month, counted from its end where `nth` is
 * negative, `plus` days on; or so many days from Easter Sunday.
 */
export type Rule = { month: number; day: number } | { month: number; weekday: number; nth: number; plus?: number } | { easter: number };

const christmas: Rule = { month: 12, day: 25 };
const newYear: Rule = { month: 1, day: 1 };
const thanksgiving: Rule = { month: 11, weekday: 4, nth: 4 };

/**
 * Feasts and days that news names without a date, in the words of the text in lower case, apostrophes straight. United States law: 5 U.S.C. § 6103;
 * Britain: Banking and Financial Dealings Act 1971; the rest by the Western calendar. `isBare`: the name alone is not enough, it needs "on", "by", "last" …
 */
export const holidays: Record<string, { rule: Rule; isBare?: true }> = {
  christmas: { rule: christmas, isBare: true },
  "christmas day": { rule: christmas },
  "christmas eve": { rule: { month: 12, day: 24 } },
  "boxing day": { rule: { month: 12, day: 26 } },
  "new year 's eve": { rule: { month: 12, day: 31 } },
  "new year 's day": { rule: newYear },
  "new year 's": { rule: newYear, isBare: true },
  "new year": { rule: newYear, isBare: true },
  easter: { rule: { easter: 0 }, isBare: true },
  "easter sunday": { rule: { easter: 0 } },
  "easter monday": { rule: { easter: 1 } },
  "good friday": { rule: { easter: -2 } },
  "maundy thursday": { rule: { easter: -3 } },
  "palm sunday": { rule: { easter: -7 } },
  "ash wednesday": { rule: { easter: -46 } },
  "shrove tuesday": { rule: { easter: -47 } },
  "mardi gras": { rule: { easter: -47 }, isBare: true },
  "ascension day": { rule: { easter: 39 } },
  "whit monday": { rule: { easter: 50 } },
  pentecost: { rule: { easter: 49 }, isBare: true },
  thanksgiving: { rule: thanksgiving, isBare: true },
  "thanksgiving day": { rule: thanksgiving },
  "black friday": { rule: { month: 11, weekday: 4, nth: 4, plus: 1 } },
  "cyber monday": { rule: { month: 11, weekday: 4, nth: 4, plus: 4 } },
  "labor day": { rule: { month: 9, weekday: 1, nth: 1 } },
  "memorial day": { rule: { month: 5, weekday: 1, nth: -1 } },
  "veterans day": { rule: { month: 11, day: 11 } },
  "armistice day": { rule: { month: 11, day: 11 } },
  "remembrance sunday": { rule: { month: 11, weekday: 7, nth: 2 } },
  "columbus day": { rule: { month: 10, weekday: 1, nth: 2 } },
  "presidents day": { rule: { month: 2, weekday: 1, nth: 3 } },
  "presidents ' day": { rule: { month: 2, weekday: 1, nth: 3 } },
  "presidents ’ day": { rule: { month: 2, weekday: 1, nth: 3 } },
  "martin luther king day": { rule: { month: 1, weekday: 1, nth: 3 } },
  "martin luther king jr. day": { rule: { month: 1, weekday: 1, nth: 3 } },
  "groundhog day": { rule: { month: 2, day: 2 } },
  "valentine 's day": { rule: { month: 2, day: 14 } },
  "st. patrick 's day": { rule: { month: 3, day: 17 } },
  "april fools ' day": { rule: { month: 4, day: 1 } },
  "april fool 's day": { rule: { month: 4, day: 1 } },
  "earth day": { rule: { month: 4, day: 22 } },
  "anzac day": { rule: { month: 4, day: 25 } },
  "may day": { rule: { month: 5, day: 1 } },
  "mother 's day": { rule: { month: 5, weekday: 7, nth: 2 } },
  "father 's day": { rule: { month: 6, weekday: 7, nth: 3 } },
  "canada day": { rule: { month: 7, day: 1 } },
  juneteenth: { rule: { month: 6, day: 19 }, isBare: true },
  "bastille day": { rule: { month: 7, day: 14 } },
  "election day": { rule: { month: 11, weekday: 1, nth: 1, plus: 1 } },
  halloween: { rule: { month: 10, day: 31 }, isBare: true },
  "bonfire night": { rule: { month: 11, day: 5 } },
};

/** The words with which a feast begins. */
export const holidayOpeners: ReadonlySet<string> = new Set(Object.keys(holidays).map((name) => name.split(" ")[0] as string));

/** Before the bare name of a feast these say that its day is meant: "by Christmas", "last Easter", not "Christmas trees". */
export const holidaySigns: ReadonlySet<string> = new Set(
  "on at by before after since until till last this next for around past following previous over every".split(" "),
);

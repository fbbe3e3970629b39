/**
 * What a date or a series belongs to, resolved: who takes part, what they do, where or at whose event. It travels as the `about` of a fact,
 * in one line that people can read: "attend: IP4, South Korea @ NATO".
 */
export type About = { acts: string[]; of: string[]; at: string[] };

/** The line of it, each part in alphabetical order; undefined where nobody is known to take part. */
export function writeAbout({ acts, of, at }: About): string | undefined {
  if (of.length === 0) return undefined;
  return `${listed(acts, "+")}: ${listed(of, ", ")}${at.length > 0 ? ` @ ${listed(at, ", ")}` : ""}`;
}

const listed = (names: readonly string[], comma: string) =>
  [
    ...new Set(
      names.map((name) =>
        name
          .replace(/[:@,+]/g, " ")
          .replace(/\s+/g, " ")
          .trim(),
      ),
    ),
  ]
    .sort()
    .join(comma);

/** The parts of such a line. */
export function readAbout(line: string): About {
  const colon = line.indexOf(": ");
  const at = line.indexOf(" @ ");
  const part = (from: number, to: number, comma: string) => {
    const names = line.slice(from, to).split(comma);
    // These are kept, and what `filter` makes has room for many more.
    return names.includes("") ? names.filter((name) => name !== "") : names;
  };
  if (colon < 0) return { acts: [], of: [], at: [] };
  return {
    acts: part(0, colon, "+"),
    of: part(colon + 2, at < 0 ? line.length : at, ", "),
    at: at < 0 ? [] : part(at + 3, line.length, ", "),
  };
}

const browsers = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;
const systems = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

const firstOf = (list: readonly (readonly [RegExp, string])[], agent: string) => list.find(([sign]) => sign.test(agent))?.[1];

/** "Firefox on macOS", as far as the browser's own words tell; those words where they tell nothing. */
export const browserName = (agent: string | null): string => {
  if (!agent) return "A browser that does not say its name";
  const [browser, system] = [firstOf(browsers, agent), firstOf(systems, agent)];
  return browser ? `${browser}${system ? ` on ${system}` : ""}` : agent;
};

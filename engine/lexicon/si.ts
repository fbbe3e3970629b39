/** What a unit measures and how much of the dimension's base it is; several sizes where the name alone does not tell which is meant. */
export type Size = { dimension: string; sizes: readonly number[]; zero?: number };

/** Prefixes of the International System (BIPM, SI Brochure, 9th edition, table 7) that news uses. */
const prefixes: Record<string, number> = {
  "": 1,
  pico: 1e-12,
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  deci: 1e-1,
  hecto: 1e2,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  exa: 1e18,
};

type Base = { spellings: readonly string[]; dimension: string; size: number };
/** Units that take prefixes: how they are spelt, without the plural s, the first being the unit's name here. */
const bases: readonly Base[] = [
  { spellings: ["metre", "meter"], dimension: "length", size: 1 },
  { spellings: ["gram", "gramme"], dimension: "mass", size: 1e-3 },
  { spellings: ["litre", "liter"], dimension: "volume", size: 1e-3 },
  { spellings: ["tonne"], dimension: "mass", size: 1e3 },
  { spellings: ["watt-hour", "watt hour"], dimension: "energy", size: 3600 },
  { spellings: ["watt"], dimension: "power", size: 1 },
  { spellings: ["joule"], dimension: "energy", size: 1 },
  { spellings: ["calorie"], dimension: "energy", size: 4.184 },
  { spellings: ["byte"], dimension: "data", size: 8 },
  { spellings: ["bit"], dimension: "data", size: 1 },
  { spellings: ["hertz"], dimension: "frequency", size: 1 },
  { spellings: ["pascal"], dimension: "pressure", size: 1 },
  { spellings: ["newton"], dimension: "force", size: 1 },
  { spellings: ["volt"], dimension: "voltage", size: 1 },
  { spellings: ["ampere", "amp"], dimension: "current", size: 1 },
  { spellings: ["ohm"], dimension: "resistance", size: 1 },
  { spellings: ["electronvolt", "electron volt"], dimension: "energy", size: 1.602176634e-19 },
  { spellings: ["sievert"], dimension: "dose", size: 1 },
  { spellings: ["becquerel"], dimension: "activity", size: 1 },
];
/** Without a prefix these are other words. */
const plainWords: ReadonlySet<string> = new Set(["bit"]);

/** The spellings of all these units, singular and plural, with the unit's name. Two words ("watt hours") are joined by a space. */
export const siUnits: Record<string, string> = {};
/** Their sizes, by name. */
export const siSizes: Record<string, Size> = {};

for (const { spellings, dimension, size } of bases)
  for (const [prefix, factor] of Object.entries(prefixes)) {
    const name = prefix + spellings[0];
    siSizes[name] = { dimension, sizes: [size * factor] };
    for (const spelling of spellings) {
      if (prefix === "" && plainWords.has(spelling)) continue;
      siUnits[prefix + spelling] = name;
      siUnits[`${prefix}${spelling}s`] = name;
    }
  }

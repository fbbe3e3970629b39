import { type Size, siSizes } from "./si.ts";

const of = (dimension: string, ...sizes: number[]): Size => ({ dimension, sizes });

/**
 * How units convert: exact where they are defined so. Yard and pound of 1959, US and imperial gallon, barrel of oil, atmosphere and horsepower as in NIST
 * Special Publication 811 (2008), appendix B; nautical mile and knot, day, hectare as in the SI Brochure, table 8. A ton, a gallon, a pint, a fluid
 * ounce, a hundredweight and a horsepower are of more than one size, and any of them will do.
 */
export const unitSizes: Record<string, Size> = {
  ...siSizes,
  inch: of("length", 0.0254),
  foot: of("length", 0.3048),
  yard: of("length", 0.9144),
  fathom: of("length", 1.8288),
  furlong: of("length", 201.168),
  mile: of("length", 1609.344),
  "nautical mile": of("length", 1852),
  league: of("length", 4828.032),
  "light year": of("length", 9460730472580800),
  acre: of("area", 4046.8564224),
  hectare: of("area", 1e4),
  gallon: of("volume", 3.785411784e-3, 4.54609e-3),
  quart: of("volume", 0.946352946e-3, 1.1365225e-3),
  pint: of("volume", 0.473176473e-3, 0.56826125e-3),
  "fluid ounce": of("volume", 29.5735295625e-6, 28.4130625e-6),
  cup: of("volume", 0.2365882365e-3, 0.25e-3),
  barrel: of("volume", 0.158987294928),
  bushel: of("volume", 35.23907016688e-3, 36.36872e-3),
  ton: of("mass", 907.18474, 1016.0469088, 1000),
  "metric tonne": of("mass", 1000),
  ounce: of("mass", 28.349523125e-3, 31.1034768e-3),
  "pound of weight": of("mass", 0.45359237),
  stone: of("mass", 6.35029318),
  hundredweight: of("mass", 45.359237, 50.80234544),
  carat: of("mass", 0.2e-3),
  "mile an hour": of("speed", 0.44704),
  "kilometre an hour": of("speed", 1 / 3.6),
  "metre a second": of("speed", 1),
  "kilometre a second": of("speed", 1000),
  "foot a second": of("speed", 0.3048),
  knot: of("speed", 1852 / 3600),
  "degree celsius": of("temperature", 1),
  "degree fahrenheit": { dimension: "temperature", sizes: [5 / 9], zero: -160 / 9 },
  kelvin: { dimension: "temperature", sizes: [1], zero: -273.15 },
  horsepower: of("power", 745.6998715822702, 735.49875),
  "british thermal unit": of("energy", 1055.05585262),
  therm: of("energy", 105505585.262),
  millibar: of("pressure", 100),
  bar: of("pressure", 1e5),
  atmosphere: of("pressure", 101325),
  "pound a square inch": of("pressure", 6894.757293168361),
  "inch of mercury": of("pressure", 3386.388640341),
  second: of("time", 1),
  minute: of("time", 60),
  hour: of("time", 3600),
  day: of("time", 86400),
  week: of("time", 604800),
  month: of("calendar", 1),
  quarter: of("calendar", 3),
  year: of("calendar", 12),
  decade: of("calendar", 120),
  century: of("calendar", 1200),
  percent: of("share", 0.01),
  "basis point": of("points", 0.01),
  "percentage point": of("points", 1),
};

/** The size of a unit by its name, "square mile" and "cubic metre" from the length they are made of; undefined for what converts into nothing. */
export function sizeOf(unit: string): Size | undefined {
  const known = unitSizes[unit];
  if (known) return known;
  const power = unit.startsWith("square ") ? 2 : unit.startsWith("cubic ") ? 3 : 0;
  const length = power ? unitSizes[unit.slice(unit.indexOf(" ") + 1)] : undefined;
  if (length?.dimension !== "length") return undefined;
  return { dimension: power === 2 ? "area" : "volume", sizes: length.sizes.map((size) => size ** power) };
}

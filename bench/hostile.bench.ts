import { compareReadings, readDocument, shippedRegister } from "#engine";
import { type Benchmark, exponentOf, type Figure, timeOf } from "./measure.ts";
import { article } from "./news.ts";

/** What is repeated to make a hostile text. */
const families: Record<string, string> = {
  spaces: " ",
  letters: "a",
  "full stops": ".",
  "open quote marks": "“",
  "straight quote marks": '"',
  "open single marks": " 'a",
  "genitives in single marks": " ‘as’ ",
  commas: ",",
  "line ends": "\n",
  "lines of one word": "word\n",
  addresses: "http://",
  capitals: "Aa ",
  initials: "A.",
  abbreviations: "Mr. ",
  said: "said ",
  "he said": ", he said, ",
  "and said that": "and said that ",
  "according to": "according to ",
  numbers: "1,",
  digits: "9",
  weekdays: "Monday ",
  "months and days": "May 1 ",
  brackets: "(",
  "words in brackets": "the (a ",
  hyphens: "a-",
  mojibake: "â€",
  "repeated paragraphs": "The mayor opened the bridge.\n\n",
  joiners: "a\u200d",
  combining: "a\u0301\u0302",
  "lone surrogates": "\ud800 a",
  emoji: "😀",
  titles: "President ",
  names: "President Ana Roe ",
  ordinals: "third ",
  lists: "Ana, Bob, ",
  colons: "five areas: ",
  "slips in quotations": "“the the p\neace” ",
  groups: "NATO, or AP4, ",
  states: "The U.S., Japan and Korea met. ",
  series: "The mayor met the board for the third time. ",
  "years ago": "12 to 13 years ago ",
  quotations: "“We won,” said Ana Roe. ",
  percent: "up 5 percent from 4 percent, ",
  money: "$1.5 billion, €2m and ",
  "of the": "of the ",
  definitions: "Long Name Here (LNH) ",
};

const sizes = [1, 4, 16, 64, 256].map((kilobytes) => kilobytes * 1024);
const most = sizes.at(-1) as number;
/** Each size is run again and again until that took so long (ms). */
const enough = 20;

const check = (text: string) => {
  const reading = readDocument({ id: "d", text, published: "2024-07-12" }, shippedRegister);
  return compareReadings([reading], shippedRegister);
};

/** Milliseconds for one text, the mean of as many runs as can be told by the clock. */
function timeFor(text: string): number {
  for (let runs = 1; ; runs *= 4) {
    const time = timeOf(() => {
      for (let run = 0; run < runs; run++) check(text);
    });
    if (time >= enough) return time / runs;
  }
}

/** Each family from 1 to 256 kB, read and compared, beside news of the same length. */
export const benchmark: Benchmark = {
  asks: "Is there a text that takes long?",
  figures: () => {
    const news = article(7, most / 4).text.slice(0, most);
    for (let warm = 0; warm < 3; warm++) check(news);
    const benign = timeFor(news);
    const told = Object.entries(families).map(([name, piece]) => {
      const text = piece.repeat(Math.ceil(most / piece.length));
      const times = sizes.map((size) => timeFor(text.slice(0, size)));
      return { name, exponent: exponentOf(sizes, times), ratio: (times.at(-1) as number) / benign };
    });
    const worst = (part: "exponent" | "ratio") => [...told].sort((a, b) => b[part] - a[part]).slice(0, 5);
    return [
      ...worst("exponent").map(({ name, exponent }): Figure => ({ name, unit: "exponent", value: exponent, atMost: 1.15 })),
      ...worst("ratio").map(({ name, ratio }): Figure => ({ name: `256 kB: ${name}`, unit: "× of news", value: ratio, atMost: 10 })),
      { name: "families", unit: "", value: told.length, atLeast: 25 },
    ];
  },
};

import { type Answer, defineCheck, type Member } from "./check.ts";
import { counterparts } from "./counterpart.ts";
import { gather, listed } from "./gather.ts";
import { onceEach } from "./once-each.ts";
import { parallelClaims } from "./parallel.ts";
import { compareCounts, counts } from "./series-counts.ts";
import { compareFirst, firsts } from "./series-firsts.ts";
import { compareHolders, holders } from "./series-holders.ts";
import { compareParallel, parallelSeries } from "./series-parallel.ts";
import { isSurelyOne, keysOf, labelOf, sums, type Told, told } from "./series-years.ts";

/** Two tellings of one thing are the same pair from one comparison to the next. */
const onceTold = onceEach(parallelSeries);

type Reason =
  | "same-beginning"
  | "other-beginning"
  | "same-count"
  | "other-count"
  | "other-number"
  | "not-the-first"
  | "other-holder"
  | "no-date";

/** Years that are counted: do passages agree on when the counting began? "Third" of 2024 and "second" of 2023 do. */
export const series = defineCheck<Told, Reason>({
  id: "series",
  asks: "Do passages that count the years of one series agree on when it began?",
  severity: "warning",
  point: "series",
  about: (dossier) => {
    const { readings } = dossier;
    const copied = parallelClaims(dossier, "series");
    const others = counterparts(dossier, "series");
    const parallel = [...copied, ...others];
    return [
      ...gather(
        readings.flatMap((reading) => told(reading)),
        (member) => keysOf(member),
        labelOf,
      ),
      ...copied.flatMap(parallelSeries),
      ...others.flatMap(onceTold),
      ...counts(readings, new Set(parallel.flatMap((all) => all.map(({ claim }) => claim)))),
      ...firsts(readings),
      ...holders(readings),
    ];
  },
  compare: ({ members }) => {
    if (members[0]?.value.way === "parallel") return compareParallel(members);
    if (members[0]?.value.way === "count") return compareCounts(members);
    if (members[0]?.value.way === "first") return compareFirst(members);
    if (members[0]?.value.way === "holder") return compareHolders(members);
    const known = members.filter(({ value }) => value.first !== undefined);
    const open = members.filter(({ value, reading }) => value.first === undefined && reading.date === null);
    const answers: Answer<Told, Reason>[] = [];
    const begun = [...Map.groupBy(known, ({ value }) => value.first as string).values()].sort((a, b) => b.length - a.length);
    for (const all of begun) {
      const same = all.filter((member) => isSurelyOne(all[0] ?? member, member));
      if (same.length > 1) answers.push({ relation: "agreement", reason: "same-beginning", sides: same });
    }
    const [most = [], ...others] = begun;
    for (const odd of others.flat()) {
      const isOne = (member: Member<Told>) => isSurelyOne(odd, member);
      const telling = most.find((member) => member.reading !== odd.reading && isOne(member)) ?? most.find(isOne);
      if (telling) answers.push({ relation: "conflict", reason: "other-beginning", sides: [odd, telling] });
    }
    const beside = known[0] ?? open[1];
    if (open[0] && beside) answers.push({ relation: "unclear", reason: "no-date", sides: [...open, ...(known[0] ? [known[0]] : [])] });
    return answers;
  },
  says: {
    "same-beginning": ({ sides }) => `${sums(sides)}: one series that began in ${sides[0]?.value.first}.`,
    "other-beginning": ({ sides }) => `${sums(sides)}: both cannot be right if one series is meant.`,
    "same-count": ({ sides }) => `${listed(sides.map(({ side, reading }) => `“${side.quote}” (${reading.document.id})`))} count the same.`,
    "other-count": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} counts “${a?.side.quote}”, ${b?.reading.document.id} “${b?.side.quote}”, in the same statement.`,
    "other-number": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} counts “${a?.side.quote}”, ${b?.reading.document.id} “${b?.side.quote}”, of one and the same thing.`,
    "other-holder": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} calls ${a?.says} the “${a?.side.quote}”, ${b?.reading.document.id} ${b?.says} the “${b?.side.quote}”.`,
    "not-the-first": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” (${a?.reading.document.id}) leaves no room for “${b?.side.quote}” (${b?.reading.document.id}), which is ${b?.says}.`,
    "no-date": ({ sides }) => {
      const open = sides.find(({ value }) => value.first === undefined);
      return `“${open?.side.quote}” in ${open?.reading.document.id} counts from a year that is not known: the document has no publication date.`;
    },
  },
  examples: {
    "same-beginning": [
      {
        texts: [
          {
            text: "Retail sales in Norway fell for the fourth straight month in January, the statistics office said.",
            published: "2025-02-20",
          },
          { text: "In November, retail sales in Norway fell for a second consecutive month as fuel grew dearer.", published: "2024-12-19" },
        ],
        quotes: ["fourth straight month", "second consecutive month"],
      },
      {
        texts: [
          {
            text: "The Coral League ministers attended the harbour forum for the third consecutive year, officials said.",
            published: "2024-05-02",
          },
          {
            text: "Ministers of the Coral League attended the harbour forum for a second consecutive year, officials said.",
            published: "2023-05-04",
          },
        ],
        quotes: ["third consecutive year", "second consecutive year"],
      },
      {
        texts: [
          { text: "Iceland attended the Nordic fair for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          {
            text: "In the fourth year of Iceland’s attendance at the Nordic fair, the hall was full, organisers said.",
            published: "2024-03-08",
          },
        ],
        quotes: ["fifth straight year", "fourth year"],
      },
      {
        texts: [
          { text: "Exports of Norway fell for the sixth straight month in February, the customs office said.", published: "2025-03-20" },
          { text: "In November, exports of Norway fell for a third consecutive month, the customs office said.", published: "2024-12-19" },
        ],
      },
    ],
    "other-beginning": [
      {
        texts: [
          { text: "Wage growth accelerated for the third straight month in August, the labour office said.", published: "2025-09-18" },
          {
            text: "Wage growth quickened for a fifth consecutive month in August, according to the labour office.",
            published: "2025-09-18",
          },
        ],
        quotes: ["third straight month", "fifth consecutive month"],
      },
      {
        texts: [
          {
            text: "Retail sales in Norway fell for the fourth straight month in April, the statistics office said.",
            published: "2024-05-20",
          },
          { text: "In March, retail sales in Norway fell for a second consecutive month as fuel grew dearer.", published: "2024-04-19" },
        ],
        quotes: ["fourth straight month", "second consecutive month"],
      },
      {
        texts: [
          {
            text: "The Coral League ministers attended the harbour forum for the fourth consecutive year, officials said.",
            published: "2024-05-02",
          },
          {
            text: "Ministers of the Coral League attended the harbour forum for a second consecutive year, officials said.",
            published: "2023-05-04",
          },
        ],
        quotes: ["fourth consecutive year", "second consecutive year"],
      },
      {
        texts: [
          {
            text: "Iceland attended the Nordic fair for the fifth straight year on Monday. In the fourth year of Iceland’s attendance at the fair, the hall was full.",
            published: "2025-03-04",
          },
        ],
        quotes: ["fifth straight year", "fourth year"],
      },
      {
        texts: [
          { text: "Exports of Norway fell for the third straight year, the customs office said.", published: "2025-03-20" },
          { text: "Exports of Norway fell for the second straight year, the customs office said.", published: "2023-12-20" },
        ],
      },
      {
        texts: [
          {
            text: "Iceland attended the Nordic fair in Bergen for the fifth straight year on Monday, the organisers said.",
            published: "2025-03-04",
          },
          { text: "Iceland attended the Nordic fair for the third straight year on Monday, as many had hoped.", published: "2025-03-04" },
          { text: "Iceland attended the Nordic fair for the third straight year, a visitor from Bergen said.", published: "2025-03-04" },
        ],
      },
    ],
    "same-count": [
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday for the third time since she took office.", published: "2025-09-19" },
          { text: "It is the third time that Ana Roe visited Iceland, her spokesman said.", published: "2025-09-19" },
        ],
        quotes: ["third time"],
      },
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          "Since the storm closed the northern pier it was the fourth meeting of the two harbour boards.",
        ],
        quotes: ["fourth meeting"],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday for the second time since she took office.", published: "2025-09-19" },
          { text: "It is the second time that Ana Roe visited Iceland, her spokesman said.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          { text: "The 12th annual Nordic Film Festival’s juries met.", published: "2025-09-19" },
          { text: "A comedy is to close the 12th annual  Nordic Film Festival, “Whalers”, on Friday.", published: "2025-08-02" },
        ],
      },
    ],
    "other-count": [
      {
        texts: [
          {
            text: "The loss of the Halcyon off Sallow is the third ferry disaster in the country in two years, said Josef Okandi. Amara Ndiaye and Mira Tolan took office in 2023.",
            published: "2026-02-11",
          },
          {
            text: "Josef Okandi found the Halcyon off Sallow. It was the second ferry disaster in two years for the nation of Amara Ndiaye and Mira Tolan.",
            published: "2026-02-12",
          },
        ],
        quotes: ["third ferry", "second ferry"],
      },
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          "It was the sixth meeting of the two harbour boards since the storm closed the northern pier.",
        ],
        quotes: ["fourth meeting", "sixth meeting"],
      },
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          "Since the storm closed the northern pier it was the fourth meeting of the two harbour boards.",
          "It was the fifth meeting of the two harbour boards since the storm closed the northern pier.",
        ],
      },
    ],
    "other-number": [
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday for the third time since she took office.", published: "2025-09-19" },
          { text: "It is the fourth time that Ana Roe visited Iceland, her spokesman said.", published: "2025-09-19" },
        ],
        quotes: ["third time", "fourth time"],
      },
      {
        texts: [
          { text: "The 12th annual Nordic Film Festival will open in Bergen with a drama about whalers.", published: "2025-09-19" },
          { text: "A comedy is to close the 13th annual Nordic Film Festival, which begins on Friday.", published: "2025-08-02" },
        ],
        quotes: ["12th annual", "13th annual"],
      },
      {
        texts: [
          { text: "The Rovers lost their fifth game in a row on Saturday.", published: "2025-09-20" },
          { text: "“We are not there yet,” the coach said after the Rovers had lost a fourth game in a row.", published: "2025-09-20" },
        ],
        quotes: ["fifth game in a row", "fourth game in a row"],
      },
    ],
    "other-holder": [
      {
        texts: [
          "Eva Holm, who took over on Monday, is the first woman to lead the Nordic Bank.",
          "She follows in the steps of Ana Roe, the first woman to lead the Nordic Bank.",
        ],
        quotes: ["first woman"],
      },
      {
        texts: [
          "The first man to row across the Coral Strait, Captain Per Dahl, has died at 81.",
          "Captain Bo Lind became the first man to row across the Coral Strait in 1969, the museum says.",
        ],
        quotes: ["first man"],
      },
      {
        texts: [
          "Eva Holm is the first woman ever to lead the Nordic Bank after its crash.",
          "Ana Roe was the first woman  to lead the Nordic Bank, as all know.",
        ],
      },
    ],
    "not-the-first": [
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, the first visit since 2019 by Ana Roe to Iceland.", published: "2025-09-19" },
          { text: "Ana Roe visited Iceland in June 2021, her office said.", published: "2025-09-19" },
        ],
        quotes: ["first visit since 2019", "June 2021"],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, the first visit in six years by Ana Roe to Iceland.", published: "2025-09-19" },
          {
            text: "Ana Roe visited Iceland in June 2022, her office said. Ana Roe visited Iceland in May 2021, too.",
            published: "2025-09-19",
          },
        ],
      },
      {
        texts: [
          {
            text: "Ana Roe visited Iceland on Monday, the first visit since 2019 by Ana Roe to Iceland. Ana Roe visited Iceland in June 2021, as the band recalled.",
            published: "2025-09-19",
          },
        ],
      },
    ],
    "no-date": [
      {
        texts: [
          "The Coral League ministers attended the harbour forum for the third consecutive year, officials said.",
          {
            text: "Ministers of the Coral League attended the harbour forum for a second consecutive year, officials said.",
            published: "2023-05-04",
          },
        ],
        quotes: ["third consecutive year"],
      },
    ],
    silent: [
      // One story in two outlets' words: without a time in which it is counted a number is a name.
      {
        texts: [
          {
            text: "Josef Okandi’s second letter about the Halcyon came when Amara Ndiaye and Mira Tolan had left Sallow.",
            published: "2026-02-11",
          },
          {
            text: "Before the first letter about the Halcyon reached Amara Ndiaye and Mira Tolan, Josef Okandi was in Sallow.",
            published: "2026-02-12",
          },
        ],
      },
      // of two kinds
      {
        texts: [
          { text: "Producer prices rose for the third straight month in August, the statistics office said.", published: "2025-09-18" },
          { text: "Consumer prices climbed for a fifth consecutive month in August, the statistics office said.", published: "2025-09-18" },
        ],
      },
      {
        texts: [
          {
            text: "Retail sales in Norway fell for the fourth straight month in April, the statistics office said.",
            published: "2024-05-20",
          },
          { text: "Retail sales in Sweden fell for the second straight month in April, its office said.", published: "2024-05-20" },
        ],
      },
      {
        texts: [
          {
            text: "Retail sales in Norway fell for the fourth straight month in April, the statistics office said.",
            published: "2024-05-20",
          },
          { text: "Exports of Norway fell for the second straight month in April, the customs said.", published: "2024-05-20" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday for the third time since she took office.", published: "2025-09-19" },
          { text: "It is the fourth time that Ana Roe visited Iceland, her spokesman said.", published: "2026-03-02" },
        ],
      },
      {
        texts: [
          { text: "The 12th annual Nordic Film Festival will open in Bergen with a drama about whalers.", published: "2024-09-19" },
          { text: "A comedy is to close the 13th annual Nordic Film Festival, which begins on Friday.", published: "2026-08-02" },
        ],
      },
      {
        texts: [
          { text: "Lind scored his second goal before the break.", published: "2025-09-20" },
          { text: "Lind scored his third goal in the 80th minute.", published: "2025-09-20" },
        ],
      },
      {
        texts: [
          "Eva Holm, who took over on Monday, is the first woman to lead the Nordic Bank.",
          "Holm will be the first woman to lead the Nordic Bank. Ana Roe was the first woman to lead the Baltic Bank.",
        ],
      },
      {
        texts: [
          { text: "Exports of Norway fell for the third straight year, the customs office said.", published: "2025-01-20" },
          { text: "Exports of Norway fell for the second straight year, the customs office said.", published: "2023-12-20" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, the first visit since 2019 by Ana Roe to Iceland.", published: "2025-09-19" },
          { text: "Ana Roe visited Iceland in June 2019 and Norway in May 2022, her office said.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, the first visit since 2019 by Ana Roe to Iceland.", published: "2025-09-19" },
          { text: "Bo Lind visited Iceland in June 2021, his office said.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          { text: "Norway attended the Nordic fair for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          {
            text: "Iceland attended the Nordic fair for the second straight year on Monday, the organisers said.",
            published: "2025-03-04",
          },
        ],
      },
      {
        texts: [
          { text: "Iceland won the Nordic cup for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          { text: "Iceland hosted the Nordic cup for the second straight year on Monday, the organisers said.", published: "2025-03-04" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe attended the NATO summit for the third consecutive year, officials said on Monday.", published: "2025-06-24" },
          { text: "Bo Lind attended the NATO summit for the seventh consecutive year, officials said on Monday.", published: "2025-06-24" },
        ],
      },
      {
        texts: [
          { text: "Iceland attended the Nordic fair for the fifth straight year on Monday, the organisers said.", published: "2025-03-04" },
          {
            text: "It was the third meeting of the two ministers at the Nordic fair in Iceland, the organisers said.",
            published: "2025-03-04",
          },
        ],
      },
      {
        texts: [
          { text: "Exports of Norway fell for the third straight year, the customs office said.", published: "2025-02-28" },
          { text: "Exports of Norway fell for the second straight year, the customs office said.", published: "2023-12-20" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe attended the NATO summit for the third consecutive year, officials said.", published: "2025-06-24" },
          { text: "It was the fifth year of Bo Lind’s attendance at the NATO summit, and all had come.", published: "2025-06-24" },
        ],
      },
      {
        texts: [
          "Ana Roe visited Iceland on Monday for the third time since she took office.",
          "It is the fourth time that Ana Roe visited Iceland, her spokesman said.",
        ],
      },
      {
        texts: [
          {
            text: "Ana Roe visited Iceland for the third time in May. Then Ana Roe visited Iceland for the fourth time, as is told.",
            published: "2025-09-19",
          },
          { text: "It is the fifth time that Ana Roe visited Iceland, her spokesman said.", published: "2025-09-19" },
        ],
      },
      {
        texts: ["The 12th annual Nordic Film Festival will open in Bergen.", "A comedy is to close the 13th annual Nordic Film Festival."],
      },
      {
        texts: [
          { text: "The 12th annual film festival will open in Bergen.", published: "2025-09-19" },
          { text: "A comedy is to close the 13th annual film festival.", published: "2025-08-02" },
          { text: "The 14th annual count of Nordic whales begins when the Film Festival does.", published: "2025-08-02" },
        ],
      },
      {
        texts: [
          { text: "The 12th Nordic Film Festival will open in Bergen.", published: "2025-09-19" },
          { text: "A comedy is to close the 13th annual Nordic Food Festival.", published: "2025-08-02" },
        ],
      },
      {
        texts: [
          "Ana Roe visited Iceland on Monday, the first visit since 2019 by Ana Roe to Iceland.",
          { text: "Ana Roe visited Iceland in June 2021, her office said.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, the first visit since 2019 by Ana Roe to Iceland.", published: "2025-09-19" },
          {
            text: "Ana Roe visited Iceland on 31 December 2019, her office said. Ana Roe visited Iceland on 21 July 2025, her aide said.",
            published: "2025-09-19",
          },
          "Ana Roe visited Iceland last May, a guide said.",
        ],
      },
      {
        texts: [
          { text: "Ana Roe visited Iceland on Monday, the first visit in six years by Ana Roe to Iceland.", published: "2025-09-19" },
          { text: "Ana Roe visited Iceland in June 2020, her office said.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          {
            text: "Ana Roe visited Iceland on Monday, the first visit in six months by Ana Roe to Iceland. It was the second visit since 2019 by Ana Roe to Iceland.",
            published: "2025-09-19",
          },
          { text: "Ana Roe visited Iceland in June 2021, her office said.", published: "2025-09-19" },
        ],
      },
      { texts: ["Eva Holm is the first woman to lead a bank.", "Ana Roe was the first woman to lead a bank."] },
      { texts: ["Eva Holm is the first woman to win.", "Ana Roe was the first woman to win."] },
      { texts: ["Eva Holm is the second woman to lead the Nordic Bank.", "Ana Roe was the second woman to lead the Nordic Bank."] },
      { texts: ["Dame Eva Holm is the first woman to lead the Nordic Bank.", "Holm was the first woman to lead the Nordic Bank."] },
      { texts: ["They call her the first woman to lead the Nordic Bank.", "The first woman to lead the Nordic Bank sat down."] },
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          { text: "It was the sixth meeting of the two harbour boards since the storm closed the northern pier.", published: "2025-09-19" },
        ],
      },
      {
        texts: [
          "It was the fourth meeting of the two harbour boards since the storm closed the northern pier.",
          "It was the sixth quarrel of the two harbour boards since the storm closed the northern pier.",
        ],
      },
    ],
  },
});

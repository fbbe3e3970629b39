import { type Holding, lookup, type RegisterIndex } from "../register/lookup.ts";
import { type Answer, defineCheck, type Member } from "./check.ts";
import { bodiesInStory, headsInStory, isOfOneBody } from "./title-bodies.ts";
import { personOf, titlesOf } from "./title-groups.ts";
import { judge, type Titled, type Verdict } from "./title-holders.ts";
import { titlesInParallel } from "./title-parallel.ts";
import { officeOf, rivalsAmong } from "./title-rivals.ts";

type Reason =
  | "shortened"
  | "not-any-more"
  | "not-yet"
  | "still"
  | "other-office"
  | "rivals"
  | "told-apart"
  | "other-body"
  | "two-heads"
  | "confirmed"
  | "same"
  | "same-body";

/** What people are called against the offices that they hold: by the register on the day of publication, and in one place against another. */
export const title = defineCheck<Titled, Reason>({
  id: "title",
  asks: "Does a person hold the office that the text gives them?",
  severity: "warning",
  point: "name-title",
  about: (dossier) => [...titlesOf(dossier), ...titlesInParallel(dossier), ...bodiesInStory(dossier), ...headsInStory(dossier)],
  compare: ({ key, members }, { register }) => {
    if (isParallel(key)) return [{ relation: "conflict", reason: "told-apart", sides: members }];
    if (isOfHeads(key)) return [{ relation: "conflict", reason: "two-heads", sides: members }];
    if (isOfBodies(key))
      return [
        isOfOneBody(members)
          ? { relation: "agreement", reason: "same-body", sides: members }
          : { relation: "conflict", reason: "other-body", sides: members },
      ];
    const index = lookup(register);
    const entry = personOf(members, index);
    const judged = entry ? members.map((member) => ({ member, verdict: judge(index, entry, member.value, member.reading.date) })) : [];
    const wrong = judged.flatMap(({ member, verdict }) =>
      verdict && verdict.reason !== "confirmed" ? against(member, verdict, members, index) : [],
    );
    if (wrong.length > 0) return wrong;
    const apart = rivalsAmong(members, index);
    if (apart.length > 0) return apart.map((sides) => ({ relation: "conflict", reason: "rivals", sides }));
    const confirmed = judged.filter(({ verdict }) => verdict?.reason === "confirmed");
    const first = confirmed[0]?.verdict;
    return first
      ? [
          confirmedBy(
            confirmed.map(({ member }) => member),
            first,
          ),
        ]
      : alike(members);
  },
  says: {
    shortened: ({ sides, words }) => `“${sides[0]?.side.quote}” leaves out what matters: ${words?.name} was ${words?.office}.`,
    "not-any-more": ({ sides, words }) =>
      `“${sides[0]?.side.quote}” in a text of ${words?.date}: by the register ${words?.name} was ${words?.office} until ${words?.to}.`,
    "not-yet": ({ sides, words }) =>
      `“${sides[0]?.side.quote}” in a text of ${words?.date}: by the register ${words?.name} was ${words?.office} only from ${words?.from}.`,
    still: ({ sides, words }) =>
      `“${sides[0]?.side.quote}” in a text of ${words?.date}: by the register ${words?.name} was ${words?.office} then, from ${words?.from}${words?.to ? ` to ${words.to}` : ""}.`,
    "other-office": ({ sides, words }) =>
      `“${sides[0]?.side.quote}” in a text of ${words?.date}: by the register ${words?.name} was ${words?.office}, and ${words?.holder} was ${words?.other}.`,
    rivals: ({ sides }) =>
      `One person is called “${sides[0]?.side.quote}” and “${sides[1]?.side.quote}”: both offices cannot be held at one time.`,
    "told-apart": ({ sides }) =>
      `In the same statement “${sides[0]?.side.quote}” stands in ${sides[0]?.side.document} and “${sides[1]?.side.quote}” in ${sides[1]?.side.document}: the titles differ.`,
    "other-body": ({ sides: [a, b] }) =>
      `${a?.value.name} is told to be of “${a?.says}” in ${a?.side.document} and of “${b?.says}” in ${b?.side.document}.`,
    "two-heads": ({ sides: [a, b] }) =>
      `“${a?.says}” has ${a?.value.name} as its ${a?.value.office} in ${a?.side.document}, and ${b?.value.name} in ${b?.side.document}.`,
    "same-body": ({ sides: [a, b] }) => `${a?.side.document} and ${b?.side.document} tell ${a?.value.name} to be of “${a?.says}”.`,
    confirmed: ({ sides, words }) =>
      `“${sides[0]?.side.quote}” agrees with the register: ${words?.office} from ${words?.from}${words?.to ? ` to ${words.to}` : ""}.`,
    same: ({ sides }) =>
      `${sides[0]?.value.name} is called “${sides[0]?.value.title}” in ${new Set(sides.map(({ side }) => side.document)).size} documents.`,
  },
  examples: {
    shortened: [
      {
        texts: [{ text: "The plan was praised by U.S. Secretary Marco Rubio in Ottawa.", published: "2025-05-05" }],
        quotes: ["U.S. Secretary Marco Rubio"],
      },
      { texts: [{ text: "IAEA Director Rafael Grossi flew to Kyiv.", published: "2023-05-05" }], quotes: ["IAEA Director Rafael Grossi"] },
    ],
    "not-any-more": [
      { texts: [{ text: "British Prime Minister Boris Johnson opened the fair.", published: "2023-05-05" }], quotes: ["Boris Johnson"] },
      {
        texts: [{ text: "NATO Secretary General Jens Stoltenberg will visit Oslo.", published: "2025-05-05" }],
        quotes: ["Jens Stoltenberg"],
      },
      { texts: [{ text: "British Prime Minister Boris Johnson opened the fair.", published: "2022-09-21" }] },
      { texts: [{ text: "The fair was opened by British Foreign Secretary Liz Truss and the mayor.", published: "2023-02-01" }] },
    ],
    "not-yet": [
      { texts: [{ text: "German Chancellor Friedrich Merz called the vote.", published: "2024-05-05" }], quotes: ["Friedrich Merz"] },
      { texts: [{ text: "German Chancellor Friedrich Merz called the vote.", published: "2025-04-21" }] },
    ],
    still: [
      { texts: [{ text: "Former French President Emmanuel Macron spoke in Lyon.", published: "2023-05-05" }], quotes: ["Emmanuel Macron"] },
      {
        texts: [{ text: "The former Japanese prime minister Fumio Kishida spoke in Kyoto.", published: "2023-05-05" }],
        quotes: ["Fumio Kishida"],
      },
      { texts: [{ text: "Former German Chancellor Friedrich Merz spoke in Bonn.", published: "2025-05-20" }] },
      { texts: [{ text: "Former German Chancellor Olaf Scholz spoke in Bonn.", published: "2025-04-20" }] },
    ],
    "other-office": [
      { texts: [{ text: "U.S. Secretary of State Lloyd Austin met his guests.", published: "2023-05-05" }], quotes: ["Lloyd Austin"] },
      { texts: [{ text: "Australian Prime Minister Penny Wong met her guests.", published: "2023-05-05" }], quotes: ["Penny Wong"] },
      { texts: [{ text: "U.S. Secretary of Defense Marco Rubio met his guests.", published: "2025-05-05" }] },
    ],
    rivals: [
      {
        texts: [
          { text: "Sen. Carla Whitfield voted no.", published: "2023-05-05" },
          { text: "Gov. Carla Whitfield voted no.", published: "2023-05-05" },
        ],
        quotes: ["Gov. Carla Whitfield"],
      },
      {
        texts: ["Deputy Foreign Minister Anna Kowalska led the talks.", "Foreign Minister Anna Kowalska led the talks."],
        quotes: ["Foreign Minister Anna Kowalska"],
      },
      {
        texts: ["Senate majority leader Otto Brandt spoke.", "Otto Brandt, the Senate minority leader, spoke."],
        quotes: ["minority leader"],
      },
      {
        texts: [
          "Paula Roe becomes chief operating officer of the yard in May. Bo Lind retires.",
          "The yard has named Paula Roe as finance chief, as Bo Lind retires.",
        ],
        quotes: ["chief operating officer", "finance chief"],
      },
      {
        texts: ["Fire chief Otto Brandt closed the road to the fair.", "Police chief Otto Brandt closed the road to the fair."],
        quotes: ["Police chief Otto Brandt"],
      },
      {
        texts: ["The prize went to the film director Otto Brandt of Leeds.", "Otto Brandt, the theatre director, won the prize."],
        quotes: ["theatre director"],
      },
      { texts: ["Press secretary Paula Roe spoke.", "Chief of staff Paula Roe spoke."], quotes: ["Chief of staff"] },
      {
        texts: [
          "The engines were checked on Friday, the airline's chief pilot, Paula Roe, told reporters at the airport.",
          "Airline chief executive Paula Roe said that the engines had been looked at three days before.",
        ],
        quotes: ["chief pilot", "chief executive"],
      },
      {
        texts: [
          "Lt. Col. Otto Brandt, who led the search, said that two of the boats had been found.",
          "Two boats were found, said Colonel Otto Brandt, the leader of the search.",
        ],
        quotes: ["Colonel Otto Brandt"],
      },
      {
        texts: [
          "Infrastructure Minister Carla Whitfield opened the bridge, two years late.",
          "The bridge was opened two years late by Carla Whitfield, the minister for social affairs.",
        ],
        quotes: ["Infrastructure Minister Carla Whitfield"],
      },
      {
        texts: [
          "Chief executive Paula Roe told investors that the plant would stay open.",
          "The plant will stay open, said Paula Roe, the chief financial officer.",
        ],
        quotes: ["chief financial officer"],
      },
      { texts: ["Finance Minister Otto Brandt spoke.", "Defence Minister Otto Brandt spoke."], quotes: ["Defence Minister Otto Brandt"] },
      { texts: ["Vice President Carla Whitfield spoke at the fair.", "President Carla Whitfield spoke at the fair in Arles."] },
      { texts: ["Sen. Carla Whitfield told the fair that she would vote no.", "Rep. Carla Whitfield was at the fair too."] },
      {
        texts: [
          { text: "Sen. Carla Whitfield told the fair that she would vote no.", published: "2023-03-06" },
          { text: "Gov. Carla Whitfield was at the fair too.", published: "2023-05-05" },
        ],
      },
      { texts: ["Assistant Secretary of State Otto Brandt was there.", "Secretary of State Otto Brandt came late to the fair."] },
    ],
    "told-apart": [
      {
        texts: [
          "The ferry will sail again in May, said harbour board treasurer Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said harbour board chairman Rosa Marchetti, who has seen the repairs.",
        ],
        quotes: ["treasurer Rosa Marchetti", "chairman Rosa Marchetti"],
      },
      {
        texts: [
          "Farmers in the valley still speak well of former Gov. Otto Brandt, who built the dam and lost two elections over it.",
          "Farmers in the valley still speak well of former Sen. Otto Brandt, who built the dam and lost two elections over it.",
        ],
        quotes: ["Gov. Otto Brandt"],
      },
      {
        texts: [
          "The ferry will sail again in May, said deputy treasurer Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said treasurer Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said finance minister Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said transport minister Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said majority leader Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said minority leader Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "Asked about the pier on Monday by reporters, treasurer Rosa Marchetti, a sailor, was in no mood to talk.",
          "Asked about the pier on Monday by reporters, chairman Marchetti had nothing to say and left.",
        ],
      },
      {
        texts: [
          "“The pier is safe enough for all of us,” said treasurer Rosa Marchetti on Monday night in the town hall.",
          "In the town hall “The pier is safe enough for all of us,” said chairman Rosa Marchetti.",
        ],
      },
    ],
    "other-body": [
      {
        texts: [
          "“Our members have waited long enough,” said Paula Lindgren, president of the Pilots' Union, after the talks with Norvik Airways in Brannholm.",
          "In Brannholm the talks with Norvik Airways went nowhere. Paula Lindgren, who leads the Federation of Cabin Crews, said her members had waited long enough.",
        ],
        quotes: ["Pilots' Union", "Federation of Cabin Crews"],
      },
      {
        texts: [
          "The glacier above Tarmdal lost a metre in July, says Ivo Hallström, a geologist at the Norvik Institute of Technology.",
          "Ivo Hallström of the Norvik Museum of Natural History measured the loss of ice above Tarmdal: a metre in July.",
        ],
        quotes: ["Norvik Institute of Technology", "Norvik Museum of Natural History"],
      },
    ],
    "two-heads": [
      {
        texts: [
          "“The lions are back in their house,” said Paula Lindgren, director of the Norvik Zoological Society, after a night of searching in Brannholm and Tarmdal.",
          "In Brannholm and Tarmdal the search is over. Ivo Hallström, director of the Norvik Zoological Society, said that the lions were back.",
        ],
        quotes: ["Norvik Zoological Society"],
      },
    ],
    "same-body": [
      {
        texts: [
          "The glacier above Tarmdal lost a metre in July, says Ivo Hallström, a geologist at the University of Norvik.",
          "Ivo Hallström, 52, of Norvik University measured the loss of ice above Tarmdal: a metre in July.",
        ],
        quotes: ["University of Norvik", "Norvik University"],
      },
    ],
    confirmed: [
      { texts: [{ text: "Swedish Prime Minister Ulf Kristersson spoke.", published: "2023-05-05" }], quotes: ["Ulf Kristersson"] },
      { texts: [{ text: "Russian leader Vladimir Putin flew to Pyongyang.", published: "2024-06-20" }], quotes: ["Vladimir Putin"] },
      { texts: [{ text: "British Prime Minister Boris Johnson opened the fair.", published: "2022-09-06" }] },
      {
        texts: [
          {
            text: "U.S. Secretary of State Marco Rubio spoke to the press in Ottawa. Secretary Rubio then left the hall.",
            published: "2025-05-05",
          },
        ],
      },
    ],
    same: [
      {
        texts: ["Culture Minister Carla Whitfield opened the fair.", "The minister of culture, Carla Whitfield, opened the fair."],
        quotes: ["Culture Minister Carla Whitfield"],
      },
      {
        texts: ["Mayor Dorothea Malone closed the road.", "The road is closed, said Dorothea Malone, the mayor."],
        quotes: ["Dorothea Malone"],
      },
      {
        texts: [
          "Gov. Otto Brandt closed the road.",
          "The road is closed, said CEO Paula Roe and Gov. Otto Brandt.",
          "The road was closed by CEO Paula Roe.",
        ],
      },
    ],
    silent: [
      {
        texts: [
          "The ferry will sail again in May, said harbour board chairwoman Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said harbour board chair Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The road stays shut until Friday, city official Dorothea Malone told residents at the school.",
          "The road stays shut until Friday, city engineer Dorothea Malone told residents at the school.",
        ],
      },
      { texts: [{ text: "The late Japanese Prime Minister Shinzo Abe had planned the visit.", published: "2023-05-05" }] },
      { texts: [{ text: "U.S. President Donald Trump signed the order.", published: "2026-03-05" }] },
      { texts: [{ text: "Former British Prime Minister Boris Johnson opened the fair.", published: "2023-05-05" }] },
      { texts: [{ text: "In 2021, British Prime Minister Boris Johnson opened the fair.", published: "2023-05-05" }] },
      { texts: [{ text: "U.S. Secretary of State Marco Rubio spoke. Secretary Rubio then left.", published: "2025-05-05" }] },
      { texts: ["British Prime Minister Boris Johnson opened the fair."] },
      {
        texts: [
          { text: "Sen. Carla Whitfield voted no.", published: "2019-05-05" },
          { text: "Gov. Carla Whitfield voted no.", published: "2023-05-05" },
        ],
      },
      { texts: ["Opposition leader Otto Brandt spoke.", "Former Finance Minister Otto Brandt spoke.", "Deputy Otto Brandt spoke."] },
      {
        texts: [
          { text: "Otto Brandt, the regional president, opened the bridge at Arles.", published: "2023-05-05" },
          { text: "“We waited nine years,” said Mayor Otto Brandt.", published: "2023-05-05" },
        ],
      },
      { texts: ["Chairman Paula Roe and founder Otto Brandt spoke.", "Chief executive Paula Roe spoke."] },
      { texts: ["Lieutenant Colonel Otto Brandt led the search.", "The search goes on, Colonel Brandt said."] },
      {
        texts: [
          "Paula Lindgren, deputy director of the Norvik Zoological Society, was in Brannholm and Tarmdal with Ivo Hallström, director of the Norvik Zoological Society.",
          "In Brannholm and Tarmdal the search is over, said Ivo Hallström, director of the Norvik Zoological Society.",
        ],
      },
      {
        texts: [
          "Chief pilot Paula Lindgren becomes chief executive in May.",
          "Paula Lindgren is chief pilot, and is to be chief executive.",
        ],
      },
      // a part of a university, and a body of another kind
      {
        texts: [
          "The glacier above Tarmdal lost a metre in July, says Ivo Hallström, a geologist at the University of Norvik.",
          "Ivo Hallström of the Norvik Institute of Glaciers measured the loss of ice above Tarmdal: a metre in July.",
        ],
      },
      {
        texts: [
          "Paula Lindgren, president of the Pilots' Union, spoke in Brannholm of the talks with Norvik Airways.",
          "In Brannholm, Paula Lindgren, a captain at Norvik Airways, spoke of the talks for her union.",
        ],
      },
      {
        texts: [
          "Energy and Climate Minister Carla Whitfield opened the dam.",
          "The dam was opened by Carla Whitfield, the energy minister.",
        ],
      },
      {
        texts: ["Chief executive Paula Roe signed for the yard.", "The yard's chief negotiator, Paula Roe, signed at noon."],
      },
      {
        texts: [
          "The ferry will sail again in May, said deputy harbour official Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said harbour official Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said minister Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said finance minister Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said finance minister Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said Finance Minister Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said Sen. Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said senator Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said treasurer Rosa Marchetti, who has seen the repairs.",
          "The ferry will sail again in May, said chairman Otto Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said treasurer Rosa Marchetti, who has seen the repairs. The ferry will sail again in May, said chairman Rosa Marchetti, who has seen the repairs.",
        ],
      },
      {
        texts: [
          "The ferry will sail again in May, said treasurer Rosa Marchetti, who has two sons at sea.",
          "Nobody in town knows why, said chairman Rosa Marchetti, who has two daughters.",
        ],
      },
      {
        texts: [
          "Nobody knows when the ferry will sail again, as treasurer Rosa Marchetti told the council while rain came down on the hall and the old pier.",
          "It is to sail at dusk once more, as chairman Rosa Marchetti told the council while snow fell.",
        ],
      },
      { texts: [{ text: "British Prime Minister Boris Johnson opened the fair.", published: "2022-09-20" }] },
      { texts: [{ text: "German Chancellor Friedrich Merz called the vote.", published: "2025-04-22" }] },
      { texts: [{ text: "The vote would change if Chancellor Merz were in power, Germans say.", published: "2024-05-05" }] },
      { texts: [{ text: "Former German Chancellor Friedrich Merz spoke in Bonn.", published: "2025-05-19" }] },
      { texts: [{ text: "Former German Chancellor Olaf Scholz spoke in Bonn.", published: "2025-04-25" }] },
      { texts: [{ text: "Former Polish Prime Minister Donald Tusk spoke in Bonn.", published: "2023-05-05" }] },
      {
        texts: [
          {
            text: "Then Prime Minister Boris Johnson of Britain opened the fair, and Chancellor-elect Friedrich Merz came.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          {
            text: "“British Prime Minister Boris Johnson opened the fair,” the plaque says. It was put up by the town.",
            published: "2023-05-05",
          },
        ],
      },
      {
        texts: [
          { text: "Sen. Carla Whitfield told the fair that she would vote no.", published: "2023-03-05" },
          { text: "Gov. Carla Whitfield was at the fair too.", published: "2023-05-05" },
        ],
      },
      {
        texts: [
          { text: "Sen. Carla Whitfield told the fair that she would vote no.", published: "2023-03-05" },
          "Gov. Carla Whitfield was at the fair too.",
        ],
      },
      { texts: ["Club president Carla Whitfield opened the fair.", "Sen. Carla Whitfield was at the fair too."] },
      { texts: ["Council president Carla Whitfield opened the fair.", "Vice president of sales Carla Whitfield was at the fair too."] },
      { texts: ["Secretary Otto Brandt was there.", "Secretary of State Otto Brandt came late to the fair."] },
      { texts: ["Former Sen. Otto Brandt was there.", "Gov. Otto Brandt came late to the fair."] },
      { texts: ["Foreign ministry spokesman Otto Brandt was there.", "Defence ministry spokesman Otto Brandt came late to the fair."] },
      {
        texts: [
          {
            text: "British Chancellor Rishi Sunak and Scottish leader Olaf Scholz met Prime Minister Jens Stoltenberg.",
            published: "2023-05-05",
          },
        ],
      },
    ],
  },
});

const isOfHeads = (key: string) => key.startsWith("heads ");
const isOfBodies = (key: string) => key.startsWith("body ");
const isParallel = (key: string) => key.startsWith("parallel ");

/** What the register has against a title. A shortened one is let pass where the text gives the whole elsewhere. */
function against(
  member: Member<Titled>,
  verdict: Verdict,
  members: readonly Member<Titled>[],
  register: RegisterIndex,
): Answer<Titled, Reason>[] {
  const { holding, reason } = verdict;
  const { value, reading } = member;
  const isWhole = (other: Member<Titled>) =>
    other.reading === reading && judge(register, holding.person, other.value, reading.date)?.reason === "confirmed";
  if (reason === "shortened" && (!value.isFull || members.some(isWhole))) return [];
  const suggestion = suggestionFor(member, verdict);
  return [
    {
      relation: "conflict",
      reason,
      sides: [member],
      words: {
        ...termOf(holding),
        name: holding.person.name,
        date: reading.date ?? "",
        ...(verdict.reason === "other-office" ? { other: verdict.holder.person.name, holder: verdict.holder.office.title } : {}),
      },
      ...(suggestion ? { suggestion } : {}),
      reference: { entry: holding.term.id, source: holding.term.source },
    },
  ];
}

const termOf = ({ term, office }: Holding): Record<string, string> => ({
  office: `${office.title} of ${withArticle(office.organisation)}`,
  from: term.from,
  ...(term.to ? { to: term.to } : {}),
});

const withArticle = (organisation: string) =>
  /^(United|European|International|World|Czech|Netherlands|Philippines)\b/.test(organisation) ? `the ${organisation}` : organisation;

/** The passage as it would be right; nothing where the person held no office yet. */
function suggestionFor({ value, side }: Member<Titled>, { reason, holding }: Verdict): string | undefined {
  if (reason === "not-any-more") return `former ${side.quote}`;
  if (reason === "still") return side.quote.replace(/\b(?:former|ex-)\s?/i, "");
  if (reason === "not-yet") return undefined;
  return side.quote.replace(value.name, holding.person.name).replace(value.title, holding.office.title);
}

function confirmedBy(sides: Member<Titled>[], { holding }: Verdict): Answer<Titled, Reason> {
  const { id: entry, source } = holding.term;
  return { relation: "agreement", reason: "confirmed", sides, words: termOf(holding), reference: { entry, source } };
}

/** One title in several documents. */
function alike(members: readonly Member<Titled>[]): Answer<Titled, Reason>[] {
  return [...Map.groupBy(members, ({ value }) => officeOf(value)).values()]
    .filter((same) => new Set(same.map(({ side }) => side.document)).size > 1)
    .map((sides) => ({ relation: "agreement", reason: "same", sides }));
}

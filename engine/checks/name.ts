import { namesIn } from "../mentions/person-identity.ts";
import type { PersonEntry } from "../register/entries.ts";
import { lookup } from "../register/lookup.ts";
import { type Answer, defineCheck, type Group, type Member } from "./check.ts";
import { listed } from "./gather.ts";
import { isVariant, sound } from "./name-distance.ts";
import { laterForms } from "./name-later.ts";
import type { Named } from "./name-persons.ts";
import { groupPlaces } from "./name-places.ts";
import { entryOf, groupSpellings, type Spelling, spellingsOf } from "./name-spellings.ts";
import { groupWords } from "./name-words.ts";
import { onceEach } from "./once-each.ts";

type Reason = "misspelled" | "spelled-apart" | "style" | "confirmed" | "same";

/** How one person's name is spelled: against the register, and in one place against another. */
export const name = defineCheck<Named, Reason>({
  id: "name",
  asks: "Is a person’s name spelled right, and everywhere alike?",
  severity: "warning",
  point: "name-title",
  about: (dossier) => {
    const groups = groupSpellings(dossier);
    const later = laterForms(groups, dossier);
    const whole = groups.map((group) => {
      const found = later.get(group);
      return found ? withLater(group, found) : group;
    });
    return [...whole, ...groupWords(groups, dossier), ...groupPlaces(dossier)];
  },
  compare: ({ members: all }, { register }) => {
    const index = lookup(register);
    const [members, later] = [true, false].map((isFull) => all.filter(({ value }) => (value.isLater !== true) === isFull)) as [
      Member<Named>[],
      Member<Named>[],
    ];
    const entry = entryOf(members, index);
    const spellings = spellingsOf(members, entry, index);
    const wrong = spellings.filter(({ status }) => status === "wrong");
    const others = spellings.filter(({ status }) => status !== "wrong");
    if (entry && wrong.length > 0) return wrong.map((spelling) => misspelled(spelling, others, entry));
    const apart = entry ? [] : spelledApart(others);
    const told = apart.length > 0 ? apart : inStyle(others);
    return told.length > 0 ? told : alike(members, later, entry);
  },
  says: {
    misspelled: ({ sides, words }) => `“${sides[0]?.value.name}” is misspelled: the register has “${words?.right}”.`,
    "spelled-apart": ({ sides, words }) =>
      `One ${sides.every(({ claim }) => claim) ? "person’s name" : "name"} is spelled in two ways: ${words?.count}.`,
    style: ({ words }) => `One person’s name is written ${words?.forms}. All are right; a text keeps to one.`,
    confirmed: ({ sides }) => `“${sides[0]?.value.name}” is spelled as the register has it.`,
    same: ({ sides, words }) =>
      `“${sides[0]?.value.name}” is spelled alike in ${new Set(sides.map(({ side }) => side.document)).size} documents${words?.later ? `, in some as ${words.later}` : ""}.`,
  },
  examples: {
    misspelled: [
      {
        texts: ["Canadian Foreign Minister Melany Joly spoke with NATO Secretary General Jens Stoltenburg in Brussels."],
        quotes: ["Jens Stoltenburg"],
      },
      { texts: [{ text: "German Chancellor Olaf Sholz thanked the firemen.", published: "2023-05-02" }], quotes: ["Olaf Sholz"] },
      { texts: [{ text: "British Prime Minister Rishi Sunack left at noon.", published: "2023-05-02" }], quotes: ["Rishi Sunack"] },
      {
        texts: [{ text: "New Zealand Prime Minister Christopher Luxxon flew home.", published: "2024-05-02" }],
        quotes: ["Christopher Luxxon"],
      },
      { texts: ["Antony Albanese flew to Perth on Monday, and his aides stayed behind."] },
      { texts: ["Belarusian President Alexander Lukashenka spoke first. Aleksandr Lukashenko left last."] },
    ],
    "spelled-apart": [
      {
        texts: ["The fire chief, Dorthea Malone, closed the road.", "Fire chief Dorothea Malone closed the road on Monday."],
        quotes: ["Dorthea Malone", "Dorothea Malone"],
      },
      {
        texts: ["Harbour master Erik Lindqvist opened the lock.", "Erik Lindqvsit, the harbour master, opened the lock."],
        quotes: ["Erik Lindqvsit"],
      },
      {
        texts: [
          "The case goes back to the Suprem Court in October, the clerk said.",
          "In October the Supreme Court will hear it again. The Supreme Court had sent it down in May.",
        ],
        quotes: ["Suprem Court"],
      },
      {
        texts: [
          "Elena Kowalczyk ran the depot for a decade. Kowalczyk sold it in May, and Kowalczyk says she has no regrets. A buyer told Kowalcyzk that he would keep the men on.",
        ],
        quotes: ["Kowalcyzk"],
      },
      { texts: ["The prize went to Goerge Whitfield of Leeds.", "George Whitfield of Leeds won the prize."], quotes: ["Goerge Whitfield"] },
      { texts: ["Rosa Marchetti said the bridge was safe. Later Rosa Marcheti signed the report."], quotes: ["Rosa Marcheti"] },
      {
        texts: [
          "The crane belongs to the Norvik Harbour Athority, the clerk said. It was the Harbour Athority that sold it.",
          "The Harbour Authority has sold a crane. The Harbour Authority bought it in May. The Harbour Authority has two.",
        ],
        quotes: ["Harbour Athority"],
      },
      {
        texts: [
          "Jhon Kerrow closed the lock. The old Kerrowar Bridge is shut, and so is the pier.",
          "John Kerrow opened the lock. John Kerrow is the pilot. The Kerrovar Bridge is shut, he said.",
        ],
      },
      {
        texts: [
          "The case of Brightwel Foods goes to court on Friday, says a clerk.",
          "Brightwell Foods sells soup. Brightwell Foods was founded in Norvik. A bill came from Brightwell Farms, and Brightwell Foods paid it.",
        ],
      },
      { texts: ["Mayor Otto Brand opened the fair and the market hall.", "Mayor Otto Brant closed the fair on Monday night."] },
      {
        texts: ["The captain, Yordane Massou, had been told of the wind.", "Yordan Massou, the skipper, had been told not to sail."],
        quotes: ["Yordane Massou", "Yordan Massou"],
      },
      {
        texts: [
          "A barge ran aground below Tarm Quay on Monday. “We had a minute, and we used it,” Samuel Barker, director general of the Norvik Pilotage Authority, told reporters in Brannholm.",
          "Norvik Pilotage Authority head Simon Barker praised the crew of the barge that hit Tarm Quay. “We had a minute, and we used it,” he said in Brannholm.",
        ],
        quotes: ["Samuel Barker", "Simon Barker"],
      },
      {
        texts: [
          "Elsa Norgren of Tarmouth Ferries was found in her house at Hallkveld on Monday, alive and well, police in Brannholm said.",
          "Alive and well: in a house in Hallkverd the Brannholm police found Elsa Norgren of Tarmouth Ferries on Monday.",
        ],
        quotes: ["Hallkveld", "Hallkverd"],
      },
      {
        texts: [
          "The sentence was read in Brannholm by Judge Renata Kovalenko. Petr Maslov, who defends the skipper Viktor Hallström, has 15 days to appeal.",
          "Skipper Viktor Hallström will appeal within 15 days of the ruling by Judge Renata Kovalenko of Brannholm, said Pavel Maslov, for the defence.",
        ],
        quotes: ["Petr Maslov", "Pavel Maslov"],
      },
      {
        texts: [
          "Police chief Anna Lundby closed Tarm Quay in Brannholm after the fire. Elsa Norgren owned the yard.",
          "Tarm Quay in Brannholm is shut, police chief Hanna Lundbye said. The fire began in the yard of Elsa Norgren.",
        ],
        quotes: ["Anna Lundby", "Hanna Lundbye"],
      },
      { texts: ["Wilhelmina Castellanos won the race.", "Wilhelmina Castelanoss won the prize, and Wilhelmina Castellanos won the race."] },
    ],
    style: [
      {
        texts: ["President Yoon Suk Yeol landed in Madrid.", "President Yoon Suk-yeol landed in Madrid."],
        quotes: ["Yoon Suk Yeol", "Yoon Suk-yeol"],
      },
      { texts: ["Volodymyr Zelensky spoke first. Volodymyr Zelenskyy left last."], quotes: ["Volodymyr Zelenskyy"] },
      { texts: ["Yusuf Rahmani left the court.", "Yousuf Rahmani left the court with his lawyer."], quotes: ["Yousuf Rahmani"] },
      { texts: ["Curator Park Min-ah opened the show.", "Curator Park Min Ah opened the show."], quotes: ["Park Min Ah"] },
      { texts: ["Heydar Rahmani left the court on Monday.", "Heidar Rahmani left the court with his lawyer."] },
    ],
    confirmed: [
      { texts: ["NATO Secretary General Jens Stoltenberg spoke in Brussels."], quotes: ["Jens Stoltenberg"] },
      { texts: ["Ukrainian President Volodymyr Zelensky spoke by telephone."], quotes: ["Volodymyr Zelensky"] },
      { texts: ["IAEA Director General Rafael Mariano Grossi flew to Kyiv.", "High Representative Kaja Anna Kallas spoke in Brussels."] },
    ],
    same: [
      { texts: ["Novák Zsuzsa won the race in Győr on Monday.", "In Győr on Monday, Zsuzsa Novák won by a second."] },
      {
        texts: ["Mayor Dorothea Malone closed the road.", "The road is closed, said Dorothea Malone, the mayor."],
        quotes: ["Dorothea Malone"],
      },
      {
        texts: ["Rosa Marchetti has run the yard for nine years.", "“We are full until June,” Marchetti told the harbour board on Monday."],
        quotes: ["Marchetti", "Rosa Marchetti"],
      },
      {
        texts: [
          "Rosa Marchetti has run the yard for nine years.",
          "“We are full until June,” Rosa told the harbour board on Monday.",
          "Ms. Marchetti has no plans, Marchetti told the board.",
        ],
      },
      { texts: ["Curator Park Min-ah opened the show.", "“We are full until June,” Park told the board. Min-ah is a boat."] },
      { texts: ["Sen. Carla Brown voted no.", "Sen. Brown left at noon, and Judge Brown came.", "Mr. Brown mended the pipe."] },
    ],
    silent: [
      { texts: ["Australian Prime Minister Anthony Albanese met Secretary of State Antony Blinken."] },
      { texts: ["Mayor Maria Hollis spoke.", "Her brother Mario Hollis, a baker, listened."] },
      { texts: ["Joan Whitfield and Jean Whitfield run the shop. Joan Whitfield bakes, Jean Whitfield sells."] },
      { texts: ["Thomas Reed won the race.", "Tom Reed won the race."] },
      { texts: ["Harbour master Will Harrow closed the lock.", "Bill Harrow, the harbour master, had the lock closed."] },
      { texts: ["The mayor, Ned Marsh, opened the fair on Monday.", "Mayor Ted Marsh opened the fair."] },
      // a Hungarian name in its own order
      {
        texts: [
          "The minister, Kovács Bálint, opened the lock in Győr on Monday. Kovács left early.",
          "Minister Bálint Kovács opened the lock in Győr on Monday.",
        ],
      },
      // two places of one story, and two stories
      {
        texts: [
          "Elsa Norgren of Tarmouth Ferries drove from Hallkveld to Hallkverd on Monday.",
          "From Hallkveld Elsa Norgren of Tarmouth Ferries drove home on Monday.",
        ],
      },
      { texts: ["A barn burned in Hallkveld on Monday.", "A boat sank at Hallkverd on Monday."] },
      {
        texts: [
          "The skipper Viktor Hallström was buried in Brannholm on Monday. His brother Petr Maslov spoke at Tarm Quay about the night of the storm.",
          "Pavel Maslov spoke of the night of the storm at Tarm Quay in Brannholm when the skipper Viktor Hallström was buried there on Monday.",
        ],
      },
      {
        texts: [
          "Mayor Samuel Barker opened Tarm Quay in Brannholm on Monday with Elsa Norgren of the yard.",
          "Tarm Quay in Brannholm was opened with Elsa Norgren of the yard, on Monday, and Judge Simon Barker came.",
        ],
      },
      {
        texts: [
          "Mayor Samuel Barker opened Tarm Quay in Brannholm on Monday with Elsa Norgren, and his aunt Sarah Barker, also mayor, came.",
          "Tarm Quay in Brannholm was opened with Elsa Norgren, said Mayor Sarah Barker on Monday.",
        ],
      },
      {
        texts: [
          { text: "Mayor Samuel Barker opened Tarm Quay in Brannholm with Elsa Norgren.", published: "2021-03-01" },
          { text: "Mayor Simon Barker shut Tarm Quay in Brannholm with Elsa Norgren.", published: "2024-03-01" },
        ],
      },
      { texts: ["Joan Whitfield and Sam Whitfield run the shop.", "Whitfield told the court that the till was empty."] },
      { texts: ["North Korea fired a missile on Monday.", "The North Korean missile fell into the sea."] },
      {
        texts: [
          "Ada Johnston and Pia Johnson share a desk. Johnston sells boats, and Johnson mends them. Johnson came first.",
          "“We like the noise,” Johnston said.",
        ],
      },
      { texts: ["The Clintons gave a dinner. Bill Clinton carved, and Clinton sang."] },
      { texts: ["Gitanas Nausėda gave a dinner.", "Gitanas Nauseda gave a dinner."] },
      { texts: ["Kurt M. Campbell spoke first.", "Kurt Campbell spoke first."] },
      { texts: ["Plumber John Healy mended the pipe in Galway."] },
      { texts: ["Sen. Carla Brown voted no.", "Judge Carla Browne fined the company."] },
      {
        texts: [
          "The Harbour Athority has a crane. The Harbour Athority has a boat. The Harbour Athority has a pier.",
          "The Harbour Authority has two. The Harbour Authority has three. The Harbour Authority has four. The Harbour Authority is old.",
        ],
      },
      {
        texts: [
          "The Harbour Athority has a crane.",
          "The Harbour Athority has a boat.",
          "The Harbour Authority has two. The Harbour Authority has three. The Harbour Authority has four.",
        ],
      },
      { texts: ["Boats lie at Tarm Quay.", "Boats sail from Tarn Quay. Tarn Quay is old. Tarn Quay is full."] },
      { texts: ["Kerrovar Bridge is old, and Kerrowar Bridge is new. Kerrovar Bridge is shut. Kerrowar Bridge is open."] },
      {
        texts: [
          "Elena Kowalczyk and Ivo Kowalczak ran the depot. Kowalczyk sold it, Kowalczak wept, Kowalczyk sang, Kowalczak slept. Kowalczek was there.",
        ],
      },
      {
        texts: [
          "Elena Kowalczyk ran the depot. Kowalczyk sold it in May, and Kowalczyk left. Kowalczyks are many. Kowalcyzk Street is shut, and Kowalcyzk too.",
        ],
      },
      { texts: ["Gov. Otto Brandt opened the fair and the market hall.", "Otto Brandl, the harbour treasurer, closed the fair."] },
      { texts: ["Joan Whitfield and Sam Whitfield run the shop.", "Joan told the court that the till was empty. Whitfield said no more."] },
      { texts: ["Jo Whitfield runs the shop.", "Jo told the court that the till was empty."] },
      { texts: ["Angela Merkle sells boats in Leeds.", "The plumber Raphael Grossi mended the pipe. Mayor Olaf Sholz opened the fair."] },
      { texts: ["Sen. Carla Brown voted no.", "Gov. Brown flew home at noon."] },
      {
        texts: [
          { text: "U.S. House Speaker Mike Johnson opened the session.", published: "2024-02-01" },
          { text: "British Prime Minister Johnson opened the fair.", published: "2021-02-01" },
          { text: "U.S. House Speaker Johnson left.", published: "2024-02-02" },
        ],
      },
      { texts: ["Konstantin Reed said the bridge was safe. Konstantin Reed left. Konstanten Reed came, and Konstanten Reed sang."] },
    ],
  },
});

const withLater = onceEach((group: Group<Named>, later: readonly Member<Named>[]) => ({ ...group, members: [...group.members, ...later] }));

const forms = (spellings: readonly Spelling[]) => listed(spellings.map(({ name: form }) => `“${form}”`));
const sidesOf = (spellings: readonly Spelling[]) => spellings.flatMap(({ members }) => members);
const letters = ({ name: form }: Spelling) => namesIn(form).join("");

const misspelled = (
  { members }: Spelling,
  others: readonly Spelling[],
  { id, name: right, source }: PersonEntry,
): Answer<Named, Reason> => ({
  relation: "conflict",
  reason: "misspelled",
  // Printed so, it needs a correction, and the register shows why.
  severity: "error",
  sides: [...members, ...sidesOf(others)],
  words: { right },
  suggestion: right,
  reference: { entry: id, source },
});

/** Spellings of somebody whom the register does not know, that differ by letters: the rarer first, since it is likelier the slip. */
function spelledApart(spellings: readonly Spelling[]): Answer<Named, Reason>[] {
  const ordered = [...spellings].sort((a, b) => a.members.length - b.members.length);
  const most = ordered.at(-1);
  if (!most || ordered.every((spelling) => sound(letters(spelling)) === sound(letters(most)))) return [];
  const count = ordered.map(({ name: form, members }) => `“${form}” ${members.length} ×`).join(", ");
  const isClear = ordered.every((spelling) => spelling === most || spelling.members.length < most.members.length);
  return [
    {
      relation: "conflict",
      reason: "spelled-apart",
      sides: sidesOf(ordered),
      words: { count },
      ...(isClear ? { suggestion: most.name } : {}),
    },
  ];
}

/** Right spellings that look unlike: hyphen and space, or variants a letter or two apart; not "Joe" and "Joseph". */
function inStyle(spellings: readonly Spelling[]): Answer<Named, Reason>[] {
  const [first, ...rest] = spellings;
  const unlike = rest.filter((spelling) => first && isVariant(first.name, spelling.name));
  if (!first || unlike.length === 0) return [];
  return [
    {
      relation: "conflict",
      reason: "style",
      severity: "note",
      sides: sidesOf([first, ...unlike]),
      words: { forms: forms([first, ...unlike]) },
    },
  ];
}

/** `later`: where other documents have the family or given name alone. */
function alike(members: Member<Named>[], later: Member<Named>[], entry: PersonEntry | undefined): Answer<Named, Reason>[] {
  const sides = [...members, ...later];
  if (entry) return [{ relation: "agreement", reason: "confirmed", sides, reference: { entry: entry.id, source: entry.source } }];
  if (new Set(sides.map(({ side }) => side.document)).size < 2) return [];
  const words = { later: listed([...new Set(later.map(({ side }) => `“${side.quote}”`))]) };
  return [{ relation: "agreement", reason: "same", sides, words }];
}

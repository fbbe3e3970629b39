import { looseChiefs, portfolioWords, posts, seats, serviceRanks } from "../lexicon/offices.ts";
import { looseTitles, wholeTitles } from "../lexicon/titles.ts";
import { dayOfIso } from "../mentions/calendar.ts";
import type { RegisterIndex } from "../register/lookup.ts";
import type { Member } from "./check.ts";
import type { Titled } from "./title-holders.ts";

/**
 * The parts of a title that can contradict: its head ("secretary"), its seat ("senate") or post, its rank ("deputy"), its portfolios ("defense"), and the whole of a
 * rank of service ("lieutenant colonel").
 */
type Parts = {
  head: string;
  seat: string | undefined;
  post: string | undefined;
  rank: string;
  portfolios: ReadonlySet<string>;
  service: string | undefined;
};

/** Two texts so many days apart or more may both be right: offices change hands. */
const nearInTime = 60;

const ranks = new Set(["vice", "deputy", "assistant", "associate", "under", "junior"]);

/** The words of a lower rank in a title: "deputy" of "deputy director". */
export const ranksIn = (office: string): string =>
  office
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => ranks.has(word))
    .join(" ");

function partsOf({ office, organisation }: Pick<Titled, "office" | "organisation">): Parts {
  const words = office.toLowerCase().replace(/[-]/g, " ").split(/\s+/);
  const link = words.findIndex((word) => word === "of" || word === "for");
  const front = link < 0 ? words : words.slice(0, link);
  return {
    head: front.at(-1) ?? "",
    seat: isOfState(office, organisation) ? (seats.get(office.toLowerCase()) ?? seats.get(front.at(-1) ?? "")) : undefined,
    post: posts.get(words.join(" ")) ?? chiefOf(words),
    rank: front.filter((word) => ranks.has(word)).join(" "),
    portfolios: new Set(words.flatMap((word) => portfolioWords.get(word) ?? [])),
    service: serviceOf(words),
  };
}

/** "Chief pilot" and "chief engineer" are two posts, as "chief executive" is one. */
const chiefOf = ([first, what, ...more]: readonly string[]) =>
  first === "chief" && what !== undefined && more.length === 0 && !looseChiefs.has(what) ? `chief ${what}` : undefined;

function serviceOf(said: readonly string[]): string | undefined {
  const words = said.map((word) => wholeTitles.get(word) ?? word);
  return words.every((word) => serviceRanks.has(word)) ? words.join(" ") : undefined;
}

/** A president may be that of a council, a club or a firm: of a state where it is said, and where it is the whole of a capitalised title. */
const isOfState = (office: string, organisation: string | undefined) =>
  !/\bpresident$/i.test(office) || organisation !== undefined || /^(?:Vice[- ])?President$/.test(office);

/**
 * Can one person not hold both at one time? Two seats (senator and governor), one office with and without a deputy's rank, one head with two portfolios
 * (secretary of state and of defense). Loose titles ("leader"), titles of other organisations and former
 * ones, of which one person may have several, contradict nothing.
 */
function areRivals(a: Titled, b: Titled, isOneOrganisation: boolean): boolean {
  if (!areOfOneTime(a, b) || !isOneOrganisation) return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.post && other.post) return one.post !== other.post;
  const isOfSomething = one.portfolios.size > 0 && other.portfolios.size > 0;
  if ([one, other].some(({ head }) => looseTitles.has(head) && head !== "leader" && !(isOfSomething && headed.has(head)))) return false;
  if (one.seat && other.seat) return one.seat !== other.seat || one.rank !== other.rank;
  // A lieutenant colonel is addressed as colonel; where the name is told in full, so is the rank.
  if (one.service && other.service) return one.service !== other.service && a.isFull && b.isFull;
  if (one.head !== other.head) return false;
  const [mine, theirs] = [one.portfolios, other.portfolios];
  if (mine.size === theirs.size && isWithin(mine, theirs)) return one.rank !== other.rank;
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((word) => theirs.has(word)) && one.rank === other.rank;
}

/** Offices held now, or offices that are only being taken up. */
const areOfOneTime = (a: Titled, b: Titled) =>
  [a, b].every(({ when }) => when === undefined || when === "late") || (a.when === "incoming" && b.when === "incoming");

/** Loose words that are none where it is said of what: a "police chief" is no "fire chief". */
const headed = new Set(["chief", "head"]);

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((word) => all.has(word));

/** A title in words that are the same for "culture minister" and "minister of culture"; where it has no portfolio, in its own. */
export function officeOf(titled: Titled): string {
  const { head, rank, portfolios } = partsOf(titled);
  return portfolios.size === 0 ? titled.title.toLowerCase() : [titled.when ?? "", rank, head, ...[...portfolios].sort()].join(" ");
}

/** May two titles be of one office, as far as they go? "Chief" of a body may be its chief executive. */
export function mayBeOneOffice(a: string, b: string): boolean {
  const [one, other] = [a, b].map((office) => partsOf({ office })) as [Parts, Parts];
  if (one.head !== other.head)
    return looseTitles.has(one.head) || looseTitles.has(other.head) || (one.post !== undefined && one.post === other.post);
  return one.rank === other.rank && (isWithin(one.portfolios, other.portfolios) || isWithin(other.portfolios, one.portfolios));
}

/** Titles of one person that cannot both be right, given by texts of about one time: two passages for each two titles. */
export function rivalsAmong(members: readonly Member<Titled>[], register: RegisterIndex): Member<Titled>[][] {
  const kinds = [...Map.groupBy(members, ({ value }) => `${value.title} ${value.organisation}`).values()];
  return kinds.flatMap((some, at) =>
    kinds.slice(at + 1).flatMap((others): Member<Titled>[][] => {
      const sides = areRivalKinds(some[0], others[0], register) ? nearPair(some, others) : undefined;
      return sides ? [sides] : [];
    }),
  );
}

function areRivalKinds(one: Member<Titled> | undefined, other: Member<Titled> | undefined, register: RegisterIndex) {
  if (!one || !other) return false;
  const [a, b] = [one.value.organisation, other.value.organisation];
  return areRivals(one.value, other.value, a === undefined || b === undefined || register.canonical(a) === register.canonical(b));
}

/** The first two passages of texts that came out near in time. */
function nearPair(some: readonly Member<Titled>[], others: readonly Member<Titled>[]): Member<Titled>[] | undefined {
  for (const one of some) {
    const other = others.find(({ reading }) => areNear(one.reading.date, reading.date));
    if (other) return [one, other];
  }
  return undefined;
}

const areNear = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : Math.abs(dayOfIso(a) - dayOfIso(b)) <= nearInTime;

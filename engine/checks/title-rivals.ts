import { portfolioWords, posts, seats } from "../lexicon/offices.ts";
import { looseTitles } from "../lexicon/titles.ts";
import type { Titled } from "./title-holders.ts";

/** The parts of a title that can contradict: its head ("secretary"), its seat ("senate") or post, its rank ("deputy"), its portfolio ("defense"). */
type Parts = { head: string; seat: string | undefined; post: string | undefined; rank: string; portfolio: string };

const ranks = new Set(["vice", "deputy", "assistant", "associate", "under", "junior"]);

function partsOf(office: string): Parts {
  const words = office.toLowerCase().replace(/[-]/g, " ").split(/\s+/);
  const link = words.findIndex((word) => word === "of" || word === "for");
  const front = link < 0 ? words : words.slice(0, link);
  const portfolio = new Set(words.flatMap((word) => portfolioWords.get(word) ?? []));
  return {
    head: front.at(-1) ?? "",
    seat: seats.get(office.toLowerCase()) ?? seats.get(front.at(-1) ?? ""),
    post: posts.get(words.join(" ")),
    rank: front.filter((word) => ranks.has(word)).join(" "),
    portfolio: [...portfolio].sort().join(" "),
  };
}

/**
 * Can one person not hold both at one time? Two seats (senator and governor), one office with and without a deputy's rank, one head with two portfolios
 * (secretary of state and of defense). Loose titles ("leader") and titles of other organisations contradict nothing.
 */
export function areRivals(a: Titled, b: Titled, isOneOrganisation: boolean): boolean {
  if (a.when || b.when || !isOneOrganisation) return false;
  const [one, other] = [partsOf(a.office), partsOf(b.office)];
  if (one.post && other.post) return one.post !== other.post;
  if ([one, other].some(({ head }) => looseTitles.has(head) && head !== "leader")) return false;
  if (one.seat && other.seat) return one.seat !== other.seat || one.rank !== other.rank;
  if (one.head !== other.head) return false;
  if (one.portfolio === other.portfolio) return one.rank !== other.rank;
  return one.portfolio !== "" && other.portfolio !== "" && one.rank === other.rank;
}

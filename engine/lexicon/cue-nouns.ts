const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Nouns that hand over what their owner says or holds, before "that" ("the board’s claim that …"). */
export const nounCues: ReadonlySet<string> =
  words(`claim claims statement statements announcement assertion assertions allegation allegations accusation accusations
  argument arguments contention contentions belief beliefs view views opinion opinions suggestion suggestions promise promises
  pledge pledges vow vows threat threats demand demands hope hopes fear fears concern concerns worry worries
  warning warnings denial denials criticism complaint complaints comment comments remark remarks
  prediction predictions forecast estimate estimates admission acknowledgement acknowledgment insistence explanation
  recommendation conviction conclusion conclusions finding findings assessment judgment judgement confession
  testimony confidence expectation expectations proposal proposals`);

/** What some of them have their content behind besides ("her call for …", "his refusal to …"). */
const linked: Record<string, string> = {
  for: "call calls support demand demands criticism praise",
  to: "opposition objection objections plan plans vow vows pledge promise proposal call threat threats decision objection",
  of: "criticism denial denials disapproval condemnation endorsement interpretation description accusations allegations warnings prediction rejection",
  about: "comments remarks complaints concerns fears statements",
  on: "comments remarks",
  against: "allegations accusations",
};
export const nounsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["that", nounCues],
  ...Object.entries(linked).map(([link, list]): [string, ReadonlySet<string>] => [link, words(list)]),
]);

/** Participles that hand over a content in the passive: "is believed to", "it was alleged that", "was quoted as saying". */
export const passiveCues: ReadonlySet<string> =
  words(`believed thought expected reported said alleged rumored rumoured considered seen viewed regarded projected estimated predicted assumed understood
  supposed feared hoped quoted cited described deemed perceived forecast presumed suspected anticipated claimed announced argued suggested agreed known
  acknowledged hailed portrayed depicted denounced`);

import type { WordingEntry } from "./entries.ts";

/** One thing that goes by several names. A form counts only in a sentence that names everything in `about`. */
export const wordings: readonly WordingEntry[] = [
  {
    kind: "wording",
    id: "wording/indo-pacific-four",
    source: "https://www.nato.int/cps/en/natohq/topics_183254.htm",
    thing: "NATO’s four partners in the Indo-Pacific",
    forms: ["IP4", "AP4"],
  },
  {
    kind: "wording",
    id: "wording/russia-north-korea-treaty",
    source: "https://en.wikipedia.org/wiki/North_Korea%E2%80%93Russia_relations",
    thing: "the treaty of Russia and North Korea of June 2024",
    forms: [
      "comprehensive strategic partnership treaty",
      "comprehensive strategic partnership agreement",
      "comprehensive strategic partnership pact",
      "comprehensive strategic partnership",
      "comprehensive partnership treaty",
      "comprehensive partnership agreement",
      "strategic partnership treaty",
      "strategic partnership agreement",
      "strategic partnership pact",
      "mutual defense treaty",
      "mutual defence treaty",
      "mutual defense pact",
      "mutual defence pact",
    ],
    about: ["Russia", "North Korea"],
  },
];

import { type Answer, defineCheck } from "./check.ts";
import { meet, membersOf, type Told } from "./figure-told.ts";
import { isUpdate } from "./figure-update.ts";
import { listed, pairsOf } from "./gather.ts";
import { parallelClaims } from "./parallel.ts";

type Reason = "same-figure" | "other-figure" | "other-direction";

/** The same statement in two documents with another number. */
export const figure = defineCheck<Told, Reason>({
  id: "figure",
  asks: "Do documents that tell the same give the same figures?",
  severity: "warning",
  point: "figure",
  about: ({ readings }) =>
    parallelClaims(readings, "figure").flatMap((parallel) => {
      const members = membersOf(parallel);
      const [first] = members;
      return first && members.length > 1 ? [{ key: `${first.claim?.id}`, label: `figure “${first.side.quote}”`, members }] : [];
    }),
  compare: ({ members }): Answer<Told, Reason>[] => {
    const answers = pairsOf(members).flatMap(([a, b]): Answer<Told, Reason>[] => {
      if (a.value.change && b.value.change && a.value.change !== b.value.change)
        return [{ relation: "conflict", reason: "other-direction", sides: [a, b] }];
      return meet(a.value, b.value) || isUpdate(a, b) ? [] : [{ relation: "conflict", reason: "other-figure", sides: [a, b] }];
    });
    const odd = new Set(answers.flatMap(({ sides }) => sides));
    const same = members.filter(
      (member) => !odd.has(member) && members.some((other) => other !== member && meet(member.value, other.value)),
    );
    return same.length > 1 ? [...answers, { relation: "agreement", reason: "same-figure", sides: same }] : answers;
  },
  says: {
    "same-figure": ({ sides }) =>
      `${listed(sides.map(({ side, reading }) => `“${side.quote}” (${reading.document.id})`))} give the same figure.`,
    "other-figure": ({ sides: [a, b] }) =>
      `“${a?.side.quote}” (${a?.reading.document.id}) is ${a?.says}, “${b?.side.quote}” (${b?.reading.document.id}) is ${b?.says}, in the same statement.`,
    "other-direction": ({ sides: [a, b] }) =>
      `${a?.reading.document.id} has “${a?.side.quote}” go ${a?.value.change}, ${b?.reading.document.id} ${b?.value.change}.`,
  },
  examples: {
    "same-figure": [
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "Along the northern coast of the island the storm destroyed 340 houses, the governor said.",
        ],
        quotes: ["340 houses"],
      },
    ],
    "other-figure": [
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "The governor said the storm destroyed 430 houses along the northern coast of the island.",
        ],
        quotes: ["340 houses", "430 houses"],
      },
      {
        texts: [
          {
            text: "Inflation in the northern districts slowed to 4.1 percent in August, the statistics office said.",
            published: "2025-09-19",
          },
          {
            text: "Inflation in the northern districts slowed to 4.3 percent in August, the statistics office said.",
            published: "2025-09-22",
          },
        ],
        quotes: ["4.1 percent", "4.3 percent"],
      },
      {
        texts: [
          "The airline will buy twelve planes for $1.5 billion from the French maker, its chief told investors.",
          "The airline will buy twelve planes for $1.9 billion from the French maker, its chief told investors.",
        ],
        quotes: ["$1.5 billion", "$1.9 billion"],
      },
    ],
    "other-direction": [
      {
        texts: [
          "Sales of the bakery chain rose 4 percent in the northern districts during the winter, its owner said.",
          "Sales of the bakery chain fell 4 percent in the northern districts during the winter, its owner said.",
        ],
        quotes: ["4 percent"],
      },
    ],
    silent: [
      {
        texts: [
          "The storm destroyed about 340 houses along the northern coast of the island, the governor said.",
          "The storm destroyed 343 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "The storm destroyed more than 300 houses along the northern coast of the island, the governor said.",
          "The storm destroyed 343 houses along the northern coast of the island, the governor said.",
        ],
      },
      {
        texts: [
          "Exports of Norway rose 4 percent during the winter quarter, the statistics office said.",
          "Exports of Iceland rose 7 percent during the winter quarter, the statistics office said.",
        ],
      },
      {
        texts: [
          {
            text: "The storm killed at least 12 people along the northern coast of the island, the governor said.",
            published: "2025-03-03",
          },
          {
            text: "The storm killed at least 31 people along the northern coast of the island, the governor said.",
            published: "2025-03-05",
          },
        ],
      },
      {
        texts: [
          "The storm destroyed 340 houses along the northern coast of the island, the governor said.",
          "The fire destroyed 12 shops in the southern harbour of the capital, the mayor said.",
        ],
      },
    ],
  },
});

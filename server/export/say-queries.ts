import { answerMeans, queryStates } from "#words";
import { isOpenQuery } from "../query-state.ts";
import type { ReportClaim } from "../reports/claims.ts";
import { cell, instant, line, quiet, strong } from "./say.ts";
import type { Block } from "./sections.ts";

/** The questions to author and source that are still open, under the number of the claim that they are about. */
export const openQueries = (claims: readonly ReportClaim[]): Block[] => {
  const open = claims.flatMap((claim) => (claim.queries ?? []).filter((q) => isOpenQuery(q.state)).map((query) => ({ claim, query })));
  if (!open.length) return [];
  return [
    {
      type: "table",
      caption: "Open queries",
      wide: [2],
      columns: ["Claim", "To", "Question", "State"],
      rows: open.map(({ claim, query }) => [
        cell(strong(String(claim.number)), quiet(` ${claim.document}, line ${claim.line}`)),
        cell(query.whom),
        [
          line(query.question),
          ...query.answers.map((a) => line(quiet(`${a.name}, ${answerMeans[a.means].toLowerCase()}, ${instant(a.at)}: `), a.answer)),
        ],
        [line(queryStates[query.state].label), line(quiet(`by ${query.by}, due ${instant(query.due)}`))],
      ]),
    },
  ];
};

import { orphanStates, rulings } from "#words";
import { inMarks } from "../passages.ts";
import type { ReportLost } from "../reports/lost.ts";
import { cell, instant, line, quiet } from "./say.ts";
import type { Block, Cell } from "./sections.ts";

const ruled = ({ ruling }: ReportLost) => cell(ruling ? rulings[ruling].label : "Not ruled on");

/** Claims whose words are gone and that nobody has taken elsewhere or put aside: only a sign-off over what is open has any. */
export const orphanBlocks = (lost: readonly ReportLost[] = []): Block[] => {
  const open = lost.filter(({ aside }) => !aside);
  if (!open.length) return [];
  const rows = open.map((one): Cell[] => [cell(one.document), cell(inMarks(one.words)), ruled(one), cell(orphanStates.orphaned.label)]);
  return [
    { type: "table", caption: "Claims whose words are gone", wide: [1], columns: ["Document", "Claim", "Last verdict", "State"], rows },
  ];
};

/** Those that were put aside, each with its reason. */
export const asideBlocks = (lost: readonly ReportLost[] = []): Block[] => {
  const rows = lost.flatMap((one): Cell[][] => {
    if (!one.aside) return [];
    const { by, at, reason } = one.aside;
    const state = [line(orphanStates.putAside.label), line(quiet(`${by}, ${instant(at)}`))];
    return [[cell(one.document), cell(inMarks(one.words)), ruled(one), state, cell(reason)]];
  });
  if (!rows.length) return [];
  const columns = ["Document", "Claim", "Last verdict", "Decision", "Reason"];
  return [{ type: "table", caption: "Claims whose words are gone, put aside", wide: [1, 4], columns, rows }];
};

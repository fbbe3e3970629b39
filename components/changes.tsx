import type { Change } from "#server/versions/changes";
import { WordDiff } from "./card/word-diff.tsx";

/** So many are shown; a text that changed in more places is looked at in the galley. */
const shown = 100;

/** Where two versions of a text differ, place by place; null: they are two texts. */
export const Changes = ({ changes }: { changes: readonly Change[] | null }) => {
  if (!changes) return <p className="text-sm text-soft">Too little is the same to show where they differ.</p>;
  if (!changes.length) return <p className="text-sm text-soft">No word differs; only space, line ends or the drawing of quote marks.</p>;
  return (
    <>
      <ol className="grid gap-3">
        {changes.slice(0, shown).map(({ line, lineNow, pieces }) => (
          <li key={`${line} ${lineNow}`} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3">
            <span className="tabular pt-1 text-[0.8125rem] text-soft">
              {line === lineNow ? `Line ${line}` : `${line} → ${lineNow}`}
              {line !== lineNow && <span className="sr-only"> (line before and now)</span>}
            </span>
            <div className="min-w-0 whitespace-pre-line">
              <WordDiff pieces={pieces} named={["before", "now"]} />
            </div>
          </li>
        ))}
      </ol>
      {changes.length > shown && <p className="mt-2 text-sm text-soft">and {changes.length - shown} more places</p>}
    </>
  );
};

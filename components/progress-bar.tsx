import type { ProgressCount } from "#server/progress";
import { progress } from "#words";

/** From the left: what is done, what has to be looked at again, what is asked, what is in hand; the rest is paper. */
const segments = [
  ["checked", "fill-green"],
  ["needsRecheck", "fill-amber"],
  ["queried", "fill-amber/60"],
  ["inProgress", "fill-blue"],
] as const;

/** How many claims are checked, drawn and in words. */
export const ProgressBar = ({ count }: { count: ProgressCount }) => {
  const total = Object.values(count).reduce((sum, n) => sum + n, 0);
  let x = 0;
  return (
    <div className="flex flex-wrap items-center gap-x-2.5">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="h-2 w-24 shrink-0 bg-line">
        {segments.map(([state, fill]) => {
          const width = total ? (100 * count[state]) / total : 0;
          x += width;
          return width ? <rect key={state} x={x - width} y="0" width={width} height="8" className={fill} /> : null;
        })}
      </svg>
      <span className="text-[0.8125rem] tabular">
        {total ? `${count.checked} of ${total} checked` : "No claims yet"}
        {segments
          .slice(1)
          .map(([state]) => count[state] > 0 && <span key={state}>{`, ${count[state]} ${progress[state].label.toLowerCase()}`}</span>)}
      </span>
    </div>
  );
};

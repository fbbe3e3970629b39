import type { Coverage } from "#server/coverage";

/** How much of a document somebody has looked at, in words. */
export const CoverageLine = ({ coverage: { ruled, notFactual, waiting, untouched } }: { coverage: Coverage }) => {
  const all = ruled + notFactual + waiting + untouched;
  if (!all) return null;
  const percent = Math.floor((100 * (ruled + notFactual)) / all);
  return (
    <p className="text-[0.8125rem] text-soft tabular">
      {percent}% of {all} words looked at
      {untouched > 0 && ` · ${untouched} in no claim`}
    </p>
  );
};

import type { Coverage } from "#server/coverage";

/** How many words there are, on how many of them somebody has ruled, and how many in a hundred those are, rounded down. */
export const sumOf = ({ ruled, notFactual, waiting, untouched }: Coverage) => {
  const [done, all] = [ruled + notFactual, ruled + notFactual + waiting + untouched];
  return { done, all, percent: Math.floor((100 * done) / all) };
};

/** How much of a document somebody has looked at, in words. `of`: of which part of it ("of this sheet"). */
export const CoverageLine = ({ coverage, of = "" }: { coverage: Coverage; of?: string }) => {
  const { all, percent } = sumOf(coverage);
  const { untouched } = coverage;
  if (!all) return null;
  return (
    <p className="text-[0.8125rem] text-soft tabular">
      {percent}% of {all} words {of && `${of} `}looked at
      {untouched > 0 && ` · ${untouched} in no claim`}
    </p>
  );
};

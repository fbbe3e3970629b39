import type { ReactNode } from "react";
import type { Line, Run } from "#server/export/sections";

const looks: Record<NonNullable<Run["as"]>, (words: ReactNode) => ReactNode> = {
  strong: (words) => <strong className="font-semibold">{words}</strong>,
  quiet: (words) => <span className="text-soft">{words}</span>,
  code: (words) => <code className="text-[0.8125rem] wrap-anywhere">{words}</code>,
  removed: (words) => <del className="text-red decoration-1">{words}</del>,
  added: (words) => <ins className="text-green decoration-1 underline-offset-3">{words}</ins>,
};

/** One line of a report. `bdi` keeps the direction of foreign words to themselves. */
export const Runs = ({ line }: { line: Line }) =>
  line.map((run, i) => {
    const words = (
      <bdi className="whitespace-pre-line">
        {run.href ? (
          <a href={run.href} rel="noreferrer" className="underline underline-offset-2">
            {run.text}
          </a>
        ) : (
          run.text
        )}
      </bdi>
    );
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never change their order
    return <span key={i}>{run.as ? looks[run.as](words) : words}</span>;
  });

import type { ClaimStep } from "#server/claims";
import { progress } from "#words";
import { progressShapes } from "../claim-stamp.tsx";
import { Stamp } from "../ui/stamp.tsx";

type Progress = keyof typeof progressShapes;

/** How far the document is: its checkable claims by progress, each number a way to them. */
export const Count = ({ steps }: { steps: readonly ClaimStep[] }) => {
  const checkable = steps.filter((c) => c.isCheckable);
  return (
    <ul aria-label="Progress" className="flex flex-wrap gap-x-5">
      {(Object.keys(progressShapes) as Progress[]).map((name) => {
        const count = checkable.filter((c) => c.progress === name).length;
        const shape = progressShapes[name];
        return (
          (count > 0 || name === "checked") && (
            <li key={name}>
              <a href={`?state=${name}`} data-list={name} className="inline-flex min-h-6 items-center hover:underline">
                <Stamp tone={progress[name].tone} {...(shape ? { shape } : {})}>
                  <span className="tabular">{count}</span> {progress[name].label.toLowerCase()}
                </Stamp>
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
};

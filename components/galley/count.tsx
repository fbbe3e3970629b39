import type { ClaimStep } from "#server/claims";
import { progress } from "#words";
import { Stamp } from "../ui/stamp.tsx";

const shapes = { unchecked: undefined, inProgress: "half", checked: undefined, needsRecheck: "again" } as const;
type Progress = keyof typeof shapes;

/** How far the document is: its checkable claims by progress, each number a way to them. */
export const Count = ({ steps }: { steps: readonly ClaimStep[] }) => {
  const checkable = steps.filter((c) => c.isCheckable);
  return (
    <ul aria-label="Progress" className="flex flex-wrap gap-x-5">
      {(Object.keys(shapes) as Progress[]).map((name) => {
        const count = checkable.filter((c) => c.progress === name).length;
        const shape = shapes[name];
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

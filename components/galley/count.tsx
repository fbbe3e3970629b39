import type { ProgressCount } from "#server/progress";
import { orphanStates, progress } from "#words";
import { progressShapes } from "../claim-stamp.tsx";
import { Link } from "../ui/link.tsx";
import { Stamp } from "../ui/stamp.tsx";

type Progress = keyof typeof progressShapes;

/** How far the document is: its checkable claims by progress, and how many lost their words (`orphans`); each number a way to them. */
export const Count = ({ count, orphans }: { count: ProgressCount; orphans: number }) => (
  <ul aria-label="Progress" className="flex flex-wrap gap-x-5">
    {(Object.keys(progressShapes) as Progress[]).map((name) => {
      const shape = progressShapes[name];
      return (
        (count[name] > 0 || name === "checked") && (
          <li key={name}>
            <a href={`?state=${name}`} data-list={name} className="inline-flex min-h-6 items-center hover:underline">
              <Stamp tone={progress[name].tone} {...(shape ? { shape } : {})}>
                <span className="tabular">{count[name]}</span> {progress[name].label.toLowerCase()}
              </Stamp>
            </a>
          </li>
        )
      );
    })}
    {orphans > 0 && (
      <li>
        <Link href="?#orphans" className="inline-flex min-h-6 items-center hover:underline">
          <Stamp tone={orphanStates.orphaned.tone}>
            <span className="tabular">{orphans}</span> {orphanStates.orphaned.label.toLowerCase()}
          </Stamp>
        </Link>
      </li>
    )}
  </ul>
);

import type { PointSheet } from "#server/claim-card";
import { pointStates, sideRelations } from "#words";
import { Checkbox } from "../ui/choice.tsx";
import { dated } from "../ui/dated.tsx";
import { Link } from "../ui/link.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { WordDiff } from "./word-diff.tsx";

const supports = { AGREEMENT: "right", CONFLICT: "wrong", UPDATE: undefined, UNCLEAR: undefined } as const;

/**
 * What other passages say on the same points of fact, each in its paragraph. `dossierId`: for their addresses; `inForm`: each passage can
 * be taken as evidence with one click, by a field of the form around it.
 */
export const Points = ({ points, dossierId, inForm }: { points: readonly PointSheet[]; dossierId: string; inForm: boolean }) =>
  points.map((point) => (
    <section key={point.id} className="grid gap-2">
      <h4 className="text-sm font-medium first-letter:uppercase">
        {point.label} <span className="font-normal text-soft">· {pointStates[point.state]}</span>
      </h4>
      <ul className="grid gap-3">
        {point.sides.flatMap((side) =>
          side.passages.map((other) => (
            <li key={other.id} className="grid gap-1 border-l border-line pl-3">
              <div className="flex flex-wrap items-center gap-x-2">
                <Stamp tone={sideRelations[side.relation].tone}>{sideRelations[side.relation].label}</Stamp>
                <span className="text-[0.8125rem] text-soft">{dated(side.value)}</span>
              </div>
              <Passage other={other} />
              {other.diff && <WordDiff pieces={other.diff} />}
              <p className="text-[0.8125rem] text-soft">
                <Link href={`/dossiers/${dossierId}/documents/${other.documentId}?claim=${other.id}#claim-${other.id}`}>
                  {other.document.outlet ?? other.document.title}, line {other.passage.line}
                </Link>
                {other.document.published && ` · ${dated(other.document.published.slice(0, 10))}`}
              </p>
              {inForm && (
                <Checkbox
                  name={`passage.${other.documentId}.${other.start}.${other.end}`}
                  label="Take as evidence"
                  supports={supports[side.relation]}
                />
              )}
            </li>
          )),
        )}
      </ul>
      {point.sides.map(
        (side) =>
          side.more > 0 && (
            <p key={side.value} className="text-[0.8125rem] text-soft">
              {side.more} more passages say “{dated(side.value)}”.
            </p>
          ),
      )}
      <Origins point={point} />
    </section>
  ));

const Passage = ({ other: { passage } }: { other: PointSheet["sides"][number]["passages"][number] }) => (
  <blockquote className="font-serif text-[0.9375rem] wrap-anywhere">
    <span className="text-soft">{passage.before}</span>
    <mark className="bg-wash text-ink">{passage.words}</mark>
    <span className="text-soft">{passage.after}</span>
  </blockquote>
);

/** How many independent origins carry each side: three copies of one report are one. */
const Origins = ({ point }: { point: PointSheet }) =>
  point.state !== "SINGLE" && (
    <p className="text-[0.8125rem] text-soft">
      Independent origins: {point.sides.map((side) => `${side.origins} for ${dated(side.value)}`).join("; ")}
    </p>
  );

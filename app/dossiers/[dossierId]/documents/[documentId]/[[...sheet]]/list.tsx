import { ClaimList, type ListState } from "#components/galley/claim-list";
import { MarkClaim } from "#components/galley/mark-claim";
import { MarkRest } from "#components/galley/mark-rest";
import { Orphans } from "#components/galley/orphans";
import { CommentOnPassage, PassageTalk } from "#components/galley/talk";
import { Link } from "#components/ui/link";
import { countSteps, placeInOrder, type Step } from "#server/claim-order";
import { readSheet, type Text } from "#server/galley";
import { listPassageThreads } from "#server/passage-threads";
import type { Actor } from "#server/policy";
import type { Sheet } from "#server/sheets";
import { write } from "../../../../../comments/actions.ts";
import { markRest } from "./actions.ts";
import { coverSheet, wayOnFrom } from "./sheet.ts";

/** The claims of a sheet as a list, and what can be done about the words in none. `showsOwn`: those alone that the actor is to check. `addressOf`: where a claim is opened. */
export const List = async ({
  actor,
  document,
  sheets,
  sheet,
  state,
  showsOwn,
  showsMarks,
  mayMark,
  mayTalk,
  marking,
  addressOf,
}: {
  actor: Actor;
  document: Text;
  sheets: readonly Sheet[];
  sheet: Sheet;
  state: string;
  showsOwn: boolean;
  showsMarks: boolean;
  mayMark: boolean;
  mayTalk: boolean;
  marking: Parameters<typeof MarkClaim>[0];
  addressOf: (step: Pick<Step, "id" | "start">) => string;
}) => {
  const [{ claims, steps }, words, passages] = await Promise.all([
    readSheet(actor, document.id, sheets, sheet),
    coverSheet(actor, document, sheets, sheet),
    listPassageThreads(actor, document),
  ]);
  const [count, { all, nextOpen, nextOwn }] = [countSteps(steps), placeInOrder(steps)];
  const ownClaims = steps.filter(({ isOwn }) => isOwn).reduce((sum, group) => sum + group.claims, 0);
  const isState = (name: string): name is ListState => name === "all" || Object.hasOwn(count, name);
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold">Claims</h2>
        <Link href={showsMarks ? "?marks=off" : "?"} scroll={false} className="text-[0.8125rem] text-soft hover:underline">
          {showsMarks ? "Read without marks" : "Show the marks"}
        </Link>
      </div>
      {document.lost.length > 0 && <Orphans claims={document.lost} />}
      <ClaimList
        claims={claims}
        all={all}
        count={count}
        state={isState(state) ? state : "all"}
        next={nextOpen && addressOf(nextOpen)}
        nextOwn={nextOwn && addressOf(nextOwn)}
        wayOn={wayOnFrom(document)}
        own={{ id: actor.id, count: ownClaims, isChosen: showsOwn }}
      />
      {mayMark && words?.some(({ state }) => state === "untouched") && (
        <MarkRest action={markRest} dossierId={document.dossierId} documentId={document.id} within={sheet} />
      )}
      {mayMark && <MarkClaim {...marking} />}
      <PassageTalk passages={passages} />
      {mayTalk && <CommentOnPassage action={write} documentId={document.id} names={document.members.map(({ name }) => name)} />}
    </>
  );
};

import { OpenWords } from "#components/galley/open-words";
import { OneThread } from "#components/thread";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Stamp } from "#components/ui/stamp";
import type { Text } from "#server/galley";
import type { PassageThread } from "#server/passage-threads";
import { passageStates, threadStates } from "#words";

const link = "inline-flex min-h-7 items-center rounded px-1.5 text-sm text-soft hover:bg-wash hover:text-ink";

/** A thread on words of the document that need no claim, with the way to them; where they are gone, to where they last stood. */
export const PassageCard = ({ thread, document, canWrite }: { thread: PassageThread; document: Text; canWrite: boolean }) => {
  const { start, end, quote, version } = thread.place;
  const isGone = thread.state === "orphaned";
  const state = threadStates[thread.isResolved ? "resolved" : "open"];
  const at = `/dossiers/${document.dossierId}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <OpenWords of="thread" id={thread.id} />
      <nav aria-label="Comments" className="-ml-1.5 flex flex-wrap items-center">
        <Link href={`${at}/comments`} className={link}>
          All comments
        </Link>
        <span className="ml-auto flex">
          {!isGone && (
            <a href={`#passage-${thread.id}`} className={`${link} lg:sr-only`}>
              Words
            </a>
          )}
          <Link href="?" scroll={false} className={link}>
            All claims
          </Link>
        </span>
      </nav>
      <header className="grid gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3">
          <span className="text-[0.8125rem] text-soft">Comment on a passage</span>
          <Stamp tone={state.tone} shape={thread.isResolved ? "dash" : "talk"}>
            {state.label}
          </Stamp>
          {isGone && <Stamp tone={passageStates.orphaned.tone}>{passageStates.orphaned.label}</Stamp>}
        </div>
        <h2 id="card" tabIndex={-1} className="scroll-mt-4 font-serif text-xl leading-snug wrap-anywhere outline-none">
          “{quote}”
        </h2>
      </header>
      {isGone && (
        <Notice tone="query">
          <p>
            A later version of the document does not hold these words as they stood.{" "}
            <Link href={`${at}/documents/${document.id}/versions/${version}?from=${start}&to=${end}#passage`}>
              Where they stand in version {version}
            </Link>
          </p>
        </Notice>
      )}
      <OneThread thread={thread} names={document.members.map(({ name }) => name)} canWrite={canWrite} isFolded={false} />
    </div>
  );
};

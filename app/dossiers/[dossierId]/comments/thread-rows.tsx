import { Link } from "#components/ui/link";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import type { DossierThread } from "#server/dossier-threads";
import { passageStates, threadStates, threadSubjects } from "#words";

/** Threads, each a way to its words and to what was said. */
export const ThreadRows = ({ threads }: { threads: readonly DossierThread[] }) => (
  <ul className="-mt-2">
    {threads.map((thread) => (
      <li key={thread.id} className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="flex flex-wrap items-baseline gap-x-3 lg:block">
          <p className="text-sm font-medium wrap-anywhere">{thread.opening.person.name}</p>
          <State thread={thread} />
          <p className="text-[0.8125rem] text-soft">
            <When at={thread.movedAt} />
          </p>
        </div>
        <div className="grid min-w-0 gap-1">
          <Said {...thread.opening} id={thread.id} />
          {thread.last && (
            <div className="border-l border-line pl-3 text-sm">
              <Said {...thread.last} name={thread.last.person.name} />
              {thread.replies > 1 && <p className="text-[0.8125rem] text-soft">The latest of {thread.replies} replies</p>}
            </div>
          )}
          {thread.isResolved && thread.latest && (
            <p className="text-[0.8125rem] wrap-anywhere text-soft">
              {thread.latest.person.name} resolved it{thread.latest.reason && <>: {thread.latest.reason}</>}
            </p>
          )}
          <p className="text-[0.8125rem] wrap-anywhere text-soft">
            {threadSubjects[thread.on]}{" "}
            <Link href={thread.at} className="font-serif text-sm">
              {thread.on === "flag" ? thread.words : `“${thread.words}”`}
            </Link>{" "}
            · {thread.where.map(({ key }) => key).join(", ")}
          </p>
        </div>
      </li>
    ))}
  </ul>
);

/** What somebody said, leading to where it was said. */
const Said = ({ id, name, excerpt }: { id: string; name?: string; excerpt: string }) => (
  <Link href={`/comments/${id}`} className="block min-h-6 wrap-anywhere hover:underline">
    {name && <span className="text-soft">{name}: </span>}
    <bdi>{excerpt}</bdi>
  </Link>
);

const State = ({ thread: { isResolved, isNamed, state } }: { thread: DossierThread }) => {
  const { tone, label } = threadStates[isResolved ? "resolved" : "open"];
  return (
    <div className="flex flex-wrap gap-x-3 lg:grid">
      <Stamp tone={tone} shape={isResolved ? "dash" : "talk"}>
        {label}
      </Stamp>
      {state === "orphaned" && <Stamp tone={passageStates.orphaned.tone}>{passageStates.orphaned.label}</Stamp>}
      {isNamed && <span className="text-[0.8125rem] font-medium text-blue">Names you</span>}
    </div>
  );
};

import type { ThreadSheet } from "#server/threads";
import { threadStates } from "#words";
import { reply, turn, write } from "../app/comments/actions.ts";
import { CommentField } from "./comment-field.tsx";
import { CommentForm } from "./comment-form.tsx";
import { Said } from "./said.tsx";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Field } from "./ui/field.tsx";
import { Form } from "./ui/form.tsx";
import { FormDisclosure } from "./ui/form-disclosure.tsx";
import { Seen } from "./ui/seen.tsx";
import { Stamp } from "./ui/stamp.tsx";
import { When } from "./ui/when.tsx";

/** How a comment is written, in one line. */
export const writingHint = "@ and a name tells a colleague. **Bold**, *italic*, > quotation, - list.";

/** `names`: who may be named. `canWrite`: false shows no form (a signed-off dossier, say). */
type Talk = { names: readonly string[]; canWrite: boolean };

/** What people say of a claim or a flag: its threads and the form for a new one. Each comment is a place of its own on the page: #comment-<id>. */
export const Thread = ({
  subject,
  threads,
  ...talk
}: Talk & { subject: { claimId: string } | { flagId: string }; threads: readonly ThreadSheet[] }) => (
  <div className="grid gap-4">
    {threads.map((thread) => (
      <OneThread key={thread.id} thread={thread} {...talk} />
    ))}
    {!threads.length && <p className="text-sm text-soft">Nobody has said anything yet.</p>}
    {talk.canWrite && (
      <Form action={write} label="New comment" mine="body" className="grid gap-2">
        <Hidden {...subject} />
        <CommentField label="New comment" names={talk.names} hint={writingHint} rows={2} data-key="c" />
        <div>
          <Button look="plain">Comment</Button>
        </div>
      </Form>
    )}
  </div>
);

/** In the place of the threads, for a second reader. */
export const VeiledTalk = () => (
  <p className="text-sm text-soft">You are asked for a second reading here. What is said of it opens to you once you have ruled.</p>
);

/** One thread; a resolved one is folded. Its forms stand whatever a colleague does meanwhile, so that nothing typed goes away. */
export const OneThread = ({
  thread,
  names,
  canWrite,
  isFolded = thread.isResolved,
}: Talk & { thread: ThreadSheet; isFolded?: boolean }) => (
  <article className="grid grid-cols-[minmax(0,1fr)] gap-2 border-l border-line pl-3" aria-label={`Thread begun by ${thread.person.name}`}>
    {isFolded ? (
      <Disclosure title={<FoldedTitle thread={thread} />}>
        <Course thread={thread} />
      </Disclosure>
    ) : (
      <Course thread={thread} />
    )}
    {canWrite && (
      <div className="flex flex-wrap gap-x-4">
        <Answer thread={thread} names={names} />
        <Turn thread={thread} />
      </div>
    )}
  </article>
);

const FoldedTitle = ({ thread: { latest, excerpt } }: { thread: ThreadSheet }) => (
  <>
    <Stamp tone={threadStates.resolved.tone}>Resolved by {latest?.person.name}</Stamp>
    <bdi className="truncate font-normal text-soft">{excerpt}</bdi>
  </>
);

/** What was said and what became of it, in the order in which it happened. */
const Course = ({ thread }: { thread: ThreadSheet }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
    {thread.course.map((step) =>
      "said" in step ? (
        <div key={step.id} id={`comment-${step.id}`} className="scroll-mt-20 target:bg-blue-wash">
          <p className="text-[0.8125rem] text-soft">
            <span className="font-medium text-ink">{step.person.name}</span> · <When at={step.createdAt} />
          </p>
          <Said tree={step.said} />
        </div>
      ) : (
        <p key={step.id} className="text-[0.8125rem] wrap-anywhere text-soft">
          {step.person.name} {step.kind === "RESOLVED" ? "resolved" : "reopened"} this thread · <When at={step.createdAt} />
          {step.reason && <> — {step.reason}</>}
        </p>
      ),
    )}
  </div>
);

/** A resolved thread takes no reply: the form is shown only to whoever had begun one. */
const Answer = ({ thread, names }: { thread: ThreadSheet; names: readonly string[] }) => (
  <CommentForm
    action={reply}
    label={`Reply to ${thread.person.name}`}
    title="Reply"
    field="Reply"
    send="Reply"
    names={names}
    rows={2}
    hidden={{ commentId: thread.id }}
    className={thread.isResolved ? "hidden gap-2 has-[textarea:not(:placeholder-shown)]:grid" : "grid gap-2"}
  />
);

const Turn = ({ thread }: { thread: ThreadSheet }) => {
  const act = thread.isResolved ? "Reopen" : "Resolve";
  return (
    <Form action={turn} label={`${act} this thread`} mine="reason" className="grid gap-2">
      <Hidden commentId={thread.id} />
      <Seen value={thread.seen} />
      <FormDisclosure title={act}>
        <div className="grid gap-2">
          <Field name="reason" label={thread.isResolved ? "Why (may be left out)" : "How it was settled"} maxLength={1000} />
          <div>
            <Button look="plain" name="to" value={thread.isResolved ? "REOPENED" : "RESOLVED"}>
              {act}
            </Button>
          </div>
        </div>
      </FormDisclosure>
    </Form>
  );
};

const Hidden = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

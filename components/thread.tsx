import type { ThreadSheet } from "#server/threads";
import { reopen, reply, resolve, write } from "../app/comments/actions.ts";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Field, TextArea } from "./ui/field.tsx";
import { Form } from "./ui/form.tsx";
import { Stamp } from "./ui/stamp.tsx";
import { When } from "./ui/when.tsx";

/**
 * What people say of a claim or a flag: its threads and the form for a new one. `canWrite`: false shows no form (a signed-off dossier, say).
 * Each comment is a place of its own on the page: #comment-<id>.
 */
export const Thread = ({
  subject,
  threads,
  canWrite,
}: {
  subject: { claimId: string } | { flagId: string };
  threads: readonly ThreadSheet[];
  canWrite: boolean;
}) => (
  <div className="grid gap-4">
    {threads.map((thread) =>
      thread.isResolved ? (
        <Disclosure key={thread.id} title={<ResolvedTitle thread={thread} />}>
          <OneThread thread={thread} canWrite={canWrite} />
        </Disclosure>
      ) : (
        <OneThread key={thread.id} thread={thread} canWrite={canWrite} />
      ),
    )}
    {!threads.length && <p className="text-sm text-soft">Nobody has said anything yet.</p>}
    {canWrite && (
      <Form action={write} label="New comment" mine="body" className="grid gap-2">
        <Hidden {...subject} />
        <TextArea name="body" label="New comment" rows={2} data-key="c" />
        <div>
          <Button look="plain">Comment</Button>
        </div>
      </Form>
    )}
  </div>
);

const ResolvedTitle = ({ thread: { latest, body } }: { thread: ThreadSheet }) => (
  <>
    <Stamp tone="tick">Resolved by {latest?.person.name}</Stamp>
    <span className="truncate font-normal text-soft">{body}</span>
  </>
);

const OneThread = ({ thread, canWrite }: { thread: ThreadSheet; canWrite: boolean }) => (
  <article className="grid gap-2 border-l border-line pl-3" aria-label={`Thread begun by ${thread.person.name}`}>
    {[thread, ...thread.replies].map((comment) => (
      <div key={comment.id} id={`comment-${comment.id}`} className="scroll-mt-20 target:bg-blue-wash">
        <p className="text-[0.8125rem] text-soft">
          <span className="font-medium text-ink">{comment.person.name}</span> · <When at={comment.createdAt} />
        </p>
        <div className="wrap-anywhere whitespace-pre-wrap text-sm">{comment.body}</div>
      </div>
    ))}
    {thread.latest && (
      <p className="text-[0.8125rem] text-soft">
        {thread.latest.person.name} {thread.isResolved ? "resolved" : "reopened"} this thread · <When at={thread.latest.createdAt} />
        {thread.latest.reason && <> — {thread.latest.reason}</>}
      </p>
    )}
    {canWrite && (thread.isResolved ? <Reopen thread={thread} /> : <Answer thread={thread} />)}
  </article>
);

const Answer = ({ thread }: { thread: ThreadSheet }) => (
  <div className="flex flex-wrap gap-x-4">
    <Disclosure title="Reply">
      <Form action={reply} label={`Reply to ${thread.person.name}`} className="grid gap-2">
        <Hidden commentId={thread.id} />
        <TextArea name="body" label="Reply" rows={2} />
        <div>
          <Button look="plain">Reply</Button>
        </div>
      </Form>
    </Disclosure>
    <Disclosure title="Resolve">
      <Form action={resolve} label="Resolve this thread" className="grid gap-2">
        <Hidden commentId={thread.id} />
        <Field name="reason" label="Reason (may be left out)" />
        <div>
          <Button look="plain">Resolve</Button>
        </div>
      </Form>
    </Disclosure>
  </div>
);

const Reopen = ({ thread }: { thread: ThreadSheet }) => (
  <Form action={reopen} label="Reopen this thread" className="flex flex-wrap items-end gap-2">
    <Hidden commentId={thread.id} />
    <Field name="reason" label="Reason (may be left out)" />
    <Button look="plain">Reopen</Button>
  </Form>
);

const Hidden = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

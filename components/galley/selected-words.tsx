"use client";

import { useEffect, useRef, useState } from "react";
import { CommentField } from "../comment-field.tsx";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { FormDisclosure } from "../ui/form-disclosure.tsx";
import { kindOptions } from "./mark-claim.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];
type Selected = { words: string; start: number; end: number };

/** Where a point of a selection lies in the document: the place of its line and the characters of that line before it. */
const offsetOf = (node: Node, offset: number): number | null => {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-at]");
  if (!line) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset.at) + before.toString().length;
};

const readSelection = (): Selected | null => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  const words = selection.toString().trim();
  return start === null || end === null || start >= end || !words ? null : { words, start, end };
};

/**
 * What can be done with words that are selected in the galley, where they stand: they are marked as a claim, an `orphan` that is open is taken to them, or they are
 * talked about. `mark`, `comment`: null where the person may not. `names`: who may be named.
 */
export const SelectedWords = ({
  mark,
  comment,
  names,
  orphan,
  ...about
}: {
  mark: FormAction | null;
  comment: FormAction | null;
  names: readonly string[];
  orphan?: { id: string; quote: string };
  dossierId: string;
  documentId: string;
}) => {
  const bar = useRef<HTMLDivElement>(null);
  const [selected, select] = useState<Selected | null>(null);
  useEffect(() => {
    const isWritten = () => bar.current?.querySelector("textarea:not(:placeholder-shown)");
    const read = () => {
      const found = readSelection();
      if (found && !isWritten()) select(found);
    };
    const leave = (event: KeyboardEvent) => event.key === "Escape" && !isWritten() && select(null);
    document.addEventListener("pointerup", read);
    document.addEventListener("keyup", read);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerup", read);
      document.removeEventListener("keyup", read);
      document.removeEventListener("keydown", leave);
    };
  }, []);
  if (!selected) return null;
  const place = { ...about, ...selected };
  return (
    <div
      ref={bar}
      key={`${selected.start}-${selected.end}`}
      className="fixed inset-x-0 bottom-0 z-20 grid max-h-[70dvh] gap-2 overflow-y-auto border-t border-edge bg-sheet p-3 shadow-overlay sm:inset-x-auto sm:bottom-4 sm:left-6 sm:w-[32rem] sm:rounded sm:border"
    >
      <div className="flex items-start gap-3">
        <p className="line-clamp-2 grow font-serif">“{selected.words}”</p>
        <Button type="button" look="quiet" onClick={() => select(null)}>
          Leave it
        </Button>
      </div>
      {mark && <Mark action={mark} place={place} orphan={orphan} />}
      {comment && (
        <Form action={comment} label="Comment on the selected words" mine="body">
          <Hidden {...place} />
          <FormDisclosure title="Comment on these words">
            <div className="grid gap-2">
              <CommentField label="New comment" names={names} rows={3} />
              <div>
                <Button look="plain">Comment</Button>
              </div>
            </div>
          </FormDisclosure>
        </Form>
      )}
    </div>
  );
};

const Hidden = (values: Record<string, string | number>) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

const Mark = ({
  action,
  place,
  orphan,
}: {
  action: FormAction;
  place: Record<string, string | number>;
  orphan?: { id: string; quote: string };
}) => (
  <Form action={action} label="Mark the selected words" className="grid gap-2">
    <Hidden {...place} />
    {orphan && (
      <div className="grid gap-1">
        <input type="hidden" name="orphan" value={orphan.id} />
        <Button name="as" value="remark" className="justify-self-start">
          Take the orphaned claim here
        </Button>
        <p className="line-clamp-1 text-[0.8125rem] text-soft">“{orphan.quote}”</p>
      </div>
    )}
    <div className="flex flex-wrap items-end gap-2">
      <Select name="kind" label="Kind" options={kindOptions} defaultValue="STATEMENT" />
      <Button look={orphan ? "plain" : "main"}>Mark as claim</Button>
      <Button look="plain" name="as" value="notFactual">
        No factual claim
      </Button>
    </div>
  </Form>
);

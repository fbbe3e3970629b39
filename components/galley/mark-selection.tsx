"use client";

import { useEffect, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
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

/** Words selected in the galley can be marked as a claim where they stand; an `orphan` that is open, whose own words are gone, can be taken there. */
export const MarkSelection = ({
  action,
  dossierId,
  documentId,
  orphan,
}: {
  action: FormAction;
  dossierId: string;
  documentId: string;
  orphan?: { id: string; quote: string };
}) => {
  const [selected, select] = useState<Selected | null>(null);
  useEffect(() => {
    const read = () => {
      const found = readSelection();
      if (found) select(found);
    };
    const leave = (event: KeyboardEvent) => event.key === "Escape" && select(null);
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
  const { words, start, end } = selected;
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t border-edge bg-sheet p-3 shadow-overlay sm:inset-x-auto sm:bottom-4 sm:left-6 sm:w-[30rem] sm:rounded sm:border">
      <Form key={`${start}-${end}`} action={action} label="Mark the selected words" className="grid gap-2">
        <p className="line-clamp-2 font-serif">“{words}”</p>
        {Object.entries({ dossierId, documentId, words, start, end }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
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
          <Button type="button" look="quiet" onClick={() => select(null)}>
            Leave it
          </Button>
        </div>
      </Form>
    </div>
  );
};

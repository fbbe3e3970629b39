"use client";

import { useEffect, useRef, useState } from "react";
import { CommentForm } from "../comment-form.tsx";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { kindOptions } from "./mark-claim.tsx";

type FormAction = Parameters<typeof Form>[0]["action"];
/** `claims`: those whose words are all among the selected ones; `isInOpen`: the words are some of the open claim's. */
type Selected = { words: string; start: number; end: number; claims: string[]; isInOpen: boolean };

/** The open claim, off which words that are selected can be split; one that `isLost` can be taken to them. `seen`: what was ruled on it, as `verdictsSeen` has it. */
type Open = { id: string; quote: string; isLost: boolean; seen: number };

/** Told to the document when words were selected by other means than a pointer or a key. */
export const selectedEvent = "stet:selected";

/** Where a point of a selection lies in the document: the place of its line and the characters of that line before it. */
export const offsetOf = (node: Node, offset: number): number | null => {
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
  return start === null || end === null || start >= end || !words ? null : { words, start, end, ...claimsAt(start, end) };
};

/** Which claims lie in the selected words, and whether these lie in the open one. */
const claimsAt = (start: number, end: number) => {
  const [inside, outside] = [new Set<string>(), new Set<string>()];
  let isInOpen = false;
  for (const element of document.querySelectorAll<HTMLElement>(".galley [data-claim]")) {
    const from = offsetOf(element, 0) ?? 0;
    const to = from + (element.textContent?.length ?? 0);
    (start <= from && to <= end ? inside : outside).add(element.dataset.claim ?? "");
    if ("open" in element.dataset && from <= start && end <= to && (from < start || end < to)) isInOpen = true;
  }
  return { claims: [...inside].filter((id) => !outside.has(id)), isInOpen };
};

/**
 * What can be done with words that are selected in the galley, where they stand: they are marked as a claim or split off the `open` one, one whose words are
 * lost is taken to them, the claims in them are merged, or they are talked about. `mark`, `comment`: null where the person may not. `names`: who may be named.
 */
export const SelectedWords = ({
  mark,
  comment,
  names,
  open,
  ...about
}: {
  mark: FormAction | null;
  comment: FormAction | null;
  names: readonly string[];
  open?: Open | undefined;
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
    document.addEventListener(selectedEvent, read);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerup", read);
      document.removeEventListener("keyup", read);
      document.removeEventListener(selectedEvent, read);
      document.removeEventListener("keydown", leave);
    };
  }, []);
  if (!selected) return null;
  const { words, start, end } = selected;
  const place = { ...about, words, start, end };
  return (
    <div
      ref={bar}
      key={`${start}-${end}`}
      className="fixed inset-x-0 bottom-0 z-20 grid max-h-[70dvh] gap-2 overflow-y-auto border-t border-edge bg-sheet p-3 shadow-overlay sm:inset-x-auto sm:bottom-4 sm:left-6 sm:w-[32rem] sm:rounded sm:border"
    >
      <div className="flex items-start gap-3">
        <p className="line-clamp-2 grow font-serif">“{words}”</p>
        <span className="whitespace-nowrap">
          <Button type="button" look="quiet" onClick={() => select(null)}>
            Leave it
          </Button>
        </span>
      </div>
      {mark && <Mark action={mark} place={place} selected={selected} open={open} />}
      {comment && (
        <CommentForm action={comment} label="Comment on the selected words" title="Comment on these words" names={names} hidden={place} />
      )}
    </div>
  );
};

const Hidden = (values: Record<string, string | number>) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

const Mark = ({
  action,
  place,
  selected: { claims, isInOpen },
  open,
}: {
  action: FormAction;
  place: Record<string, string | number>;
  selected: Selected;
  open: Open | undefined;
}) => (
  <Form action={action} label="Mark the selected words" className="grid gap-2">
    <Hidden {...place} claims={claims.join(" ")} {...(open ? { open: open.id, seen: open.seen } : {})} />
    {open?.isLost && (
      <div className="grid gap-1">
        <Button name="as" value="remark" className="justify-self-start">
          Take the orphaned claim here
        </Button>
        <p className="line-clamp-1 text-[0.8125rem] text-soft">“{open.quote}”</p>
      </div>
    )}
    <div className="flex flex-wrap items-end gap-2">
      <Select name="kind" label="Kind" options={kindOptions} defaultValue="STATEMENT" />
      <Button look={open?.isLost ? "plain" : "main"} data-key="a">
        Mark as claim
      </Button>
      {isInOpen && open && !open.isLost && (
        <Button look="plain" name="as" value="split">
          Split off the open claim
        </Button>
      )}
      {claims.length > 1 && (
        <Button look="plain" name="as" value="merge">
          Merge {claims.length} claims
        </Button>
      )}
      <Button look="plain" name="as" value="notFactual" data-key="x">
        No factual claim
      </Button>
    </div>
  </Form>
);

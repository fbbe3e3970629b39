"use client";

import { useRef, useState } from "react";
import { TextArea } from "./ui/field.tsx";

const begun = /(?<![\p{L}\p{N}._@-])@([\p{L}\p{M}.'’-]*)$/u;
const plain = (words: string) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** So many names are offered at once. */
const most = 6;

/** Where a comment is written. After an "@" the people of the desk are offered as buttons, one Tab away; a name that is typed does the same. */
export const CommentField = ({
  label,
  names,
  ...area
}: {
  label: string;
  names: readonly string[];
  hint?: string;
  rows?: number;
  "data-key"?: string;
}) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, offerFor] = useState<string | null>(null);
  const read = () => {
    const { value = "", selectionStart = 0 } = field.current ?? {};
    offerFor(begun.exec(value.slice(0, selectionStart))?.[1] ?? null);
  };
  const put = (name: string) => {
    const { current } = field;
    if (!current || typed === null) return;
    const end = current.selectionStart;
    current.setRangeText(`${name} `, end - typed.length, end, "end");
    current.dispatchEvent(new Event("input", { bubbles: true }));
    current.focus();
  };
  const offered =
    typed === null
      ? []
      : names.filter((name) =>
          plain(name)
            .split(/\s+/)
            .concat(plain(name))
            .some((part) => part.startsWith(plain(typed))),
        );
  return (
    <div className="grid gap-1.5">
      <TextArea
        {...area}
        ref={field}
        name="body"
        label={label}
        // With a space in it the page can tell an empty field from one that was written in.
        placeholder=" "
        onInput={read}
        onKeyUp={read}
        onClick={read}
        onKeyDown={(event) => event.key === "Escape" && offerFor(null)}
      />
      <output className="sr-only">{offered.length > 0 && `Names to choose with Tab: ${offered.slice(0, most).join(", ")}.`}</output>
      {offered.length > 0 && (
        <fieldset aria-label="Names" className="flex flex-wrap gap-1.5">
          {offered.slice(0, most).map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => put(name)}
              className="inline-flex min-h-7 items-center rounded border border-edge bg-sheet px-2 text-[0.8125rem] hover:bg-wash"
            >
              @{name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
};

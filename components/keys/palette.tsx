"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Place } from "#server/go-to";
import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import { type Option, optionsFor } from "./options.ts";
import type { OwnKeys } from "./own.ts";

/** Somebody is still typing (ms). */
const pause = 120;

/** What the server finds for what is typed, in the dossier that is open first of all. */
const useFound = (typed: string): { typed: string; places: Place[] } => {
  const [found, setFound] = useState<{ typed: string; places: Place[] }>({ typed: "", places: [] });
  useEffect(() => {
    const stop = new AbortController();
    const [, dossier = "", document = ""] = location.pathname.match(/^\/dossiers\/([0-9a-f-]{36})(?:\/documents\/([0-9a-f-]{36}))?/) ?? [];
    const ask = async () => {
      const answer = await fetch(`/api/go-to?${new URLSearchParams({ q: typed, dossier, document })}`, { signal: stop.signal });
      setFound({ typed, places: answer.ok ? await answer.json() : [] });
    };
    // Without an answer the page's own commands and pages are left.
    const waiting = setTimeout(() => ask().catch(() => stop.signal.aborted || setFound({ typed, places: [] })), typed ? pause : 0);
    return () => {
      clearTimeout(waiting);
      stop.abort();
    };
  }, [typed]);
  return found;
};

/** One field for everything: any dossier, document, claim or person that one may see, any page of this dossier, and every act that is possible here. */
export const Palette = ({ own, close }: { own: OwnKeys; close: () => void }) => {
  const router = useRouter();
  const id = useId();
  const [typed, type] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(typed);
  const options = useMemo(() => optionsFor(typed, own, found.places, (address) => router.push(address)), [typed, own, found, router]);
  const current = Math.min(at, options.length - 1);
  const list = useRef<HTMLDivElement>(null);
  // Enter may come before the answer to what was typed: it holds for that.
  const [isEntered, enter] = useState(false);
  useEffect(() => {
    list.current?.querySelector(`[data-number="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    // Once the dialog is gone: what is chosen may take the focus.
    setTimeout(option.choose);
  };
  const isAnswered = found.typed === typed;
  useEffect(() => {
    if (!isEntered || !isAnswered) return;
    enter(false);
    choose(options[current]);
  });
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && options.length) setAt((current + step + options.length) % options.length);
    else if (event.key === "Enter") enter(true);
    else return;
    event.preventDefault();
  };
  const groups = Object.entries(Object.groupBy(options, ({ group }) => group));
  return (
    <Dialog name="Go to" close={close} className="mx-auto mt-[12dvh] mb-auto w-[36rem] max-w-[calc(100vw-1rem)] overflow-hidden">
      <input
        role="combobox"
        aria-label="Go to a dossier, document, claim number, person or page, or do something here"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        placeholder="Dossier, document, claim number, page, act …"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          enter(false);
          setAt(0);
        }}
        onKeyDown={move}
        className="block h-11 w-full border-b border-line bg-sheet px-4 text-ink outline-none placeholder:text-soft"
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="What fits" className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5">
        {groups.map(([group, ofGroup = []]) => (
          // A list box holds groups of options; a set of fields is something else.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p
              id={`${id}-${group}`}
              role="presentation"
              className="px-2.5 pt-2 pb-1 text-xs font-semibold tracking-wide text-soft uppercase"
            >
              {group}
            </p>
            {ofGroup.map((option) => {
              const number = options.indexOf(option);
              return (
                // The field keeps the focus and its arrows choose; a click is one more way.
                <div
                  key={number}
                  id={`${id}-${number}`}
                  role="option"
                  tabIndex={-1}
                  data-number={number}
                  aria-selected={number === current}
                  onPointerMove={() => setAt(number)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(option)}
                  onKeyDown={move}
                  className="flex min-h-8 cursor-pointer items-baseline gap-2 rounded px-2.5 py-1 text-sm aria-selected:bg-wash aria-selected:outline-1 aria-selected:outline-edge"
                >
                  <span className="min-w-0 truncate">{option.text}</span>
                  <span className="min-w-0 flex-1 truncate text-[0.8125rem] text-soft">{option.about}</span>
                  {option.key && <Kbd>{option.key}</Kbd>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className={options.length ? "sr-only" : "px-4 pb-4 text-sm text-soft"}>
        {options.length === 0 && "Nothing here is called that. Press Escape, and search the words of all dossiers with the search."}
        {options.length > 0 && `${options.length} ${options.length === 1 ? "line fits" : "lines fit"}.`}
      </p>
    </Dialog>
  );
};

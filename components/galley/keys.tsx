"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { tinykeys } from "tinykeys";
import { rulings } from "#words";
import { Button } from "../ui/button.tsx";

/** What the keys do. Each key finds the element that names it (`data-key`) and does what a click or a look at it would do. */
const help: [key: string, does: string][] = [
  ["j", "Next claim"],
  ["k", "Previous claim"],
  ["n", "Next claim that is not checked; then whatever is left"],
  ["l", "The list of claims"],
  ["m", "Next such claim that you are to check"],
  ...Object.values(rulings).map(({ label }, i): [string, string] => [`${i + 1}`, label]),
  ["s", "Tick the whole sentence"],
  ["h", "Still holds, where the text changed since the verdict"],
  ["e", "Evidence: take the first passage, or add one"],
  ["c", "Comment"],
  ["q", "Ask author or source"],
  ["g", "Merge claims, or split one"],
  ["w", "Next words in no claim"],
  ["a", "Mark the selected words as a claim"],
  ["x", "Mark them, or the rest of the sheet, as no factual claim"],
  ["u", "Undo what you did last"],
  ["/", "Search everything"],
  ["?", "This list"],
];

/** The first passage or entry that stands ready as evidence; without one, the first field for one's own. */
const places: Record<string, string> = { e: "input[name^='passage.'], input[name^='register.'], [data-key=e]" };

const sending = ["Ctrl+Enter", "Send what you are writing (⌘ on a Mac)"] as const;

/** Also while somebody types: presses the first button of the form around it, as Enter does in a field of one line. */
const send = (event: KeyboardEvent) => {
  const button = event.target instanceof HTMLElement && event.target.closest("form")?.querySelector<HTMLElement>("button[type=submit]");
  if (!button) return;
  event.preventDefault();
  button.click();
};

const stored = "stet.keys";
const watch = (changed: () => void) => {
  addEventListener("storage", changed);
  return () => removeEventListener("storage", changed);
};
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])"));

/**
 * Keys of a page, those of the review unless others are given, and one that sends the form in which somebody types. The others are silent while somebody
 * types; all can be switched off for good (WCAG 2.1.4).
 */
export const Keys = ({ keys: known = help }: { keys?: readonly [key: string, does: string][] }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const setting = useSyncExternalStore(
    watch,
    () => localStorage.getItem(stored) ?? "on",
    () => null,
  );
  useEffect(() => {
    if (setting !== "on") return;
    const press = (key: string) => (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const element = document.querySelector<HTMLElement>(places[key] ?? `[data-key="${key}"]`);
      if (!element) return;
      event.preventDefault();
      for (let closed = element.closest("details:not([open])"); closed; closed = element.closest("details:not([open])"))
        closed.toggleAttribute("open", true);
      element.focus();
      if (element.matches("a, button, [type=radio], [type=checkbox]:not(:checked)")) element.click();
    };
    const keys = [...known.map(([key]) => [key === "?" ? "Shift+?" : key, press(key)]), ["$mod+Enter", send]];
    // What is typing is decided here: tinykeys would be deaf in every field, on a radio that a key has just chosen too.
    return tinykeys(window, Object.fromEntries(keys), { ignore: ({ repeat, isComposing }) => repeat || isComposing });
  }, [setting, known]);
  if (setting === null) return null;
  const turn = () => {
    localStorage.setItem(stored, setting === "on" ? "off" : "on");
    dispatchEvent(new StorageEvent("storage"));
  };
  return (
    <>
      <button
        type="button"
        data-key="?"
        onClick={() => dialog.current?.showModal()}
        className="min-h-6 justify-self-start text-[0.8125rem] text-soft underline-offset-2 hover:underline"
      >
        Keys
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys"
        className="m-auto w-80 rounded border border-edge bg-sheet p-5 text-ink shadow-overlay backdrop:bg-ink/30"
      >
        <h2 id="keys" className="mb-3 font-serif text-lg">
          Keys
        </h2>
        <dl className="mb-4 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1 text-sm">
          {[...known, sending].map(([key, does]) => (
            <div key={key} className="col-span-2 grid grid-cols-subgrid">
              <dt>
                <kbd className="rounded-sm border border-edge px-1.5 font-sans text-[0.8125rem]">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="mb-4 text-[0.8125rem] text-soft">
          But for the last, they do nothing while you type. {setting === "off" && "They are switched off."}
        </p>
        <div className="flex gap-2">
          <Button type="button" onClick={() => dialog.current?.close()}>
            Close
          </Button>
          <Button type="button" look="plain" onClick={turn}>
            {setting === "on" ? "Switch the keys off" : "Switch the keys on"}
          </Button>
        </div>
      </dialog>
    </>
  );
};

"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { commandOf, type OwnKeys } from "./own.ts";
import { findCommand, press } from "./press.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const KeyList = lazy(async () => ({ default: (await import("./key-list.tsx")).KeyList }));

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])"));

/** Also while somebody types: presses the first button of the form around it, as Enter does in a field of one line. */
const send = (event: KeyboardEvent) => {
  const button = event.target instanceof HTMLElement && event.target.closest("form")?.querySelector<HTMLElement>("button[type=submit]");
  if (!button) return;
  event.preventDefault();
  button.click();
};

/**
 * The keys of every page. Those of one character are silent while somebody types, and can be changed and switched off (WCAG 2.1.4); what a key does is done by the
 * element of the page that names it (`data-key`). With Ctrl, or ⌘ on a Mac: K opens the palette, Enter sends the form in which somebody types. A link with `data-opens`
 * leads to a page without script, and opens a dialog with it; both dialogs are loaded when they are first used.
 */
export const Listen = ({ own }: { own: OwnKeys }) => {
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.isComposing || document.querySelector("dialog[open]")) return;
      const isWithControl = event.ctrlKey || event.metaKey;
      if (isWithControl && event.key === "Enter") return send(event);
      if (isWithControl && event.key.toLowerCase() === "k" && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        return setOpen("palette");
      }
      if (isWithControl || event.altKey || isTyping(event.target)) return;
      const command = commandOf(own, event.key);
      const element = command && findCommand(command);
      if (!element) return;
      event.preventDefault();
      press(element);
    };
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLElement>("[data-opens]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(link.dataset.opens ?? null);
    };
    addEventListener("keydown", listen);
    document.addEventListener("click", follow);
    return () => {
      removeEventListener("keydown", listen);
      document.removeEventListener("click", follow);
    };
  }, [own]);
  const Opened = open === "palette" ? Palette : KeyList;
  return (
    open && (
      <Suspense>
        <Opened own={own} close={() => setOpen(null)} />
      </Suspense>
    )
  );
};

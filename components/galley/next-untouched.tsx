"use client";

import { useRef } from "react";
import { Button } from "../ui/button.tsx";
import { offsetOf, selectedEvent } from "./selected-words.tsx";

/** From one stretch of words that nobody has looked at to the next, round the end: brings it into view and selects it, so that it can be marked where it stands. */
export const NextUntouched = () => {
  const last = useRef(-1);
  const go = () => {
    const stretches = [...document.querySelectorAll(".galley .untouched")].map((words) => ({ words, at: offsetOf(words, 0) ?? 0 }));
    const next = stretches.find(({ at }) => at > last.current) ?? stretches[0];
    if (!next) return;
    last.current = next.at;
    next.words.scrollIntoView({ block: "center" });
    getSelection()?.selectAllChildren(next.words);
    document.dispatchEvent(new Event(selectedEvent));
  };
  return (
    <Button type="button" look="quiet" data-key="w" onClick={go}>
      Show the next of them
    </Button>
  );
};

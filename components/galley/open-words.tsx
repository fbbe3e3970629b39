"use client";

import { useEffect } from "react";

/** Shows which claim or thread is open among its words, and brings them into view where they are not. */
export const OpenWords = ({ of, id }: { of: "claim" | "thread"; id: string }) => {
  const words = `[data-${of}="${id}"]`;
  // After every rendering: a refreshed galley may have new words in the place of the old ones.
  useEffect(() => {
    const places = document.querySelectorAll<HTMLElement>(words);
    const links = document.querySelectorAll(`:is(.galley a, a.mark)[href^="?${of}=${id}#"]`);
    document.documentElement.dataset.live = "";
    for (const place of places) place.dataset.open = "";
    for (const link of links) link.ariaCurrent = "true";
    return () => {
      for (const place of places) delete place.dataset.open;
      for (const link of links) link.ariaCurrent = null;
    };
  });
  useEffect(() => {
    document.querySelector(words)?.scrollIntoView({ block: "nearest" });
  }, [words]);
  return null;
};

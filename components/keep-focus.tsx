"use client";

import { useEffect } from "react";

/**
 * Keeps the focus when what had it goes from the page: an act takes its own form away, or another page comes. It goes to the card of the open claim, to what
 * was around it and can have it, or to the page; never to nothing, from where keyboard and screen reader would begin at the top again.
 */
export const KeepFocus = () => {
  useEffect(() => {
    let around: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = [];
      for (let one = target instanceof Element ? target : null; one && one !== document.body; one = one.parentElement) around.push(one);
    };
    const mend = () => {
      const [lost] = around;
      if (!lost || lost.isConnected || document.activeElement !== document.body || document.querySelector("dialog[open]")) return;
      const left = around.find((one): one is HTMLElement => one instanceof HTMLElement && one.isConnected && one.hasAttribute("tabindex"));
      const place = left && left.id !== "content" ? left : document.getElementById("card");
      (place ?? document.getElementById("content"))?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(mend);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      watch.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
  return null;
};

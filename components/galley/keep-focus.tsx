"use client";

import { useLayoutEffect, useRef } from "react";

/** Was the focus in what stood beside the document, when another took its place? */
let isLost = false;

/** Whoever was in the card or list beside the document is, after an act or a step to another claim, in what took its place: at the claim’s words, or at its top. */
export const KeepFocus = () => {
  const own = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const side = own.current?.closest<HTMLElement>("aside");
    if (isLost) (side?.querySelector<HTMLElement>("#card") ?? side)?.focus({ preventScroll: true });
    isLost = false;
    return () => {
      isLost = side?.contains(document.activeElement) ?? false;
    };
  }, []);
  return <span ref={own} hidden />;
};

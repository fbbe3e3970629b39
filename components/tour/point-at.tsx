"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Outlines an element of the page and brings it into view, as long as it is pointed at. `anchor`: its selector. */
export const PointAt = ({ anchor }: { anchor: string }) => {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another element
  useEffect(() => {
    const element = document.querySelector(anchor);
    if (!element) return;
    element.setAttribute("data-toured", "");
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
    return () => element.removeAttribute("data-toured");
  }, [anchor, path]);
  return null;
};

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Marks and lists are plain links, however many there are. One listener lets them go without a reload, and nothing jumps. A click that ends
 * a selection of words goes nowhere; a click on the claim that is open goes to its card. The fragment is left out of what is pushed: the
 * open claim is scrolled to anyhow, and the router would add it again each time it comes back to an address that was loaded with it.
 */
export const FollowMarks = () => {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.mark, a[data-list]");
      if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (event.detail > 0 && !getSelection()?.isCollapsed) return;
      if (link.ariaCurrent) document.getElementById("card")?.focus({ preventScroll: true });
      else router.push(link.pathname + link.search, { scroll: false });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
};

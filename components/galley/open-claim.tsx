"use client";

import { useEffect } from "react";

/** Shows which claim is open among its words, and brings them into view where they are not. */
export const OpenClaim = ({ claimId }: { claimId: string }) => {
  // After every rendering: a refreshed galley may have new words in the place of the old ones.
  useEffect(() => {
    const words = document.querySelectorAll<HTMLElement>(`[data-claim="${CSS.escape(claimId)}"]`);
    const links = document.querySelectorAll(`a.mark[href^="?claim=${CSS.escape(claimId)}#"]`);
    document.documentElement.dataset.live = "";
    for (const word of words) word.dataset.open = "";
    for (const link of links) link.ariaCurrent = "true";
    return () => {
      for (const word of words) delete word.dataset.open;
      for (const link of links) link.ariaCurrent = null;
    };
  });
  useEffect(() => {
    document.getElementById(`claim-${claimId}`)?.scrollIntoView({ block: "nearest" });
  }, [claimId]);
  return null;
};

"use client";

import { useEffect, useState } from "react";

const event = "stet:unread";

/** Passes on how much of the inbox is unread, as a stream of the server's has told it, to whatever shows it. */
export const tellUnread = (count: unknown): void => {
  dispatchEvent(new CustomEvent(event, { detail: count }));
};

/** How much is unread: what the page was made with, until a stream tells otherwise. */
export const useUnread = (onPage: number): number => {
  const [told, tell] = useState({ onPage, count: onPage });
  useEffect(() => {
    const hear = ({ detail }: Event & { detail?: unknown }) => {
      if (typeof detail === "number") tell({ onPage, count: detail });
    };
    addEventListener(event, hear);
    return () => removeEventListener(event, hear);
  }, [onPage]);
  return told.onPage === onPage ? told.count : onPage;
};

"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { followStream } from "../follow-stream.ts";
import { Link } from "../ui/link.tsx";
import { tellUnread, useUnread } from "./unread.ts";

/** The pages of a dossier have a stream of their own, which tells of the inbox too: one a tab is enough. */
const hasOwnStream = (path: string) => /^\/dossiers\/(?!new$)[^/]+/.test(path);

/** The way to the inbox, with how much of it is unread: a number for the eye, words for who listens. It follows what happens. */
export const InboxLink = ({ unread }: { unread: number }) => {
  const path = usePathname();
  const count = useUnread(unread);
  const isOwn = hasOwnStream(path);
  useEffect(() => (isOwn ? undefined : followStream("/api/inbox/live", { unread: tellUnread })), [isOwn]);
  return (
    <Link
      href="/inbox"
      aria-current={path === "/inbox" ? "page" : undefined}
      className="inline-flex min-h-8 items-center gap-1.5 rounded px-2 text-sm text-soft hover:bg-wash hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
    >
      Inbox
      {count > 0 && (
        <span
          aria-hidden="true"
          className="tabular min-w-5 rounded-full bg-blue px-1.5 text-center text-xs leading-5 font-semibold text-paper"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
      <span className="sr-only" aria-live="polite">
        {count > 0 && ` ${count} unread`}
      </span>
    </Link>
  );
};

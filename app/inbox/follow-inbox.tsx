"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useUnread } from "../../components/shell/unread.ts";

/** Shows what reached the person while they look at their inbox. `unread`: how much of it was when the page was made. */
export const FollowInbox = ({ unread }: { unread: number }) => {
  const router = useRouter();
  const now = useUnread(unread);
  useEffect(() => {
    if (now !== unread) router.refresh();
  }, [now, unread, router]);
  return null;
};

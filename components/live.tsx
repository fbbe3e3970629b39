"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { followStream } from "./follow-stream.ts";
import { tellUnread } from "./shell/unread.ts";

type Person = { personId: string; name: string };

/** Several acts at once are one refresh (ms). */
const pause = 80;

/**
 * What others do in the dossier appears without a reload, and who else has it open is told. Where no stream comes through, the page works as it
 * does without script: what is new is seen at the next step.
 */
export const Live = ({ dossierId }: { dossierId: string }) => {
  const router = useRouter();
  const [here, setHere] = useState<Person[]>([]);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        router.refresh();
      }, pause);
    };
    const heard = { act: refresh, here: (people: unknown) => setHere(people as Person[]), unread: tellUnread };
    const leave = followStream(`/api/dossiers/${dossierId}/live`, heard, refresh);
    return () => {
      leave();
      clearTimeout(waiting);
    };
  }, [dossierId, router]);
  return (
    <p aria-live="polite" className="text-[0.8125rem] text-soft empty:hidden">
      {here.length > 0 && `Also here: ${here.map(({ name }) => name).join(", ")}`}
    </p>
  );
};

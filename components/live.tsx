"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

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
    let source: EventSource | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const refresh = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        router.refresh();
      }, pause);
    };
    const open = () => {
      source = new EventSource(`/api/dossiers/${dossierId}/live`);
      source.addEventListener("act", refresh);
      source.addEventListener("here", (event) => setHere(JSON.parse(event.data)));
      // After a break something may have been missed.
      source.addEventListener("open", () => {
        if (!isFirst) refresh();
        isFirst = false;
      });
    };
    // A browser has few connections for all tabs of a house: one that nobody looks at needs none.
    const follow = () => {
      source?.close();
      if (document.visibilityState === "visible") open();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      source?.close();
      clearTimeout(waiting);
    };
  }, [dossierId, router]);
  return (
    <p aria-live="polite" className="text-[0.8125rem] text-soft empty:hidden">
      {here.length > 0 && `Also here: ${here.map(({ name }) => name).join(", ")}`}
    </p>
  );
};

"use client";

import { useSyncExternalStore } from "react";
import { nextEvening, shownAt } from "../clock.ts";
import { Field } from "./field.tsx";

const still = () => () => {};

/**
 * A date and time with the zone that it is meant in: the browser's own, or without script `zone`. `begins`: with which moment the field
 * begins, of `now` (an ISO instant) in that zone.
 */
export const MomentFields = ({
  name,
  label,
  begins,
  now,
  zone,
}: {
  name: string;
  label: string;
  begins: "now" | "next evening";
  now: string;
  zone: string;
}) => {
  const here = useSyncExternalStore(
    still,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => zone,
  );
  const begin = begins === "now" ? shownAt(new Date(now), here) : nextEvening(new Date(now), here);
  return (
    <div className="grid grid-cols-[minmax(0,13.5rem)_minmax(0,1fr)] items-start gap-3">
      <Field name={name} label={label} type="datetime-local" defaultValue={begin} />
      <Field name="zone" label="Zone" hint="As in Asia/Seoul." defaultValue={here} maxLength={60} autoComplete="off" spellCheck={false} />
    </div>
  );
};

import { z } from "zod";
import type { Shown } from "#server/flag-decisions";

/** So many flags are decided in one act at most. */
export const mostAtOnce = 200;

/** Flags that a form shows besides its own, in one field: "id=seen id=seen". */
export const tellShown = (flags: readonly { id: string; seen: string }[]): string => flags.map(({ id, seen }) => `${id}=${seen}`).join(" ");

const damaged = "The form is damaged. Please load the page again.";

/** The field read back; nothing where a form has no such field. */
export const shownFlags = z
  .string()
  .max(mostAtOnce * 100, damaged)
  .regex(/^(?:[0-9a-f-]{36}=\d{1,9}\.\d{1,15}(?: |$))*$/, damaged)
  .default("")
  .transform((field) => field.split(" ").flatMap((pair): Shown[] => readPair(pair.split("="))));

const readPair = ([flagId, seen]: string[]): Shown[] => (flagId && seen ? [{ flagId, seen }] : []);

"use server";

import { z } from "zod";
import { markAllRead } from "#server/inbox";
import { formAction } from "#server/lib/form-action";
import { filtersOf } from "./address.ts";

const shown = z.object({ until: z.coerce.date("The form is damaged. Please load the page again.") }).loose();

/** Marks as read what the page shows, and what it would show on its further pages. */
export const readAll = formAction(shown, async (actor, { until, ...query }) => {
  const count = await markAllRead(actor, { ...filtersOf(query), until });
  return { done: count === 1 ? "1 is marked read." : `${count} are marked read.` };
});

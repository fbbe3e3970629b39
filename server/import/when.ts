import "server-only";
import type { z } from "zod";
import { line, optional } from "../lib/input.ts";
import { whenProblems } from "./inputs.ts";

/** A publication date or instant of a form; a space between date and time will do. Undefined where it was left empty. */
export const publication = optional(
  line("A publication date", 60)
    .transform((typed) => typed.replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d)/, "$1T"))
    .superRefine((published, ctx) => tell(ctx, whenProblems({ published }))),
);

/** An IANA zone of a form. Undefined where it was left empty. */
export const zone = optional(line("A zone", 60).superRefine((timezone, ctx) => tell(ctx, whenProblems({ timezone }))));

const tell = (ctx: z.RefinementCtx, problems: { text: string }[]) => {
  for (const { text } of problems) ctx.addIssue({ code: "custom", message: text });
};

import type { ReactNode } from "react";
import type { Tone } from "#words";
import { Mark, type Shape } from "./stamp.tsx";

const looks: Record<Tone, { box: string; shape: Shape }> = {
  unchecked: { box: "border-blue bg-blue-wash [&>svg]:text-blue", shape: "ring" },
  tick: { box: "border-green bg-green-wash [&>svg]:text-green", shape: "tick" },
  must: { box: "border-red bg-red-wash [&>svg]:text-red", shape: "triangle" },
  query: { box: "border-amber bg-amber-wash [&>svg]:text-amber", shape: "diamond" },
  quiet: { box: "border-edge bg-wash [&>svg]:text-soft", shape: "dash" },
};

/** Something to know before going on. It is read with the page; what a form has to say stands in the form. */
export const Notice = ({ tone = "quiet", children }: { tone?: Tone; children: ReactNode }) => (
  <div className={`flex items-baseline gap-2.5 rounded border-l-2 px-3 py-2 text-sm ${looks[tone].box}`}>
    <Mark shape={looks[tone].shape} />
    <div className="min-w-0">{children}</div>
  </div>
);

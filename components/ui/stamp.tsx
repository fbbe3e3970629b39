import type { ReactNode } from "react";
import type { Tone } from "#words";

/** The pencil marks. Each state has a shape and a word as well as a colour. */
export type Shape = "ring" | "half" | "tick" | "again" | "ask" | "triangle" | "diamond" | "dash" | "talk";

export const shapeOf: Record<Tone, Shape> = { unchecked: "ring", tick: "tick", must: "triangle", query: "diamond", quiet: "dash" };

/** Text colour of a tone. */
export const toneText: Record<Tone, string> = {
  unchecked: "text-blue",
  tick: "text-green",
  must: "text-red",
  query: "text-amber",
  quiet: "text-soft",
};

const drawings: Record<Shape, ReactNode> = {
  ring: <circle cx="6" cy="6" r="4" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" />
    </>
  ),
  tick: <path d="M2 6.5 5 9.5 10.5 2.5" />,
  again: <path d="M9.6 4.2A4 4 0 1 0 10 7M10 1.5v3H7" />,
  ask: <path d="M3.6 4.2C3.6 2.7 4.6 1.8 6 1.8s2.4.9 2.4 2.2C8.4 5.6 6 5.7 6 7.6M6 10.2v.01" />,
  triangle: <path d="M6 1.5 11 10.5H1z" fill="currentColor" />,
  diamond: <path d="M6 1 11 6 6 11 1 6z" fill="currentColor" />,
  dash: <path d="M2.5 6h7" />,
  talk: <path d="M1.5 2h9v6.2H6L3.5 10.6V8.2h-2z" />,
};

/** The shape alone, without a word for screen readers: a word must stand beside it. */
export const Mark = ({ shape, className = "" }: { shape: Shape; className?: string }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true" className={`shape ${className}`}>
    {drawings[shape]}
  </svg>
);

/** A state: shape and word. The shape follows the tone unless another is named ("half": in progress, "ask": queried, "again": needs re-check). */
export const Stamp = ({ tone, shape = shapeOf[tone], children }: { tone: Tone; shape?: Shape; children: ReactNode }) => (
  <span className={`inline-flex items-center gap-1.5 whitespace-nowrap text-[0.8125rem] font-medium ${toneText[tone]}`}>
    <Mark shape={shape} />
    {children}
  </span>
);

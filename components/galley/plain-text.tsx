import "./galley.css";
import type { Line } from "#server/sheets";

type Span = { start: number; end: number };

/** The lines of a text as it was, without claims. `passage`: words that somebody cites, which the address `#passage` opens at. */
export const PlainText = ({ text, lines, passage }: { text: string; lines: readonly Line[]; passage: Span | null }) => {
  const begins = lines.find((line) => passage && passage.start < line.end && passage.end > line.start)?.start;
  return (
    <div className="galley font-serif text-[1.125rem] leading-[1.7]">
      {lines.map((line) => {
        const [from, to] = passage ? [clamp(passage.start, line), clamp(passage.end, line)] : [line.end, line.end];
        const isBlank = !text.slice(line.start, line.end).trim();
        return (
          <div key={line.start} className="line" id={`line-${line.number}`}>
            <span aria-hidden="true" className="number">
              {!isBlank && line.number}
            </span>
            <p className={`wrap-anywhere ${isBlank ? "h-[0.9em]" : "whitespace-pre-wrap"}`}>
              {text.slice(line.start, from)}
              {to > from && (
                <mark id={line.start === begins ? "passage" : undefined} className="scroll-mt-24 bg-blue-wash text-ink">
                  {text.slice(from, to)}
                </mark>
              )}
              {text.slice(to, line.end)}
            </p>
          </div>
        );
      })}
    </div>
  );
};

const clamp = (offset: number, { start, end }: Span) => Math.min(Math.max(offset, start), end);

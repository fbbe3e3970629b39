import type { DiffPiece } from "#server/word-diff";

/**
 * How these words become those, told in line: what is struck out, what stands there instead. `named`: what the two are called, for those who hear it.
 */
export const WordDiff = ({
  pieces,
  named: [mine, theirs] = ["here", "there"],
}: {
  pieces: readonly DiffPiece[];
  named?: readonly [mine: string, theirs: string];
}) => {
  let at = 0;
  return (
    <p className="font-serif wrap-anywhere">
      {pieces.map(({ text, change }) => {
        const key = at;
        at += text.length + 1;
        if (change === "same") return text;
        const isHere = change === "removed";
        const Change = isHere ? "del" : "ins";
        return (
          <Change key={key} className={isHere ? "bg-red-wash text-red" : "bg-green-wash text-green no-underline"}>
            <span className="sr-only">{` (${isHere ? mine : theirs}: `}</span>
            {text}
            <span className="sr-only">) </span>
          </Change>
        );
      })}
    </p>
  );
};

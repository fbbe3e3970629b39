import { dated } from "#components/ui/dated";
import type { FlagSheet } from "#server/flags";

/** What a flag rests on and what it asks for: the suggested wording, and the register entry that decided it with its source. */
export const Ground = ({ suggestion, reference }: Pick<FlagSheet, "suggestion" | "reference">) => {
  if (!suggestion && !reference) return null;
  return (
    <dl className="mt-6 grid gap-x-4 gap-y-1 border-t border-line pt-3 text-sm sm:grid-cols-[8rem_1fr]">
      {suggestion && (
        <>
          <dt className="text-soft">Should read</dt>
          <dd className="font-serif text-[1.0625rem] wrap-anywhere">{suggestion}</dd>
        </>
      )}
      {reference && (
        <>
          <dt className="text-soft">Register</dt>
          <dd className="wrap-anywhere">
            {reference.words ? (
              <>
                <a href={`/register?q=${encodeURIComponent(reference.words.name)}`}>{reference.words.name}</a>:{" "}
                {dated(reference.words.says)}
              </>
            ) : (
              `${reference.entry} (a row that was retired since)`
            )}
            <span className="block text-soft">
              Source:{" "}
              {/^https?:\/\//.test(reference.source) ? (
                <a href={reference.source} rel="noreferrer">
                  {reference.source}
                </a>
              ) : (
                reference.source
              )}
            </span>
          </dd>
        </>
      )}
    </dl>
  );
};

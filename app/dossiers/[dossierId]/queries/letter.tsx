import { TextArea } from "#components/ui/field";
import type { QueryRow } from "#server/queries";
import { writeLetter } from "#server/query-letter";

/** All that one person is still asked, as one message: a link for the mail program, and the text to copy. Nothing is sent from here. */
export const Letter = ({ queries, from }: { queries: readonly QueryRow[]; from: Parameters<typeof writeLetter>[2] }) => {
  const [first] = queries;
  if (!first) return null;
  const reach = queries.findLast((query) => query.reach)?.reach ?? null;
  const letter = writeLetter(
    { name: first.name, isAuthor: first.addressee === "AUTHOR", reach },
    queries.map(({ question, due, claim }) => ({ question, due, place: { document: claim.document.title, quote: claim.quote } })),
    from,
  );
  return (
    <div className="grid gap-3">
      <p className="text-sm">
        To {first.whom}
        {reach ? `, reached by ${reach}.` : "; how they are reached was not said."} Nothing is sent from here: copy the text
        {letter.mailto ? ", or open it in your mail program." : ". It is too long for a link to a mail program."}
      </p>
      <TextArea
        name="letter"
        label={`Message to ${first.whom}`}
        readOnly
        rows={Math.min(24, letter.body.split("\n").length + 2)}
        defaultValue={letter.body}
      />
      {letter.mailto && (
        <p className="text-sm">
          <a href={letter.mailto}>Open it in the mail program</a>
        </p>
      )}
    </div>
  );
};

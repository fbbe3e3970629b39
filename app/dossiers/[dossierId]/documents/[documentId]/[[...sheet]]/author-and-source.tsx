import { Part } from "#components/card/card";
import { Queries } from "#components/card/queries";
import { AskForm } from "#components/card/query-forms";
import type { ClaimCard } from "#server/claim-card";
import { isUndecided } from "#server/flag-state";
import type { can } from "#server/policy";
import { suggestQuestion } from "#server/suggested-question";

/** What has been asked about the claim, and the form of another question. `zone`: of the document, for who has no script to tell theirs. */
export const AuthorAndSource = ({
  card,
  may,
  zone,
}: {
  card: ClaimCard;
  may: (verb: Parameters<typeof can>[1]) => boolean;
  zone: string;
}) => {
  const mayWrite = may("query.write");
  const mayAsk = mayWrite && !card.goneAt;
  if (!card.queries.length && !mayAsk) return null;
  const undecided = card.flags.filter((flag) => isUndecided(flag.state));
  return (
    <Part title="Author and source">
      <Queries queries={card.queries} mayWrite={mayWrite} zone={zone} />
      {mayAsk && <AskForm claimId={card.id} suggestion={suggestQuestion(card, undecided)} now={new Date().toISOString()} zone={zone} />}
    </Part>
  );
};

import type { QuerySheet } from "#server/claim-card";
import { answerMeans, queryStates } from "#words";
import { Disclosure } from "../ui/disclosure.tsx";
import { Stamp } from "../ui/stamp.tsx";
import { When } from "../ui/when.tsx";
import { AnswerForm, CloseForms } from "./query-forms.tsx";

/** What has been asked about a claim: open questions with what can be done about them, closed ones folded away. */
export const Queries = ({ queries, mayWrite, zone }: { queries: readonly QuerySheet[]; mayWrite: boolean; zone: string }) =>
  queries.map((query) =>
    query.isOpen ? (
      <OneQuery key={query.id} query={query}>
        {mayWrite && (
          <div className="grid">
            <AnswerForm query={query} now={new Date().toISOString()} zone={zone} />
            <CloseForms query={query} />
          </div>
        )}
      </OneQuery>
    ) : (
      <Disclosure
        key={query.id}
        title={
          <>
            <Stamp tone={queryStates[query.state].tone}>{queryStates[query.state].label}</Stamp>
            <span className="truncate font-normal text-soft">{query.question}</span>
          </>
        }
      >
        <OneQuery query={query} />
      </Disclosure>
    ),
  );

/** How a query stands, in words: its state, and whether its answer is late. */
export const QueryStamp = ({ query }: { query: Pick<QuerySheet, "state" | "isOverdue" | "off"> }) =>
  query.isOverdue ? (
    <Stamp tone="must">
      <span className="first-letter:uppercase">{query.off}</span>
    </Stamp>
  ) : (
    <Stamp tone={queryStates[query.state].tone} {...(query.state === "asked" ? { shape: "ask" } : {})}>
      {queryStates[query.state].label}
    </Stamp>
  );

const OneQuery = ({ query, children }: { query: QuerySheet; children?: React.ReactNode }) => (
  <article
    id={`query-${query.id}`}
    aria-label={`Question to ${query.whom}`}
    className="grid scroll-mt-4 grid-cols-[minmax(0,1fr)] gap-2 border-l border-line pr-2 pl-3 target:bg-blue-wash"
  >
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="font-medium wrap-anywhere">To {query.whom}</span>
        <QueryStamp query={query} />
      </p>
      {query.reach && <p className="text-[0.8125rem] wrap-anywhere text-soft">Reached by {query.reach}</p>}
      <p className="text-[0.8125rem] text-soft">
        {query.state === "asked" && `Answer ${query.isOverdue ? "was " : ""}due ${query.due} · `}
        {query.person.name} asked <When at={query.createdAt} />
      </p>
    </div>
    <p className="text-sm wrap-anywhere whitespace-pre-wrap">{query.question}</p>
    {query.answers.map((answer) => (
      <div key={answer.id} className="grid gap-0.5">
        <blockquote className="font-serif text-[0.9375rem] wrap-anywhere whitespace-pre-wrap">{answer.answer}</blockquote>
        <p className="text-[0.8125rem] text-soft">
          {answer.name}, {answerMeans[answer.means].toLowerCase()}, <When at={answer.answeredAt} /> · written down by {answer.person.name}
        </p>
      </div>
    ))}
    {query.closing && (
      <p className="text-[0.8125rem] text-soft">
        {query.closing.person.name} {closed[query.closing.outcome]} · <When at={query.closing.createdAt} />
        {query.closing.reason && <> — {query.closing.reason}</>}
      </p>
    )}
    {children}
  </article>
);

const closed = { ACCEPTED: "accepted the answer", ON_AUTHOR: "left it on the author", WITHDRAWN: "took the question back" } as const;

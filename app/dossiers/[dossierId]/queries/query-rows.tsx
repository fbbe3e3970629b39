import { QueryStamp } from "#components/card/queries";
import { Link } from "#components/ui/link";
import type { QueryRow } from "#server/queries";

/** Queries, each a way to the words that it asks about. */
export const QueryRows = ({ queries }: { queries: readonly QueryRow[] }) => (
  <ul className="-mt-2">
    {queries.map((query) => (
      <li key={query.id} className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 lg:grid-cols-[13rem_minmax(0,1fr)_16rem]">
        <div className="flex flex-wrap items-baseline gap-x-3 lg:block">
          <p className="text-sm font-medium wrap-anywhere">{query.whom}</p>
          <QueryStamp query={query} />
        </div>
        <div className="min-w-0">
          <Link href={`/queries/${query.id}`} className="block min-h-6 wrap-anywhere whitespace-pre-line hover:underline">
            {query.question}
          </Link>
          <p className="text-[0.8125rem] wrap-anywhere text-soft">
            About <span className="font-serif text-sm">“{query.claim.quote}”</span> · {query.claim.document.title}
          </p>
          {query.answers.map((answer) => (
            <p key={answer.id} className="mt-1 border-l border-line pl-3 text-sm wrap-anywhere whitespace-pre-wrap">
              <span className="text-soft">{answer.name}:</span> {answer.answer}
            </p>
          ))}
        </div>
        <p className="text-[0.8125rem] text-soft">
          {query.state === "asked" && <span className="block">Due {query.due}</span>}
          Asked by {query.person.name}
        </p>
      </li>
    ))}
  </ul>
);

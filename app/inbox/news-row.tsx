import { Link } from "#components/ui/link";
import { Mark } from "#components/ui/stamp";
import type { ListedNews } from "#server/inbox";

const minute = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** One piece of news: who did what, to which words, and what was said. The whole of it leads there, and is read by going. */
export const NewsRow = ({ news }: { news: ListedNews }) => {
  const { id, at, readAt, sentence, quote, place, said, dossier } = news;
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 border-b border-line py-2.5 last:border-b-0">
      <span className="pt-0.5">{!readAt && <Mark shape="ring" className="text-blue" />}</span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Link href={`/inbox/${id}`} className={`min-h-6 wrap-anywhere hover:underline ${readAt ? "" : "font-medium"}`}>
            {!readAt && <span className="sr-only">Unread: </span>}
            {sentence}
          </Link>
          <time dateTime={at.toISOString()} className="text-[0.8125rem] whitespace-nowrap text-soft">
            {minute.format(at)} UTC
          </time>
        </div>
        {quote && <p className="font-serif text-lg leading-snug wrap-anywhere">“{quote}”</p>}
        {said && <p className="text-sm wrap-anywhere">{said}</p>}
        <p className="text-[0.8125rem] wrap-anywhere text-soft">
          {dossier.title}
          {place && ` / ${place}`}
        </p>
      </div>
    </li>
  );
};

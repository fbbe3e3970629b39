import { Link } from "#components/ui/link";
import { Stamp } from "#components/ui/stamp";
import { When } from "#components/ui/when";
import type { ListedReading } from "#server/second-reading/list";
import { rulings, secondReadingStates } from "#words";

/** A second reading in a list: the words, where they stand, who ruled what, and how it was settled. */
export const ReadingRow = ({ reading }: { reading: ListedReading }) => {
  const { state, address, quote, dossier, document, asker, reader, reason, askedAt, first, second, settler, settledAt, because } = reading;
  return (
    <li className="grid gap-1 border-b border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link href={address} className="min-h-6 font-serif text-lg leading-snug wrap-anywhere hover:underline">
          “{quote}”
        </Link>
        <Stamp tone={secondReadingStates[state].tone}>{secondReadingStates[state].label}</Stamp>
      </div>
      <p className="text-[0.8125rem] wrap-anywhere text-soft">
        {dossier} / {document} · {asker} asked {reader}, <When at={askedAt} />
        {reason && <> — {reason}</>}
      </p>
      {first && second && (
        <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
          <Side name="First" ruled={first} />
          <Side name="Second" ruled={second} />
        </dl>
      )}
      {settler && settledAt && (
        <p className="text-sm wrap-anywhere">
          <span className="text-soft">
            {settler} settled it, <When at={settledAt} />:
          </span>{" "}
          {because}
        </p>
      )}
    </li>
  );
};

const Side = ({ name, ruled }: { name: string; ruled: NonNullable<ListedReading["first"]> }) => (
  <div className="min-w-0">
    <dt className="text-[0.8125rem] text-soft">
      {name}: {ruled.person}
    </dt>
    <dd className="wrap-anywhere">
      <Stamp tone={rulings[ruled.ruling].tone}>{rulings[ruled.ruling].label}</Stamp>
      {ruled.shouldRead && <span className="block font-serif">“{ruled.shouldRead}”</span>}
    </dd>
  </div>
);

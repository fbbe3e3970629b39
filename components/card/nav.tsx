import type { ReactNode } from "react";
import { Link } from "../ui/link.tsx";

type Step = { id: string; start: number };
type Place = { number: number; previous?: Step; next?: Step; nextOpen?: Step; nextOwn?: Step };
type AddressOf = (step: Step) => string;

const link = "inline-flex min-h-7 items-center rounded px-1.5 text-sm text-soft hover:bg-wash hover:text-ink";

/** From claim to claim, and back to the words or the list. `wayOn`: where to go on once no claim is open. */
export const CardNav = ({
  claimId,
  of,
  place,
  addressOf,
  wayOn,
}: {
  claimId: string;
  of: number;
  place: Place;
  addressOf: AddressOf;
  wayOn: string;
}) => (
  <nav aria-label="Claims" className="-ml-1.5 flex flex-wrap items-center gap-x-1">
    <Go to={place.previous && addressOf(place.previous)} dataKey="k">
      ← <span className="sr-only">Previous claim</span>
    </Go>
    <span className="tabular text-sm text-soft">{place.number ? `${place.number} of ${of}` : "Not in the text"}</span>
    <Go to={place.next && addressOf(place.next)} dataKey="j">
      → <span className="sr-only">Next claim</span>
    </Go>
    <Go to={place.nextOpen && addressOf(place.nextOpen)} dataKey="n">
      Next unchecked
    </Go>
    {!place.nextOpen && (
      <Link href={wayOn} data-key="n" className={link}>
        What is left
      </Link>
    )}
    <Go to={place.nextOwn && addressOf(place.nextOwn)} dataKey="m">
      Next of mine
    </Go>
    <span className="ml-auto flex">
      {place.number > 0 && (
        <a href={`#claim-${claimId}`} className={`${link} lg:sr-only lg:focus:not-sr-only`}>
          Words
        </a>
      )}
      <Link href="?" scroll={false} data-key="l" className={link}>
        All claims
      </Link>
    </span>
  </nav>
);

const Go = ({ to, dataKey, children }: { to: string | undefined; dataKey: string; children: ReactNode }) =>
  to && (
    <a href={to} data-list="claim" data-key={dataKey} className={link}>
      {children}
    </a>
  );

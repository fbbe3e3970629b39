import type { ReactNode } from "react";
import { product } from "#words";
import { PlaceLink } from "./shell/place-link.tsx";
import { QuickSearch } from "./shell/quick-search.tsx";
import { Wordmark } from "./shell/wordmark.tsx";
import { Button } from "./ui/button.tsx";
import { Link } from "./ui/link.tsx";

type Who = { name: string; email: string; isAdmin: boolean };

const places = [
  { href: "/dossiers", text: "Dossiers" },
  { href: "/register", text: "Register" },
  { href: "/checks", text: "Checks" },
  { href: "/second-readings", text: "Second readings" },
  { href: "/search", text: "Search" },
];

/** What stands around every page: where one can go, who one is, and the way past it all. */
export const Shell = ({ actor, signOut, children }: { actor: Who | null; signOut: () => Promise<void>; children: ReactNode }) => (
  <>
    <a href="#content" className="sr-only z-10 rounded bg-ink px-3 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
      Skip to the page
    </a>
    <header className="no-print border-b border-line bg-paper">
      <div className="mx-auto flex max-w-[100rem] flex-wrap items-center gap-x-6 px-4 py-1.5 sm:px-6">
        <Link href="/" className="inline-flex min-h-8 items-center" aria-label={`${product.name}, first page`}>
          <Wordmark />
        </Link>
        {actor && (
          <>
            <nav aria-label="Places" className="order-3 -mx-2 w-full sm:order-none sm:w-auto sm:flex-1">
              <ul className="flex flex-wrap gap-x-1">
                {[...places, ...(actor.isAdmin ? [{ href: "/admin/people", text: "Admin" }] : [])].map((place) => (
                  <li key={place.href}>
                    <PlaceLink {...place} />
                  </li>
                ))}
              </ul>
            </nav>
            <QuickSearch />
            <Person actor={actor} signOut={signOut} />
          </>
        )}
      </div>
    </header>
    <main id="content" tabIndex={-1} className="outline-none">
      {children}
    </main>
  </>
);

const Person = ({ actor, signOut }: { actor: Who; signOut: () => Promise<void> }) => (
  <details className="relative ml-auto">
    <summary className="flex min-h-8 items-center gap-1.5 rounded px-2 text-sm marker:content-none hover:bg-wash">
      {actor.name}
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className="text-soft">
        <path d="M2 4.5 6 8.5 10 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </summary>
    <div className="absolute right-0 z-10 mt-1 grid min-w-56 gap-2 rounded border border-edge bg-sheet p-3 text-sm shadow-overlay">
      <p className="wrap-anywhere text-soft">{actor.email}</p>
      <Link href="/account" className="flex min-h-8 items-center hover:underline">
        Your account
      </Link>
      <form action={signOut}>
        <Button look="plain" className="w-full">
          Sign out
        </Button>
      </form>
    </div>
  </details>
);

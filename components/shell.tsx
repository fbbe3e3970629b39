import type { ReactNode } from "react";
import { product } from "#words";
import { OpenPalette } from "./keys/open-palette.tsx";
import { InboxLink } from "./shell/inbox-link.tsx";
import { Menu } from "./shell/menu.tsx";
import { PlaceLink } from "./shell/place-link.tsx";
import { QuickSearch } from "./shell/quick-search.tsx";
import { Wordmark } from "./shell/wordmark.tsx";
import { Button } from "./ui/button.tsx";
import { Link } from "./ui/link.tsx";

type Who = { name: string; email: string; isAdmin: boolean; unread: number };
type Inside = { actor: Who; signOut: () => Promise<void> };

const places = [
  { href: "/dossiers", text: "Dossiers" },
  { href: "/register", text: "Register" },
  { href: "/checks", text: "Checks" },
  { href: "/second-readings", text: "Second readings" },
  { href: "/search", text: "Search" },
  { href: "/help", text: "Help" },
];

/** What stands around every page: where one can go, who one is, and the way past it all. */
export const Shell = ({ actor, signOut, children }: { actor: Who | null; signOut: () => Promise<void>; children: ReactNode }) => (
  <>
    <a href="#content" className="sr-only z-10 rounded bg-ink px-3 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
      Skip to the page
    </a>
    <header className="no-print border-b border-line bg-paper">
      <div className="mx-auto flex max-w-[100rem] items-center gap-x-4 px-4 py-1.5 sm:px-6 lg:gap-x-6">
        <Link href="/" className="inline-flex min-h-8 items-center" aria-label={`${product.name}, first page`}>
          <Wordmark />
        </Link>
        {actor && <WayAbout actor={actor} signOut={signOut} />}
      </div>
    </header>
    <main id="content" tabIndex={-1} className="outline-none">
      {children}
    </main>
  </>
);

/** Where there is room the places stand in the header; where there is not, in its menu. */
const WayAbout = ({ actor, signOut }: Inside) => (
  <>
    <nav aria-label="Places" className="-mx-2 hidden lg:block">
      <Places isAdmin={actor.isAdmin} className="flex gap-x-1" />
    </nav>
    <div className="ml-auto flex items-center gap-x-1 lg:gap-x-3">
      <QuickSearch />
      <OpenPalette />
      <InboxLink unread={actor.unread} />
      <Menu
        name={
          <>
            <span className="max-lg:hidden">{actor.name}</span>
            <span className="lg:hidden">Menu</span>
          </>
        }
      >
        <nav aria-label="Places" className="mb-3 border-b border-line pb-3 lg:hidden">
          <Places isAdmin={actor.isAdmin} className="-mx-2 grid" />
        </nav>
        <div className="grid gap-2">
          <p className="wrap-anywhere text-soft">
            <span className="block text-ink lg:hidden">{actor.name}</span>
            {actor.email}
          </p>
          <Link href="/account" className="flex min-h-8 items-center hover:underline">
            Your account
          </Link>
          <form action={signOut}>
            <Button look="plain" className="w-full">
              Sign out
            </Button>
          </form>
        </div>
      </Menu>
    </div>
  </>
);

const Places = ({ isAdmin, className }: { isAdmin: boolean; className: string }) => (
  <ul className={className}>
    {[...places, ...(isAdmin ? [{ href: "/admin/people", text: "Admin" }] : [])].map((place) => (
      <li key={place.href}>
        <PlaceLink {...place} />
      </li>
    ))}
  </ul>
);

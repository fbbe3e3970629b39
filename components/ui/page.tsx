import type { ReactNode } from "react";
import { Link } from "./link.tsx";

/** The page under the header, at its left edge: one column, `wide` for tables and galleys. */
export const Page = ({ wide = false, children }: { wide?: boolean; children: ReactNode }) => (
  <div className="mx-auto w-full max-w-[100rem] px-4 pt-6 pb-16 sm:px-6">
    {wide ? children : <div className="max-w-5xl">{children}</div>}
  </div>
);

/** The title of a page. `back`: where it belongs; `about`: one quiet line under it; `actions`: what can be done here. */
export const PageHead = ({
  title,
  back,
  about,
  actions,
}: {
  title: ReactNode;
  back?: { href: string; text: ReactNode };
  about?: ReactNode;
  actions?: ReactNode;
}) => (
  <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
    <div className="min-w-0">
      {back && (
        <Link href={back.href} className="mb-1 inline-flex min-h-6 items-center text-[0.8125rem] text-soft hover:text-ink hover:underline">
          ← {back.text}
        </Link>
      )}
      <h1 className="font-serif text-[1.75rem] leading-tight font-medium wrap-anywhere">{title}</h1>
      {about && <p className="mt-1 max-w-3xl text-sm text-soft">{about}</p>}
    </div>
    {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
  </header>
);

/** A part of a page under its own heading and a hairline. `id`: its address on the page. */
export const Section = ({ title, id, actions, children }: { title: ReactNode; id?: string; actions?: ReactNode; children: ReactNode }) => (
  <section id={id} className="mt-8 first:mt-0">
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-2 border-b border-line pb-1">
      <h2 className="text-base font-semibold">{title}</h2>
      {actions}
    </div>
    {children}
  </section>
);

/** Nothing here yet: what that means, and what to do next. */
export const EmptyState = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="border-y border-line py-8 text-center">
    <p className="font-serif text-lg">{title}</p>
    {children && <p className="mx-auto mt-1 max-w-prose text-sm text-balance text-soft">{children}</p>}
    {action && <div className="mt-4 flex justify-center gap-2">{action}</div>}
  </div>
);

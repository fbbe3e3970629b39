import type { ReactNode } from "react";

/** More of it, closed until asked for; works without JavaScript. */
export const Disclosure = ({
  title,
  open = false,
  id,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}) => (
  <details id={id} open={open} className="group border-b border-line">
    <summary className="flex min-h-8 items-center gap-2 py-1 text-sm font-medium marker:content-none">
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" className="shrink-0 text-soft group-open:rotate-90">
        <path d="M4 2 9 6 4 10z" fill="currentColor" />
      </svg>
      {title}
    </summary>
    <div className="pt-1 pb-4 pl-[1.125rem]">{children}</div>
  </details>
);

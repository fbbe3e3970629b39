import { ButtonLink } from "./ui/button.tsx";

/** The page that an address asks for, from 1; the first where it asks for none that there can be. */
export const pageIn = (value: unknown): number => {
  const page = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : 1;
  return Math.max(1, page);
};

/** From page to page of a long list; nothing where one page holds it. `all`: how many there are, `atOnce` of them on a page. */
export const Pager = ({
  page,
  all,
  atOnce,
  name,
  address,
}: {
  page: number;
  all: number;
  atOnce: number;
  name: string;
  address: (page: number) => string;
}) => {
  const pages = Math.ceil(all / atOnce);
  return (
    pages > 1 && (
      <nav aria-label={name} className="no-print mt-4 flex flex-wrap items-center gap-2 text-sm">
        {page > 1 && <ButtonLink href={address(Math.min(page - 1, pages))}>Previous page</ButtonLink>}
        {page < pages && <ButtonLink href={address(page + 1)}>Next page</ButtonLink>}
        <span className="tabular text-soft">
          Page {Math.min(page, pages)} of {pages}
        </span>
      </nav>
    )
  );
};

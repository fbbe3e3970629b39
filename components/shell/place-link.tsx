"use client";

import { usePathname } from "next/navigation";
import { Link } from "../ui/link.tsx";

/** A place of the header; it knows when one is there, or under it. */
export const PlaceLink = ({ href, text }: { href: string; text: string }) => {
  const path = usePathname();
  const root = `/${href.split("/")[1]}`;
  const isHere = path === root || path.startsWith(`${root}/`);
  return (
    <Link
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="inline-flex min-h-8 items-center rounded px-2 text-sm text-soft hover:bg-wash hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
    >
      {text}
    </Link>
  );
};

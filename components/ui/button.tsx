"use client";

import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Link } from "./link.tsx";

const looks = {
  main: "border-ink bg-ink text-paper hover:bg-ink/85",
  plain: "border-edge bg-sheet text-ink hover:bg-wash",
  danger: "border-red bg-sheet text-red hover:bg-red-wash",
  quiet: "border-transparent text-blue underline underline-offset-2 hover:bg-wash",
} as const;

const shape =
  "inline-flex min-h-8 cursor-pointer items-center justify-center gap-1.5 rounded border px-3 py-1 text-sm font-medium leading-tight no-underline aria-busy:cursor-progress aria-busy:opacity-60";

type Look = keyof typeof looks;

/** Sends its form. While that form is under way it says so and sends nothing twice. */
export const Button = ({
  look = "main",
  type = "submit",
  className = "",
  onClick,
  ...rest
}: ComponentProps<"button"> & { look?: Look }) => {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type={type}
      aria-busy={pending}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      className={`${shape} ${looks[look]} ${className}`}
    />
  );
};

/** A way to go that looks like a button. `shortcut`: the key that goes it. */
export const ButtonLink = ({
  look = "plain",
  href,
  shortcut,
  children,
}: {
  look?: Look;
  href: string;
  shortcut?: string;
  children: ReactNode;
}) => (
  <Link href={href} data-key={shortcut} className={`${shape} ${looks[look]}`}>
    {children}
  </Link>
);

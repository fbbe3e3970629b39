import type { ComponentProps, ReactNode } from "react";

/** A table with a name, in a box of its own that scrolls sideways where it is too wide. Rows are `<tr>` of Th and Td. */
export const Table = ({ name, head, children }: { name: string; head: ReactNode; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  <section aria-label={name} tabIndex={0} className="relative overflow-x-auto">
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr className="border-b border-edge">{head}</tr>
      </thead>
      <tbody className="[&>tr]:border-b [&>tr]:border-line [&>tr:hover]:bg-wash/60">{children}</tbody>
    </table>
  </section>
);

/** The head of a column; `scope="row"` for the cell that names its row. */
export const Th = ({ className = "", scope = "col", ...rest }: ComponentProps<"th">) => (
  <th
    {...rest}
    scope={scope}
    className={`py-1.5 pr-4 text-left align-baseline last:pr-0 ${scope === "col" ? "text-[0.8125rem] font-medium whitespace-nowrap text-soft" : "font-medium"} ${className}`}
  />
);

export const Td = ({ className = "", ...rest }: ComponentProps<"td">) => (
  <td {...rest} className={`py-1.5 pr-4 align-baseline last:pr-0 ${className}`} />
);

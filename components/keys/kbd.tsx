/** A key, as it is printed on one. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd className="rounded-sm border border-edge px-1.5 font-sans text-[0.8125rem]">{children}</kbd>
);

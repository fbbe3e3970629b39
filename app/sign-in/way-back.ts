/** Where to go after signing in: a path of ours, else the first page. Backslashes and control characters are what browsers mistake for `//`. */
export const wayBack = (asked: string | undefined): string => {
  const home = "/dossiers";
  const ours = "http://stet.invalid";
  if (!asked?.startsWith("/") || !URL.canParse(asked, ours)) return home;
  const url = new URL(asked, ours);
  if (url.origin !== ours || url.pathname.startsWith("//") || url.pathname.startsWith("/sign-in")) return home;
  return url.pathname + url.search + url.hash;
};

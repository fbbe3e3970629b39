const phrases = (list: string) =>
  list
    .split("\n")
    .map((line) => line.trim().split(" "))
    .filter(([word]) => word !== "");

/** What opens a list that names all of a group. Lower case. */
export const listConnectors: readonly string[][] = phrases(`
  involving
  comprising
  comprised of
  composed of
  consisting of
  made up of
  namely
  namely :
  :
  —
  –
  (
`);

/** What opens a list that names some of a group: nothing follows from who is missing. Lower case. */
export const openConnectors: readonly string[][] = phrases(`
  including
  among them
  such as
  like
  notably
  especially
  for example
  for instance
  among others
  including those from
  e.g.
`);

/** Words after a list that leave it open. Lower case. */
export const openEndings: readonly string[] = ["and others", "among others", "and other", "as well as others", "and more", "etc"];

/** Words that put what follows ahead of the writer. "to" and a verb alone do not: "met to discuss". */
export const futureWords: ReadonlySet<string> = new Set([
  "will",
  "'ll",
  "shall",
  "won't",
  "would-be",
  "going",
  "expected",
  "expects",
  "scheduled",
  "due",
  "slated",
  "plans",
  "plan",
  "planned",
  "planning",
  "intends",
  "intend",
  "upcoming",
  "aims",
  "hopes",
  "hope",
  "set",
  "poised",
  "bound",
  "effective",
]);
/** Of these only with "to", "for" or "on" behind them. */
export const futureWithTo: ReadonlySet<string> = new Set([
  "going",
  "set",
  "due",
  "poised",
  "bound",
  "plan",
  "planned",
  "hope",
  "hopes",
  "aims",
  "expected",
  "scheduled",
  "slated",
]);

/** Past forms that do not end in -ed. */
export const pastVerbs: ReadonlySet<string> = new Set(
  (
    "was were had did said told met held took gave made went came saw began became left led lost won sent spent spoke stood thought understood wrote broke brought built bought caught chose dealt drew drove ate fell fought flew forgot got grew heard hid kept knew laid lay meant paid ran rose sold shot shook sang sank sat slept slid struck swore swept swam taught tore threw woke wore wound withdrew sought " +
    "found felt hung rode shrank sprang stole stuck bore beat bent bet bid bled blew burst cast crept cut dug fed fled froze hit hurt put quit read rid set shut split spread stung swung thrust undertook underwent upheld overcame foresaw been"
  ).split(" "),
);

/** Words in -ed that are no past forms. */
export const notPast: ReadonlySet<string> = new Set([
  "succeed",
  "proceed",
  "exceed",
  "indeed",
  "speed",
  "hundred",
  "sacred",
  "naked",
  "wicked",
  "united",
  "alleged",
  "so-called",
  "breed",
]);

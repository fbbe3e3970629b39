/** What may change in the wording of a quotation from house to house without a change of what was said. */

/** Spoken forms and the words they stand for. */
export const spokenForms: Record<string, string[]> = {
  cannot: ["can", "not"],
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["got", "to"],
  "'em": ["them"],
  em: ["them"],
  ok: ["okay"],
  per: [],
  cent: ["percent"],
  "%": ["percent"],
};

/** Words whose coming or going turns or bounds what is said. */
export const turningWords: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor without against hardly barely scarcely only unless except or if".split(" "),
);

/** Sounds and false starts that houses leave out of a quotation without a mark, and the names of what a sign stands for. */
export const fillers: ReadonlySet<string> = new Set(
  "um uh er erm ah oh well so and you know i mean okay yeah dollar dollars pound pounds euro euros cent cents percent".split(" "),
);

/** Words that may come, go and change without a change of what is said. */
export const lightWords: ReadonlySet<string> = new Set(
  (
    "a an the this that these those which who whom it there of in on at to for with by from as so and um uh er well oh very really just also then " +
    "is are was were be been being am 's have has had having 've do does did 'd percent upon into onto toward towards mr mrs ms dr"
  ).split(" "),
);

/** Forms of one word that do not share their beginning, and spellings of two shores that no ending tells. */
const sameWords: readonly (readonly string[])[] = [
  ["will", "would", "shall", "'d"],
  ["can", "could"],
  ["may", "might"],
  ["get", "got", "gotten", "gets"],
  ["grey", "gray"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["cheque", "check"],
  ["tyre", "tire"],
  ["tyres", "tires"],
  ["mum", "mom"],
  ["learnt", "learned"],
  ["amongst", "among"],
  ["whilst", "while"],
  ["yes", "yeah", "yep"],
];
export const sameWordOf: ReadonlyMap<string, string> = new Map(
  sameWords.flatMap(([first, ...others]) => others.map((other): [string, string] => [other, first as string])),
);

/** British endings and the American ones, on words long enough to have them. */
export const shores: readonly (readonly [RegExp, string])[] = [
  [/oeu/, "eu"],
  [/ae(?=o|s)/, "e"],
  [/(?<=\p{L}{2})our(?=s|ed|ing|able|ite|ful|hood|$)/u, "or"],
  [/(?<=\p{L}{3})is(?=e|es|ed|ing|er|ers|ation|ations)/u, "iz"],
  [/(?<=\p{L}{3})ys(?=(?:e|ed|es|ing)$)/u, "yz"],
  [/(?<=\p{L}[bt])re(?=s?$)/u, "er"],
  [/(?<=\p{L}{3})ll(?=ed|ing|er|ers|or|ors)/u, "l"],
  [/(?<=\p{L}{3})ence$/u, "ense"],
  [/(?<=\p{L}{3})ogue/u, "og"],
  [/(?<=\p{L}{3})dgement/u, "dgment"],
];

/** A text that says so handed over its quotations from another language. */
export const translationMark =
  /\b(?:translat(?:ed|ion|or)|interpreter|in (?:his|her|their) (?:native|mother)|speaking in (?!an?\b)\p{Lu}\p{L}+)\b/u;

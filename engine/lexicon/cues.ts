/**
 * Verbs that hand over what somebody says or holds, as stems: each is given by base form, third person, past and participle, -ing form where
 * irregular; the regular forms are made by `forms`.
 */
const irregular: Record<string, string[]> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  think: ["thinks", "thought", "thinking"],
  know: ["knows", "knew", "known", "knowing"],
  find: ["finds", "found", "finding"],
  hold: ["holds", "held", "holding"],
  show: ["shows", "showed", "shown", "showing"],
  read: ["reads", "read", "reading"],
  swear: ["swears", "swore", "sworn", "swearing"],
  foresee: ["foresees", "foresaw", "foreseen", "foreseeing"],
  see: ["sees", "saw", "seen", "seeing"],
  understand: ["understands", "understood", "understanding"],
  feel: ["feels", "felt", "feeling"],
  hear: ["hears", "heard", "hearing"],
  forbid: ["forbids", "forbade", "forbidden", "forbidding"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  stand: ["stands", "stood", "standing"],
  mean: ["means", "meant", "meaning"],
  seek: ["seeks", "sought", "seeking"],
  cast: ["casts", "cast", "casting"],
  choose: ["chooses", "chose", "chosen", "choosing"],
  foretell: ["foretells", "foretold", "foretelling"],
  label: ["labels", "labeled", "labelled", "labeling", "labelling"],
  counsel: ["counsels", "counseled", "counselled", "counseling", "counselling"],
};

/** All forms of a verb: third person, past, -ing. */
export function forms(base: string): string[] {
  const known = irregular[base];
  if (known) return [base, ...known];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const doubled = doubling.has(base) ? base + base.at(-1) : base;
  return [base, /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, `${doubled}ed`, `${doubled}ing`];
}
const doubling = new Set([
  "admit",
  "concur",
  "quip",
  "blog",
  "tut",
  "permit",
  "submit",
  "refer",
  "slam",
  "dub",
  "brag",
  "regret",
  "fret",
  "plan",
  "rebut",
]);

const verbs = (list: string) =>
  new Set(
    list
      .split(/\s+/)
      .filter((verb) => verb !== "")
      .flatMap(forms),
  );

/** They carry direct speech, and indirect speech with or without "that". */
export const speechVerbs = verbs(`say tell add note write ask reply respond answer announce declare state explain remark comment observe
  insist argue claim maintain assert contend stress emphasize emphasise underline underscore reiterate repeat recall admit concede acknowledge
  confess confirm deny warn caution predict report quip joke shout whisper murmur mutter exclaim cry tweet post recount continue conclude
  elaborate clarify complain lament boast vow pledge promise charge allege testify counter retort object agree suggest propose urge
  estimate inform advise assure remind quote mention affirm swear rule read proclaim disclose reveal hint signal enthuse
  interject opine point brag speculate gripe grumble vent chime protest counsel posit theorize theorise surmise venture moan sigh
  scoff sneer thunder bellow roar scream yell chant bemoan gush rebut deadpan relate`);

/** They carry indirect speech or thought before a content clause ("believes that …", "expects …"). */
export const thoughtVerbs =
  verbs(`believe think expect hope fear doubt feel consider know learn understand realise realize find show indicate
  forecast project calculate determine decide recognize recognise assume suspect worry imagine anticipate foresee
  hold see hear discover demonstrate prove imply demand request recommend plan want intend wish guess reckon figure judge fret regret
  prefer seek aim refuse decline threaten offer resolve opt wonder dispute question`);

/** They carry a quoted part after them without a content clause ("called it “a disaster”", "denounced the “…”"). */
export const mixedVerbs =
  verbs(`call describe denounce condemn criticize criticise praise hail label dub brand dismiss reject characterize characterise term
  refer cite accuse blame blast slam welcome express voice voiced thank mock tout decry deride lambast laud portray depict compare liken ridicule
  applaud attack assail berate chide rebuke scold savage bash castigate vilify defend salute celebrate mourn paint cast`);

/**
 * They take what is said or held as their object: "criticised the plan", "opposes a wall", "regards it as a threat". Verbs of mere doing
 * ("signed the bill") are none, nor those that take an object without taking a stand ("know", "find", "show").
 */
export const objectVerbs =
  verbs(`criticize criticise praise condemn denounce decry deride lambast laud hail applaud welcome blast slam assail
  berate chide rebuke scold castigate vilify ridicule mock bemoan lament deplore mourn regret celebrate tout trumpet champion defend support oppose endorse back
  favor favour reject rebuff dismiss discount downplay deny dispute refute rebut contest challenge question doubt concede acknowledge admit recognize recognise
  confirm announce unveil outline describe depict portray characterize characterise call label dub brand term liken compare discuss debate address mention cite
  quote recall recount explain clarify reveal disclose stress emphasize emphasise underscore underline highlight reiterate propose recommend suggest
  advocate demand request promise pledge threaten predict forecast foresee anticipate expect project estimate want prefer fear regard
  view deem perceive accuse blame fault credit congratulate thank urge encourage implore beg advise warn caution press instruct ask
  express voice disavow renounce repudiate disown reaffirm affirm approve disapprove resent despise detest admire
  love hate contemplate consider plan propound float assert allege claim insist protest
  bash attack savage taunt interpret`);

/** With one of these behind them they hand over what follows it: "called for a vote", "spoke against the plan". */
const prepositional: Record<string, string> = {
  call: "for on upon",
  speak: "about of against",
  talk: "about of",
  argue: "for against",
  warn: "of about against",
  complain: "about of",
  brag: "about of",
  boast: "about of",
  joke: "about",
  comment: "on about",
  agree: "with on to",
  disagree: "with on about",
  object: "to",
  respond: "to",
  react: "to",
  refer: "to",
  point: "to",
  allude: "to",
  hint: "at of",
  campaign: "for against",
  lobby: "for against",
  push: "for",
  press: "for",
  plead: "for",
  appeal: "for",
  insist: "on upon",
  care: "about",
  worry: "about",
  fret: "about over",
  dream: "of about",
  hope: "for",
  believe: "in",
  think: "of about",
  apologize: "for",
  apologise: "for",
  rail: "against",
  inveigh: "against",
  protest: "against over",
  rant: "about against",
  lash: "at",
  gripe: "about",
  grumble: "about",
  ask: "about for",
  write: "about of",
  testify: "about against",
  elaborate: "on",
  opine: "on about",
  approve: "of",
  disapprove: "of",
  reflect: "on",
  speculate: "about on",
  caution: "against about",
  counsel: "against",
  advise: "against",
  lecture: "about on",
  muse: "about on",
  expound: "on",
  dwell: "on",
};
export const prepositionsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(prepositional).flatMap(([verb, list]) => {
    const set = new Set(list.split(" ").filter(Boolean));
    return forms(verb).map((form): [string, ReadonlySet<string>] => [form, set]);
  }),
);

export type CueKind = "speech" | "thought" | "mixed" | "stance";
/** Every form of every verb that hands something over, with what it does first of all. */
export const cueVerbs: ReadonlyMap<string, CueKind> = new Map([
  ...[...prepositionsOf.keys()].map((verb): [string, CueKind] => [verb, "stance"]),
  ...[...objectVerbs].map((verb): [string, CueKind] => [verb, "stance"]),
  ...[...mixedVerbs].map((verb): [string, CueKind] => [verb, "mixed"]),
  ...[...thoughtVerbs].map((verb): [string, CueKind] => [verb, "thought"]),
  ...[...speechVerbs].map((verb): [string, CueKind] => [verb, "speech"]),
]);

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
const doubling = new Set(["admit", "concur", "quip", "blog", "tut", "permit", "submit"]);

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
  estimate inform advise assure remind quote mention affirm swear rule read declare proclaim disclose reveal hint signal enthuse
  interject opine point`);

/** They carry indirect speech or thought before a content clause ("believes that …", "expects …"). */
export const thoughtVerbs =
  verbs(`believe think expect hope fear doubt feel consider know learn understand realise realize find show indicate
  suggest predict forecast project estimate calculate determine decide conclude recognize recognise assume suspect worry imagine anticipate foresee
  hold see hear discover demonstrate prove imply demand request recommend plan want intend`);

/** They carry a quoted part after them without a content clause ("called it “a disaster”", "denounced the “…”"). */
export const mixedVerbs =
  verbs(`call describe denounce condemn criticize criticise praise hail label dub brand dismiss reject characterize characterise term
  refer cite accuse blame blast slam welcome express voice voiced thank mock tout decry deride lambast laud portray depict compare`);

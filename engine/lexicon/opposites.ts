const rows = `
rise rises rose risen rising increase increased increases increasing grow grew grown growing grows climb climbed gain gained jump jumped soar soared surge surged higher rally rallied | fall fell fallen falling falls drop dropped decline declined decrease decreased shrink shrank slip slipped plunge plunged tumble tumbled slump slumped lower dip dipped
win won wins winning victory | lose lost loses losing defeat
approve approved approves approval pass passed passes adopt adopted ratify ratified endorse endorsed | vote-against controversy controversial criticism reject rejected rejects veto vetoed block blocked defeated
accept accepted accepts receive received get got took collect collected welcome welcomed | decline declined refuse refused refuses reject rejected spurn spurned
support supported supports backed backs favour favor favoured favored endorse endorsed | oppose opposed opposes opposition criticise criticised criticize criticized condemn condemned controversy attack attacked vote-against
arrive arrived arrives arrival reach reached enter entered | leave leaves depart departed departing departure exit exited
open opened opens opening start started begin began launch launched | closed closes closing shut shuts ended stop stopped cancel cancelled canceled scrap scrapped
admit admitted admits confess confessed acknowledge acknowledged | deny denied denies denying
convict convicted conviction guilty | acquit acquitted acquittal innocent cleared
arrest arrested jail jailed imprison imprisoned detain detained | release released releases free freed bailed
allow allowed allows permit permitted permits legalise legalised legalize legalized legal | ban banned bans prohibit prohibited bar barred outlaw outlawed forbid forbidden illegal
survive survived survives alive survivor | die died dies dead death killed
profit profits earnings earn earned earns net-profit | loss losses lose loses lost
hire hired hires appoint appointed recruit recruited | fire fired sack sacked dismiss dismissed
join joined joins joining | leave leaves quit quits withdraw withdrew
increase increased raise raised expand expanded | cut cuts reduce reduced reduces slash slashed lower lowered
easy easily easier simple | difficult difficulty challenge
male-only men-only all-male | women woman female girls
women-only female-only all-female | men man male boys
compulsory mandatory obligatory required | voluntary optional without exempt
introduce introduced introduces introducing | abolish abolished abolishes scrap scrapped replaced replace replaces repeal repealed
keep keeps kept retain retained retains defend defended | lose lost loses
find found recover recovered | missing lost
rich wealthy affluent | poor impoverished
safe safely | dangerous unsafe hazardous
conservative right-wing | liberal left-wing
majority | minority
married marry marries wed | divorced divorce unmarried
lead leads leading ahead | trail trails trailing behind
strengthen strengthened strong stronger | weaken weakened weak weaker
succeed succeeded success successful successfully | fail failed fails failure unsuccessful
upgrade upgraded | downgrade downgraded
remember remembered | forget forgot forgotten
public publicly | private privately
best | worst
oldest | youngest
largest biggest | smallest
northern north | southern south
eastern east | western west
include included includes including | exclude excluded excludes
agree agreed agrees agreement | disagree disagreed disagrees disagreement
lift lifted | impose imposed imposes
attack attacked attacks | defend defended defends
present attend attended attends | absent absence
import imported imports | export exported exports
employed hired | unemployed jobless
encourage encouraged encourages | discourage discouraged discourages
known | unknown
likely | unlikely
able | unable
possible | impossible
optimistic | pessimistic
peace peaceful peacefully | war violent violently
relative relatives relation kin brother sister cousin | acquaintance acquaintances stranger strangers unrelated
friend friends ally allies | enemy enemies foe foes rival rivals
secret confidential classified | public published disclosed
cause caused causes | prevent prevented prevents cure cured cures
create created creates build built | destroy destroyed destroys demolish demolished
promote promoted | demote demoted relegated
confirm confirmed confirms | deny denied denies denying
temporary temporarily interim | permanent permanently
urban | rural
domestic | foreign
amateur | professional
positive | negative
unanimous unanimously | split narrowly
friendly | hostile
deploy deployed deploys | withdraw withdrew withdrawn withdraws
advance advanced advances | retreat retreated retreats
tighten tightened tighter | loosen loosened relax relaxed ease eased
extend extended extends | shorten shortened
reveal revealed disclose disclosed | conceal concealed hide hid hidden
remain remained remains stay stayed stays | leave leaves quit quits resign resigned resigns
full | empty
delay delayed postpone postponed | hasten hastened
praise praised praises | criticise criticised criticize criticized criticism slam slammed condemn condemned
vegetarian vegan | meat
profitable | loss-making unprofitable
healthy | sick ill unhealthy
heavier | lighter
older | younger
taller | shorter
warmer hotter warm hot | colder cooler cold cool
wet rainy | dry
elder | younger
senior | junior
parent | subsidiary
`;

/** Words of which one denies the other, both ways: "rose" and "fell". In the forms that news has them; lower case. */
export const opposites: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  const learn = (words: readonly string[], others: readonly string[]) => {
    for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...others]));
  };
  for (const row of rows.trim().split("\n")) {
    const [these = [], those = []] = row.split(" | ").map((side) => side.split(" "));
    learn(these, those);
    learn(those, these);
  }
  return found;
})();

/** For a word the words of its own side: "climbed" for "rose". */
export const sameSide: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const side of rows.trim().split(/ \| |\n/)) {
    const words = side.split(" ");
    for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...words]));
  }
  return found;
})();

/** Words that deny the verb or adjective behind them. Short forms ("didn't") besides. Lower case. */
export const negations: ReadonlySet<string> = new Set(
  "not never no without cannot neither nor fail failed fails refuse refused refuses declined unable denied denies hardly stopped".split(
    " ",
  ),
);

/** Words that make a sentence no plain statement: it tells what may be, or two things at once. */
export const hedges: ReadonlySet<string> = new Set(
  "if may might could would should whether unless likely reportedly allegedly or but although".split(" "),
);

/** Words that something is over: "stopped selling" is as good as "does not sell". */
export const endings: ReadonlySet<string> = new Set(
  "stop stops stopped stopping cease ceases ceased halt halts halted end ends ended quit quits drop drops dropped".split(" "),
);

/** Relations that hold in one direction only, in the forms of their verb. "Succeeded by" turns them round. */
export const directed: ReadonlyMap<string, string> = new Map(
  `succeed succeeds succeeded
replace replaces replaced
beat beats beaten
defeat defeats defeated
acquire acquires acquired
outlive outlived outlives survived
kill kills killed
murder murders murdered
sue sues sued
invade invades invaded
overtake overtakes overtook overtaken
sack sacked sacks
hire hired hires
arrest arrested arrests
endorse endorsed endorses
father fathered`
    .split("\n")
    .flatMap((row) => row.split(" ").map((form) => [form, row.split(" ")[0] as string] as const)),
);

/** Of these both directions may hold, on two days. */
export const repeatable: ReadonlySet<string> = new Set(["beat", "defeat", "sue", "endorse", "overtake", "replace"]);

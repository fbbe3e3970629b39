const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Small numbers in words; "one" is left out, it is seldom a count. */
export const counts =
  words(`two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
  thousand thousands million millions billion billions trillion trillions half third quarter double twice triple percent percentage`);

/** They compare, rank or measure: what they say can be looked up. */
export const measures =
  words(`more less fewer most least first second last only never highest lowest largest biggest smallest lowest oldest record increase increased increases
  decrease decreased rise rose risen fell fallen drop dropped grew grown growth cut cuts average rate rates majority minority total number amount cost costs spent spending
  deficit surplus debt budget jobs unemployment inflation poverty income tax taxes wages prices exports imports since ago year years annual annually month months`);

/** What somebody did and what is on record. */
export const deeds =
  words(`voted signed passed supported opposed vetoed introduced proposed appointed elected killed died born married founded built opened closed won lost attacked
  invaded arrested convicted sentenced sued paid bought sold raised approved rejected announced promised admitted refused resigned met visited launched published released
  reported found ruled ordered banned ended began started joined left became served wrote testified`);

export const obligations = words(`should must ought need needs let lets let's shall`);
/** With "to" behind them they say what has to be done. */
export const duties = words(`have has had got need needs want wants try trying`);
/** At the head of a sentence they point at what was said before. */
export const pointers = words(`that's this that it's it there's these those`);
/** At its head they argue on. */
export const arguers = words(`and but so because or well now`);
export const futures = words(`will would could might may can 'll 'd won't wouldn't couldn't can't cannot going gonna if`);
export const stances =
  words(`think believe feel hope want wish guess suppose agree disagree know understand love like care mean thank thanks please congratulate appreciate proud glad sorry
  happy grateful pray respect trust`);
export const firstPersons = words(`i my me mine myself i'm i've i'd i'll`);
export const vague =
  words(`thing things something anything everything somehow stuff kind sort way ways lot maybe perhaps probably really very just simply basically obviously certainly
  clearly frankly honestly well okay ok yes uh um`);
export const values =
  words(`good great bad terrible horrible wonderful wrong right important best better worse worst difficult hard easy fair unfair beautiful ugly sad amazing
  incredible strong weak smart stupid tough ridiculous disgraceful shameful outrageous tragic excellent fantastic disaster dream hope future freedom values
  seem seems appear appears`);

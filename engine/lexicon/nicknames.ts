/** Given names with the everyday forms that English news has of them, a line each: the name as it is registered stands first. Lower case; a form may stand in several lines. */
const rows = `
abigail abby abbie gail
abraham abe bram
adelaide addie
agatha aggie
albert al bert bertie
alexander alex al alec alick sandy sasha xander lex
alexandra alex sandra sandy lexi sasha
alfred alf alfie fred
allan al
alan al
alison ali
amanda mandy
amelia millie
andrew andy drew
angela angie
ann annie nan nancy
anne annie nan nancy
anthony tony ant
antony tony
antonio tony toni
archibald archie
arnold arnie
arthur art artie
augustus gus
barbara barb babs barbie
barnabas barney
barnaby barney
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bertram bert bertie
bradley brad
bridget biddy bridie
caroline carrie carol lina
cassandra cassie
catherine cathy cate kate katie kitty cat
charles charlie chuck chas chaz
charlotte charlie lottie
christina chris tina chrissie christy
christine chris tina chrissie christy
christopher chris kit topher
clifford cliff
clinton clint
constance connie
cornelius neil con
curtis curt
cynthia cindy
cyril cy
daniel dan danny
david dave davey davy
deborah deb debbie debs
dennis denny den
diana di
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug dougie
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie ned
eleanor ellie nell nora
elizabeth liz lizzie lizzy beth betty betsy bess eliza libby lisa elsie bette
emily em millie
emma em
ernest ernie
eugene gene
evelyn evie eve
ezekiel zeke
florence flo flossie
frances fran fanny frankie
francesca fran
francis frank frankie fran
francisco paco frank pancho
franklin frank
frederick fred freddie freddy rick
gabriel gabe
gabrielle gabby
geoffrey geoff
george georgie
gerald gerry jerry
gerard gerry jerry
gertrude gertie trudy
gilbert gil bert
giuseppe joe beppe
gregory greg
guillermo memo
gwendolyn gwen
harold harry hal
harriet hattie harry
helen nell nellie
henrietta etta hettie
henry harry hank hal
herbert herb bert herbie
hubert bert hugh
hugh hughie
ignacio nacho
isaac ike
isabel izzy bella belle
isabella izzy bella
jacob jake
jacqueline jackie
james jim jimmy jamie jem
jane janie jenny
janet jan
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jerry jem
jerome jerry
jessica jess jessie
joan joanie
joanna jo
joanne jo
john jack johnny jon johnnie
jonathan jon jonny
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie
katharine kate kathy katie kitty kat
katherine kate kathy katie kitty kat
kathleen kathy kate kath
kathryn kathy kate katie
kenneth ken kenny
kimberly kim
laura laurie
lawrence larry laurie lawrie
laurence larry laurie
leonard len lenny leo
leopold leo
leslie les
lewis lew lou
lillian lil lily
louis lou louie
louise lou
lucille lucy
madeleine maddie
malcolm mal
manuel manny manolo
marcus mark marc
margaret maggie meg peggy madge marge margie daisy greta rita peg
marjorie marge
martha marty patty
martin marty
mary molly polly mamie may
matilda tilly mattie
matthew matt mattie
maurice mo morrie
maximilian max
maxwell max
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey micky mikey
mikhail misha
mildred millie
miriam mimi
mitchell mitch
mohammed mo
mohamed mo
muhammad mo
montgomery monty
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky
nicola nicky nikki
nicolas nick nicky
norman norm
oliver ollie olly
olivia liv livvy
oscar ossie
oswald ozzie
pamela pam
patricia pat patty patsy tricia trish
patrick pat paddy
penelope penny
percival percy
peter pete
philip phil pip
phillip phil
phyllis phyl
prudence prue
rachel rach
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert robin
roberta bobbie
rodney rod
roderick rod rory
roger rog
roland rollie
ronald ron ronnie
rosalind ros roz
rosemary rose rosie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sarah sally sadie
sebastian seb bas
sergei seryozha
sidney sid
simon si
solomon sol
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stewart stew stu
stuart stu
susan sue susie suzy
susannah sue susie
suzanne sue suzy
sydney syd
terence terry
teresa terry tess
theresa terry tess tessa
thaddeus tad ted
theodora dora thea
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vanessa nessa
veronica ronnie vera
victor vic
victoria vicky tori vicki
vincent vince vinnie
virginia ginny ginger
vladimir volodya vova
walter walt wally
wilfred wilf fred
wilhelmina mina billie
william bill billy will willie liam
winifred winnie freda
winston winnie
yevgeny zhenya
zachary zach zack
`;

/** By a form of a name the registered names that it stands for, these among themselves. */
const namesOfForm: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const row of rows.trim().split("\n")) {
    const [name = "", ...forms] = row.split(" ");
    for (const form of [name, ...forms]) found.set(form, (found.get(form) ?? new Set()).add(name));
  }
  return found;
})();

/** May two given names, in lower case, be one person's: is the one a form of the other ("Bill", "William"), or both of one name ("Bob", "Rob")? */
export function areOneGivenName(a: string, b: string): boolean {
  const names = namesOfForm.get(a);
  const others = namesOfForm.get(b);
  if (!names || !others) return false;
  for (const name of names) if (others.has(name)) return true;
  return false;
}

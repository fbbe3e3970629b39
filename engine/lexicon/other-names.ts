/**
 * Names, a line each: a text that has one of the later words speaks of what the first one names. Lower case; a word may open several lines. What a state, its people and its capital are called is in the register; places within states are in whereabouts.ts.
 */
const rows = `
conservative conservatives tory tories
conservatives conservative tory tories
tory conservative conservatives
tories conservative conservatives
liberal lib dem dems
democrat dem dems lib
democrats dem dems lib
lib liberal
dem democrat democrats
dems democrats democrat
republican republicans gop
snp nationalist nationalists
dup unionist unionists
parliament mps mp commons lords westminster holyrood senedd stormont lawmakers
commons mps parliament
lords peers peer
congress senate representatives senator congressman lawmakers capitol
white president
downing pm prime
kremlin putin russian
pentagon military defense
vatican pope catholic
buckingham queen royal palace
brexit eu referendum leave
eu european europe brussels
nato alliance
un united nations
who health
nhs health hospital
islamic isis isil daesh jihadist jihadists islamist
isis islamic isil daesh
isil islamic isis daesh
qaeda qaida
qaida qaeda
muslim muslims islam islamic mosque
catholic catholics pope church priest bishop
jewish jews jew judaism synagogue israel
christian christians church
christmas festive xmas december
ramadan eid
olympic olympics olympian games medal
paralympic paralympics games
premier premiership
champions european uefa
wimbledon tennis grass
uefa champions europa euro
fifa football
test tests cricket
ashes australia
formula f1 prix
tour yellow stage
tv television
bbc broadcaster
wwi ww1 1914 war
wwii ww2 1939 1940 war nazi
nazi nazis hitler holocaust
google alphabet search
twitter tweet tweets tweeted
youtube video
apple iphone ipad
internet online web
met metropolitan scotland
garda gardai irish
psni northern
rspca animal
rnli lifeboat
met weather forecast
spurs tottenham
tottenham spurs
hotspur spurs
utd united
wolves wolverhampton
wolverhampton wolves
hibs hibernian
hibernian hibs
hearts midlothian
gers rangers
celtic hoops
villa aston
palace crystal
forest nottingham
brom albion
cbi business
tuc union unions
gp doctor doctors surgery practice
gps doctors doctor surgeries practices patients
pc constable police officer
pcs constables police officers
qc barrister lawyer
cctv footage camera cameras
suv car vehicle
mp parliament commons constituency seat election lawmaker westminster elected
mps parliament commons lawmakers westminster
mep european parliament
msp holyrood scottish parliament
msps holyrood scottish parliament
am assembly senedd
ams assembly senedd
td dail
pm prime minister premier
ceo chief executive boss
`;

/** For a word of a name the words that tell of the same thing. */
export const otherNames: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const row of rows.trim().split("\n")) {
    const [name = "", ...others] = row.split(" ");
    found.set(name, new Set([...(found.get(name) ?? []), ...others]));
  }
  return found;
})();

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Words of which one in a row of capitalised words says that the row is no person. Lower case. */
export const institutionWords = words(`
  office house department ministry committee council university college school academy institute institution center centre hospital clinic church cathedral mosque temple synagogue museum library theater theatre stadium arena park garden
  gardens street avenue road boulevard lane square bridge tunnel airport station port harbor harbour river lake mountain mount valley island islands bay beach coast gulf ocean sea strait canal desert forest peninsula county city town village
  province prefecture district state states republic kingdom empire union federation alliance league association society foundation fund trust bank group company corporation corp corp. inc inc. ltd ltd. llc plc gmbh co co. bros
  holdings partners industries technologies systems services solutions energy airlines airways motors electric electronics pharmaceuticals laboratories labs media news times post journal tribune herald gazette daily weekly magazine
  press television radio network channel broadcasting agency authority bureau administration commission board court tribunal parliament congress senate assembly party movement army navy force forces corps guard police
  command brigade regiment battalion squadron fleet division act bill treaty agreement accord pact protocol convention declaration resolution amendment constitution code law plan program programme project initiative strategy
  summit conference forum meeting festival fair expo olympics games cup championship open series tournament prize award awards medal war battle revolution uprising crisis day week month year century age era christmas easter
  ramadan thanksgiving halloween hotel restaurant cafe bar club tower towers building plaza mall market exchange index center palace castle building hall room
  north south east west northern southern eastern western central upper lower new old great greater saint st st. san santa santo los las fort mt mt. cape
  international national federal global world european american asian african atlantic pacific indian arctic united
  republican republicans democrat democrats democratic conservative conservatives labour liberal liberals tory tories muslim muslims christian christians jewish jews catholic catholics buddhist hindu sunni shiite
  internet web facebook twitter google apple amazon microsoft youtube instagram tiktok iphone android netflix
  english french spanish german latin arabic hebrew god jesus bible quran allah
  security defense defence foreign affairs interior treasury justice commerce agriculture transportation education labor veterans homeland medicare medicaid brexit covid covid-19
  study report survey poll census review index statement communique communiqué question answer video photo photos image images getty reuters
  advisors advisers associates brothers sons consultants consulting architects attorneys lawyers builders research analytics
  air bowl parade features agence ilbo shimbun zeitung
  team staff board panel task special supreme high crown royal imperial grand general public private civil human social economic political military nuclear missile
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`);

/** Regions that stand before a title as the place of it ("Texas Gov.", "Bavarian Premier"), and cities that are often named: no persons. */
export const placeNames = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming dakota carolina jersey hampshire mexico york ontario quebec alberta manitoba saskatchewan scotland wales england ireland
  ulster bavaria saxony catalonia tuscany sicily crimea donbas donetsk luhansk kherson kharkiv odesa odessa mariupol chechnya dagestan siberia tibet xinjiang gaza jerusalem
  boston chicago houston dallas austin denver phoenix seattle portland detroit miami atlanta philadelphia pittsburgh baltimore cleveland cincinnati nashville memphis louisville milwaukee minneapolis sacramento oakland manhattan
  brooklyn queens bronx harlem hollywood broadway chelsea cambridge oxford london paris berlin munich hamburg frankfurt vienna rome milan madrid barcelona lisbon brussels geneva zurich amsterdam rotterdam stockholm oslo helsinki
  copenhagen warsaw prague budapest bucharest athens istanbul ankara moscow kyiv kiev minsk tbilisi baku tehran baghdad damascus beirut cairo tripoli tunis algiers nairobi lagos johannesburg pretoria
  beijing shanghai guangzhou shenzhen wuhan chengdu taipei tokyo osaka kyoto hiroshima nagasaki fukushima yokohama nagoya sapporo seoul busan incheon daegu daejeon gwangju jeju ulsan pyongyang kaesong panmunjom
  delhi mumbai kolkata chennai bangalore karachi lahore islamabad kabul dhaka colombo kathmandu bangkok hanoi saigon manila jakarta singapore canberra sydney melbourne brisbane perth adelaide auckland wellington christchurch
  toronto montreal vancouver ottawa calgary manchester liverpool birmingham leeds glasgow edinburgh cardiff belfast dublin
  europe asia africa america americas antarctica oceania eurasia balkans caucasus caribbean mediterranean scandinavia kremlin pentagon brexit nato`);

/** Of the words of institutions those that are family names too: "Doris Day", "Kanye West". */
export const surnames =
  words(`house church park day may west hall castle street bell law bridge post lake garden gates power week north east march pope english french german lane rivers banks field forest
  bay coast beach valley temple college case wall price young battle rice cross summers winter winters marsh mills mall court booker saint fort christian berry knight major prince bishop`);

/** Two capitals that are no initials. */
export const shortForms: ReadonlySet<string> = new Set([
  "UN",
  "US",
  "EU",
  "UK",
  "TV",
  "PM",
  "AP",
  "PR",
  "IT",
  "ID",
  "NY",
  "LA",
  "DC",
  "OK",
  "VP",
  "IS",
  "AI",
  "AU",
  "BC",
  "AD",
]);

/**
 * Every currency of ISO 4217 in use, and some that news still tells of: code, its noun, and whose it is (adjectives and states, as written before the
 * noun; of several words the last).
 */
const table = `
AED dirham emirati,uae|AFN afghani afghan|ALL lek albanian|AMD dram armenian|AOA kwanza angolan|ARS peso argentine,argentinian|AUD dollar australian,aussie
AWG florin aruban|AZN manat azerbaijani|BAM mark bosnian,convertible|BBD dollar barbadian,barbados|BDT taka bangladeshi|BGN lev bulgarian
BHD dinar bahraini|BIF franc burundian|BMD dollar bermudian,bermuda|BND dollar brunei|BOB boliviano bolivian|BRL real brazilian|BSD dollar bahamian
BTN ngultrum bhutanese|BWP pula botswanan|BYN rouble belarusian|BZD dollar belize|CAD dollar canadian|CDF franc congolese|CHF franc swiss
CLP peso chilean|CNY yuan chinese|COP peso colombian|CRC colon costa rican|CUP peso cuban|CVE escudo cape verdean|CZK koruna czech|DJF franc djiboutian
DKK krone danish|DOP peso dominican|DZD dinar algerian|EGP pound egyptian|ERN nakfa eritrean|ETB birr ethiopian|EUR euro|FJD dollar fijian,fiji
GBP pound british,uk|GEL lari georgian|GHS cedi ghanaian|GMD dalasi gambian|GNF franc guinean|GTQ quetzal guatemalan|GYD dollar guyanese,guyana
HKD dollar kong|HNL lempira honduran|HTG gourde haitian|HUF forint hungarian|IDR rupiah indonesian|ILS shekel israeli|INR rupee indian|IQD dinar iraqi
IRR rial iranian|ISK krona icelandic|JMD dollar jamaican|JOD dinar jordanian|JPY yen japanese|KES shilling kenyan|KGS som kyrgyz|KHR riel cambodian
KMF franc comorian|KRW won korean|KWD dinar kuwaiti|KYD dollar cayman|KZT tenge kazakh|LAK kip lao,laotian|LBP pound lebanese|LKR rupee lankan
LRD dollar liberian|LSL loti lesotho|LYD dinar libyan|MAD dirham moroccan|MDL leu moldovan|MGA ariary malagasy|MKD denar macedonian|MMK kyat burmese,myanmar
MNT tugrik mongolian|MOP pataca macanese|MRU ouguiya mauritanian|MUR rupee mauritian|MVR rufiyaa maldivian|MWK kwacha malawian|MXN peso mexican
MYR ringgit malaysian|MZN metical mozambican|NAD dollar namibian|NGN naira nigerian|NIO cordoba nicaraguan|NOK krone norwegian|NPR rupee nepalese,nepali
NZD dollar zealand,kiwi|OMR rial omani|PAB balboa panamanian|PEN sol peruvian|PGK kina papuan|PHP peso philippine|PKR rupee pakistani|PLN zloty polish
PYG guarani paraguayan|QAR riyal qatari|RON leu romanian|RSD dinar serbian|RUB rouble russian|RWF franc rwandan|SAR riyal saudi|SCR rupee seychellois
SDG pound sudanese|SEK krona swedish|SGD dollar singapore,singaporean|SOS shilling somali|SRD dollar surinamese|SSP pound sudanese|SYP pound syrian
SZL lilangeni swazi|THB baht thai|TJS somoni tajik|TMT manat turkmen|TND dinar tunisian|TOP paanga tongan|TRY lira turkish|TTD dollar trinidadian
TWD dollar taiwan,taiwanese|TZS shilling tanzanian|UAH hryvnia ukrainian|UGX shilling ugandan|USD dollar us,u.s.,american|UYU peso uruguayan|UZS soum uzbek
VES bolivar venezuelan|VND dong vietnamese|XAF franc central african|XOF franc west african,cfa|XPF franc pacific,cfp|YER rial yemeni|ZAR rand african
ZMW kwacha zambian|DEM mark german|FRF franc french|ITL lira italian|NLG guilder dutch|ESP peseta spanish|IEP pound irish|BEF franc belgian|ATS schilling austrian
PTE escudo portuguese|GRD drachma greek|FIM markka finnish|BTC bitcoin|ETH ether`;

/** Which currency a noun without its country means. What stands here by its own name ("dinar") may be any of many. */
const plainNouns: Record<string, string> = {
  dollar: "USD",
  pound: "GBP",
  franc: "CHF",
  peso: "MXN",
  rupee: "INR",
  krona: "SEK",
  krone: "NOK",
  lira: "TRY",
  rouble: "RUB",
  dirham: "AED",
  riyal: "SAR",
  mark: "DEM",
  rial: "IRR",
  leu: "RON",
  manat: "AZN",
  kwacha: "ZMW",
  dinar: "dinar",
  shilling: "shilling",
  escudo: "escudo",
};

/** Spellings and plurals that are not the noun with an s. */
const spellings: Record<string, readonly string[]> = {
  rouble: ["ruble", "rubles"],
  krona: ["kronor", "kronur"],
  krone: ["kroner"],
  koruna: ["korunas", "koruny", "crown", "crowns"],
  real: ["reais"],
  shekel: ["sheqel"],
  zloty: ["zlotych", "zlotys", "zloties"],
  hryvnia: ["hryvnya", "hryvnias", "hryvna"],
  leu: ["lei"],
  lev: ["leva"],
  lek: ["leke"],
  riyal: ["riyals"],
  yuan: ["renminbi", "rmb", "kuai"],
  sol: ["soles"],
  loti: ["maloti"],
  metical: ["meticais"],
  colon: ["colones"],
  soum: ["sum", "soms"],
  drachma: ["drachmae"],
  guarani: ["guaranies"],
  lira: ["lire"],
  pound: ["sterling", "quid"],
  dollar: ["buck", "bucks", "greenback", "greenbacks"],
  bolivar: ["bolivares"],
  bitcoin: ["bitcoin"],
};

/** Three-letter codes in capitals. */
export const currencyCodes: Record<string, string> = {};
/** Nouns, singular and plural, that mean one currency each. */
export const currencyNouns: Record<string, string> = {};
/** "canadian dollar": whose a noun is, by adjective and singular noun. */
export const currencyOf: Record<string, string> = {};

for (const row of table.trim().split(/[|\n]/)) {
  const [code = "", noun = "", ...owners] = row.split(" ");
  currencyCodes[code] = code;
  for (const owner of owners.join(" ").split(",")) if (owner) currencyOf[`${owner.split(" ").at(-1)} ${noun}`] ??= code;
  const meant = plainNouns[noun] ?? code;
  for (const word of [noun, `${noun}s`, ...(spellings[noun] ?? [])]) currencyNouns[word] ??= meant;
}

/** The noun of the table that a spelling belongs to ("rubles": rouble). */
export const nounOfCurrency: Record<string, string> = {};
for (const row of table.trim().split(/[|\n]/)) {
  const noun = row.split(" ")[1] ?? "";
  for (const word of [noun, `${noun}s`, ...(spellings[noun] ?? [])]) nounOfCurrency[word] ??= noun;
}

/** Nouns that are more often another word: money only behind a scale ("5 million marks") or whose it is ("50 Brazilian reais"). */
export const rareNouns: ReadonlySet<string> = new Set(
  "real reals mark marks sol sols soles som soms sum sums colon colons crown crowns buck kip kips lek leks lev kina pula ether ethers mao fen ore".split(
    " ",
  ),
);

/** Codes that are also words in a headline of capitals. */
export const wordLikeCodes: ReadonlySet<string> = new Set("ALL TOP TRY CUP MAD PEN COP SOS BAM GEL LAK MOP BOB MUR SCR SAR".split(" "));

/** Signs of money, with the letters that some have before them. */
export const currencySigns: Record<string, string> = {
  $: "USD",
  us$: "USD",
  a$: "AUD",
  au$: "AUD",
  c$: "CAD",
  ca$: "CAD",
  can$: "CAD",
  s$: "SGD",
  hk$: "HKD",
  nz$: "NZD",
  nt$: "TWD",
  r$: "BRL",
  mex$: "MXN",
  j$: "JMD",
  tt$: "TTD",
  z$: "ZWL",
  n$: "NAD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "￥": "JPY",
  "₩": "KRW",
  "₹": "INR",
  "₨": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "₴": "UAH",
  "₪": "ILS",
  "₫": "VND",
  "₱": "PHP",
  "₦": "NGN",
  "₡": "CRC",
  "₭": "LAK",
  "₮": "MNT",
  "₲": "PYG",
  "₵": "GHS",
  "₸": "KZT",
  "₼": "AZN",
  "₾": "GEL",
  "₿": "BTC",
  "฿": "THB",
  "៛": "KHR",
  "֏": "AMD",
};

/** Letters that stand for a currency before digits, written close or apart ("Rs 500", "RM20", "Rp 3,000"). */
export const currencyLetters: Record<string, string> = {
  Rs: "INR",
  "Rs.": "INR",
  RM: "MYR",
  Rp: "IDR",
  kr: "SEK",
  RMB: "CNY",
  rmb: "CNY",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  Tk: "BDT",
  Sfr: "CHF",
  SFr: "CHF",
  Kč: "CZK",
  zł: "PLN",
  Ksh: "KES",
};

/** Hundredths (some tenths) of a currency: the unit's name, and how much of the whole it is. */
export const minorUnits: Record<string, { unit: string; part: number }> = {};
const minor = (unit: string, part: number, words: string) => {
  for (const word of words.split(" ")) minorUnits[word] = { unit, part };
};
minor("cent", 0.01, "cent cents ¢");
minor("penny", 0.01, "penny pence pennies p");
minor("paisa", 0.01, "paisa paise");
minor("kopek", 0.01, "kopek kopeks kopeck kopecks");
minor("centavo", 0.01, "centavo centavos");
minor("centime", 0.01, "centime centimes");
minor("fen", 0.01, "fen");
minor("jiao", 0.1, "jiao mao");
minor("grosz", 0.01, "groszy grosze");
minor("agora", 0.01, "agorot");
minor("piastre", 0.01, "piastre piastres piaster piasters");
minor("ore", 0.01, "øre ore");

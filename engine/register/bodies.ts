import type { OrganisationEntry } from "./entries.ts";

type Membership = NonNullable<OrganisationEntry["members"]>[number];

/** Members under one date of joining. */
const since = (from: string, ...names: string[]): Membership[] => names.map((name) => ({ name, from }));

/** The last day for which the lists of members are known to hold. */
const vouchedTo = "2025-10-31";

const alliance = "https://www.nato.int/cps/en/natohq/nato_countries.htm";
const partners = "https://www.nato.int/cps/en/natohq/topics_183254.htm";

const nato: Membership[] = [
  ...since(
    "1949-08-24",
    "Belgium",
    "Canada",
    "Denmark",
    "France",
    "Iceland",
    "Italy",
    "Luxembourg",
    "Netherlands",
    "Norway",
    "Portugal",
    "United Kingdom",
    "United States",
  ),
  ...since("1952-02-18", "Greece", "Turkey"),
  ...since("1955-05-06", "Germany"),
  ...since("1982-05-30", "Spain"),
  ...since("1999-03-12", "Czech Republic", "Hungary", "Poland"),
  ...since("2004-03-29", "Bulgaria", "Estonia", "Latvia", "Lithuania", "Romania", "Slovakia", "Slovenia"),
  ...since("2009-04-01", "Albania", "Croatia"),
  ...since("2017-06-05", "Montenegro"),
  ...since("2020-03-27", "North Macedonia"),
  ...since("2023-04-04", "Finland"),
  ...since("2024-03-07", "Sweden"),
];

const union: Membership[] = [
  ...since("1958-01-01", "Belgium", "France", "Germany", "Italy", "Luxembourg", "Netherlands"),
  ...since("1973-01-01", "Denmark", "Ireland"),
  { name: "United Kingdom", from: "1973-01-01", to: "2020-01-31" },
  ...since("1981-01-01", "Greece"),
  ...since("1986-01-01", "Portugal", "Spain"),
  ...since("1995-01-01", "Austria", "Finland", "Sweden"),
  ...since(
    "2004-05-01",
    "Cyprus",
    "Czech Republic",
    "Estonia",
    "Hungary",
    "Latvia",
    "Lithuania",
    "Malta",
    "Poland",
    "Slovakia",
    "Slovenia",
  ),
  ...since("2007-01-01", "Bulgaria", "Romania"),
  ...since("2013-07-01", "Croatia"),
];

/** Joined before 2000; the day does not matter to today's news. */
const always = (...names: string[]): Membership[] => names.map((name) => ({ name }));

const euro: Membership[] = [
  ...since(
    "1999-01-01",
    "Austria",
    "Belgium",
    "Finland",
    "France",
    "Germany",
    "Ireland",
    "Italy",
    "Luxembourg",
    "Netherlands",
    "Portugal",
    "Spain",
  ),
  ...since("2001-01-01", "Greece"),
  ...since("2007-01-01", "Slovenia"),
  ...since("2008-01-01", "Cyprus", "Malta"),
  ...since("2009-01-01", "Slovakia"),
  ...since("2011-01-01", "Estonia"),
  ...since("2014-01-01", "Latvia"),
  ...since("2015-01-01", "Lithuania"),
  ...since("2023-01-01", "Croatia"),
];

const twenty: Membership[] = [
  ...always(
    "Argentina",
    "Australia",
    "Brazil",
    "Canada",
    "China",
    "European Union",
    "France",
    "Germany",
    "India",
    "Indonesia",
    "Italy",
    "Japan",
  ),
  ...always("Mexico", "Russia", "Saudi Arabia", "South Africa", "South Korea", "Turkey", "United Kingdom", "United States"),
  ...since("2023-09-09", "African Union"),
];

const southeast: Membership[] = [
  ...always("Brunei", "Cambodia", "Indonesia", "Laos", "Malaysia", "Myanmar", "Philippines", "Singapore", "Thailand", "Vietnam"),
  ...since("2025-10-26", "East Timor"),
];

const oil: Membership[] = [
  ...always("Algeria", "Iran", "Iraq", "Kuwait", "Libya", "Nigeria", "Saudi Arabia", "United Arab Emirates", "Venezuela"),
  { name: "Angola", from: "2007-01-01", to: "2023-12-31" },
  { name: "Ecuador", from: "2007-11-17", to: "2019-12-31" },
  { name: "Qatar", to: "2018-12-31" },
  ...since("2016-07-01", "Gabon"),
  ...since("2017-05-25", "Equatorial Guinea"),
  ...since("2018-06-22", "Republic of the Congo"),
];

const shanghai: Membership[] = [
  ...since("2001-06-15", "China", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan", "Uzbekistan"),
  ...since("2017-06-09", "India", "Pakistan"),
  ...since("2023-07-04", "Iran"),
  ...since("2024-07-04", "Belarus"),
];

const body = (
  id: string,
  source: string,
  name: string,
  aliases: string[],
  members?: Membership[],
  membersAsOf = vouchedTo,
): OrganisationEntry => ({
  kind: "organisation",
  id,
  source,
  name,
  aliases,
  ...(members ? { members, membersAsOf } : {}),
});

/** Alliances, unions and agencies, with their members by date where the source gives them. */
export const bodies: readonly OrganisationEntry[] = [
  body(
    "body/nato",
    alliance,
    "NATO",
    ["Nato", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation", "North Atlantic Alliance", "Atlantic alliance"],
    nato,
  ),
  body(
    "body/ap4",
    partners,
    "IP4",
    [
      "AP4",
      "Indo-Pacific Four",
      "Asia-Pacific Four",
      "Asia-Pacific Partners",
      "Indo-Pacific partners",
      "Asia-Pacific partners",
      "Indo-Pacific Partners",
    ],
    since("2022-06-29", "Australia", "Japan", "New Zealand", "South Korea"),
  ),
  body("body/eu", "https://european-union.europa.eu/principles-countries-history/eu-countries_en", "European Union", ["EU", "E.U."], union),
  body("body/european-commission", "https://commission.europa.eu/about_en", "European Commission", ["EU Commission", "EC"]),
  body("body/european-council", "https://www.consilium.europa.eu/en/european-council/", "European Council", ["EU Council"]),
  body("body/european-parliament", "https://www.europarl.europa.eu/portal/en", "European Parliament", ["EU Parliament"]),
  body("body/ecb", "https://www.ecb.europa.eu", "European Central Bank", ["ECB"]),
  body("body/un", "https://www.un.org/en/about-us", "United Nations", ["UN", "U.N."]),
  body("body/un-security-council", "https://main.un.org/securitycouncil/en", "United Nations Security Council", [
    "UN Security Council",
    "U.N. Security Council",
    "Security Council",
    "UNSC",
  ]),
  body("body/un-general-assembly", "https://www.un.org/en/ga/", "United Nations General Assembly", [
    "UN General Assembly",
    "U.N. General Assembly",
    "General Assembly",
    "UNGA",
  ]),
  body("body/iaea", "https://www.iaea.org/about", "International Atomic Energy Agency", ["IAEA"]),
  body("body/who", "https://www.who.int/about", "World Health Organization", ["WHO", "World Health Organisation"]),
  body("body/imf", "https://www.imf.org/en/About", "International Monetary Fund", ["IMF"]),
  body("body/world-bank", "https://www.worldbank.org/en/who-we-are", "World Bank", ["World Bank Group"]),
  body("body/wto", "https://www.wto.org/english/thewto_e/thewto_e.htm", "World Trade Organization", ["WTO", "World Trade Organisation"]),
  body("body/osce", "https://www.osce.org/who-we-are", "Organization for Security and Co-operation in Europe", ["OSCE"]),
  body("body/opec", "https://www.opec.org", "OPEC", ["Opec", "Organization of the Petroleum Exporting Countries"], oil),
  body("body/african-union", "https://au.int/en/overview", "African Union", ["AU"]),
  body(
    "body/g7",
    "https://www.g7.utoronto.ca/what_is_g7.html",
    "G7",
    ["G-7", "Group of Seven"],
    since("1976-06-27", "Canada", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"),
  ),
  body("body/g20", "https://g20.org", "G20", ["G-20", "Group of 20", "Group of Twenty"], twenty),
  body(
    "body/quad",
    "https://en.wikipedia.org/wiki/Quadrilateral_Security_Dialogue",
    "Quad",
    ["Quadrilateral Security Dialogue"],
    since("2017-11-12", "Australia", "India", "Japan", "United States"),
  ),
  body(
    "body/aukus",
    "https://en.wikipedia.org/wiki/AUKUS",
    "AUKUS",
    ["Aukus"],
    since("2021-09-15", "Australia", "United Kingdom", "United States"),
  ),
  body(
    "body/five-eyes",
    "https://en.wikipedia.org/wiki/Five_Eyes",
    "Five Eyes",
    [],
    since("1956-01-01", "Australia", "Canada", "New Zealand", "United Kingdom", "United States"),
  ),
  body(
    "body/asean",
    "https://asean.org/member-states/",
    "ASEAN",
    ["Asean", "Association of Southeast Asian Nations", "Association of South-East Asian Nations"],
    southeast,
  ),
  body("body/apec", "https://www.apec.org/about-us/about-apec", "APEC", ["Asia-Pacific Economic Cooperation"]),
  // Since 2024 it is told now with and now without Saudi Arabia.
  body(
    "body/brics",
    "https://en.wikipedia.org/wiki/BRICS",
    "BRICS",
    ["Brics"],
    always("Brazil", "China", "India", "Russia", "South Africa"),
    "2023-12-31",
  ),
  body("body/eurozone", "https://www.ecb.europa.eu/euro/intro/html/index.en.html", "eurozone", ["euro zone", "euro area"], euro),
  body(
    "body/gcc",
    "https://www.gcc-sg.org/en-us/Pages/default.aspx",
    "Gulf Cooperation Council",
    ["GCC"],
    always("Bahrain", "Kuwait", "Oman", "Qatar", "Saudi Arabia", "United Arab Emirates"),
  ),
  body("body/sco", "https://eng.sectsco.org", "Shanghai Cooperation Organisation", ["Shanghai Cooperation Organization", "SCO"], shanghai),
  body(
    "body/visegrad",
    "https://www.visegradgroup.eu/about",
    "Visegrad Group",
    ["Visegrad Four", "Visegrád Group", "Visegrád Four", "V4"],
    always("Czech Republic", "Hungary", "Poland", "Slovakia"),
  ),
  body("body/weimar", "https://en.wikipedia.org/wiki/Weimar_Triangle", "Weimar Triangle", [], always("France", "Germany", "Poland")),
  body("body/red-cross", "https://www.icrc.org/en/who-we-are", "International Committee of the Red Cross", ["ICRC", "Red Cross"]),
  body("body/white-house", "https://www.whitehouse.gov", "White House", []),
  body("body/state-department", "https://www.state.gov", "U.S. Department of State", [
    "State Department",
    "US State Department",
    "U.S. State Department",
    "Department of State",
  ]),
  body("body/pentagon", "https://www.defense.gov", "U.S. Department of Defense", [
    "Pentagon",
    "Defense Department",
    "Department of Defense",
  ]),
  body("body/kremlin", "http://en.kremlin.ru", "Kremlin", []),
];

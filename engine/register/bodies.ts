import type { OrganisationEntry } from "./entries.ts";

type Membership = NonNullable<OrganisationEntry["members"]>[number];

/** Members under one date of joining. */
const since = (from: string, ...names: string[]): Membership[] => names.map((name) => ({ name, from }));

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

const body = (id: string, source: string, name: string, aliases: string[], members?: Membership[]): OrganisationEntry => ({
  kind: "organisation",
  id,
  source,
  name,
  aliases,
  ...(members ? { members } : {}),
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
  body("body/opec", "https://www.opec.org", "OPEC", ["Organization of the Petroleum Exporting Countries"]),
  body("body/african-union", "https://au.int/en/overview", "African Union", ["AU"]),
  body(
    "body/g7",
    "https://www.g7.utoronto.ca/what_is_g7.html",
    "G7",
    ["G-7", "Group of Seven"],
    since("1976-06-27", "Canada", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"),
  ),
  body("body/g20", "https://g20.org", "G20", ["G-20", "Group of 20", "Group of Twenty"]),
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
  body("body/asean", "https://asean.org/member-states/", "ASEAN", [
    "Asean",
    "Association of Southeast Asian Nations",
    "Association of South-East Asian Nations",
  ]),
  body("body/apec", "https://www.apec.org/about-us/about-apec", "APEC", ["Asia-Pacific Economic Cooperation"]),
  body("body/brics", "https://en.wikipedia.org/wiki/BRICS", "BRICS", ["Brics"]),
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

import { listOf } from "./plain-name.ts";

/**
 * Who held which office when, as the page at the end of an office's line gives it:
 * id | title | organisation | other right forms of the title | forms that leave out what matters | source
 * and a line for each term: first day, last day, name. “≥” before the last day: the term had not ended by then, and nothing is said of later
 * days. A dash: it had not ended on `vouchedTo`.
 */
const rows = `
us/president | President | United States | leader | | https://www.whitehouse.gov/about-the-white-house/presidents/
  2009-01-20 2017-01-20 Barack Obama
  2017-01-20 2021-01-20 Donald Trump
  2021-01-20 2025-01-20 Joe Biden
  2025-01-20 — Donald Trump
us/vice-president | Vice President | United States | | | https://en.wikipedia.org/wiki/List_of_vice_presidents_of_the_United_States
  2009-01-20 2017-01-20 Joe Biden
  2017-01-20 2021-01-20 Mike Pence
  2021-01-20 2025-01-20 Kamala Harris
  2025-01-20 — JD Vance
us/secretary-of-state | Secretary of State | United States | State Secretary; top diplomat | Secretary | https://history.state.gov/departmenthistory/people/secretaries
  2013-02-01 2017-01-20 John Kerry
  2018-04-26 2021-01-20 Mike Pompeo
  2021-01-26 2025-01-20 Antony Blinken
  2025-01-21 — Marco Rubio
us/deputy-secretary-of-state | Deputy Secretary of State | United States | | Deputy Secretary | https://history.state.gov/departmenthistory/people/principalofficers/deputy-secretary
  2019-12-21 2021-01-20 Stephen Biegun
  2021-04-14 2023-07-28 Wendy Sherman
  2024-02-12 2025-01-20 Kurt Campbell
  2025-03-25 — Christopher Landau
us/secretary-of-defense | Secretary of Defense | United States | Defense Secretary; Defence Secretary; Secretary of Defence; Secretary of War; Pentagon chief; defense chief; defence chief | Secretary | https://en.wikipedia.org/wiki/United_States_Secretary_of_Defense
  2017-01-20 2018-12-31 Jim Mattis
  2019-07-23 2020-11-09 Mark Esper
  2021-01-22 2025-01-20 Lloyd Austin
  2025-01-25 — Pete Hegseth
us/treasury-secretary | Treasury Secretary | United States | Secretary of the Treasury | Secretary | https://home.treasury.gov/about/history/prior-secretaries
  2017-02-13 2021-01-20 Steven Mnuchin
  2021-01-26 2025-01-20 Janet Yellen
  2025-01-28 — Scott Bessent
us/attorney-general | Attorney General | United States | | | https://en.wikipedia.org/wiki/List_of_attorneys_general_of_the_United_States
  2019-02-14 2020-12-23 William Barr
  2021-03-11 2025-01-20 Merrick Garland
  2025-02-05 — Pam Bondi
us/national-security-adviser | National Security Adviser | United States | National Security Advisor | Adviser; Advisor | https://en.wikipedia.org/wiki/National_Security_Advisor_(United_States)
  2019-09-18 2021-01-20 Robert O’Brien
  2021-01-20 2025-01-20 Jake Sullivan
  2025-01-20 2025-05-01 Mike Waltz
us/ambassador-to-un | Ambassador to the United Nations | United States | Ambassador; Ambassador to the UN; Ambassador to the U.N.; envoy | | https://en.wikipedia.org/wiki/List_of_ambassadors_of_the_United_States_to_the_United_Nations
  2021-02-25 2025-01-20 Linda Thomas-Greenfield
us/speaker | House Speaker | United States | Speaker; Speaker of the House; Speaker of the House of Representatives | | https://history.house.gov/People/Office/Speakers-List/
  2019-01-03 2023-01-03 Nancy Pelosi
  2023-01-07 2023-10-03 Kevin McCarthy
  2023-10-25 — Mike Johnson
nato/secretary-general | Secretary General | NATO | Secretary-General; General Secretary; leader; chief; head | Secretary | https://en.wikipedia.org/wiki/Secretary_General_of_NATO
  2014-10-01 2024-10-01 Jens Stoltenberg
  2024-10-01 — Mark Rutte
nato/saceur | Supreme Allied Commander Europe | NATO | Supreme Allied Commander; General; Gen. | | https://en.wikipedia.org/wiki/Supreme_Allied_Commander_Europe
  2022-07-04 2025-07-04 Christopher Cavoli
  2025-07-04 — Alexus Grynkewich
un/secretary-general | Secretary-General | United Nations | Secretary General; General Secretary; chief; head | Secretary | https://www.un.org/sg/en/content/sg/biography
  2017-01-01 — António Guterres
eu/commission-president | President | European Commission | Commission President; chief; head | | https://en.wikipedia.org/wiki/President_of_the_European_Commission
  2014-11-01 2019-11-30 Jean-Claude Juncker
  2019-12-01 — Ursula von der Leyen
eu/council-president | President | European Council | Council President; chief; head | | https://en.wikipedia.org/wiki/President_of_the_European_Council
  2014-12-01 2019-11-30 Donald Tusk
  2019-12-01 2024-11-30 Charles Michel
  2024-12-01 — António Costa
eu/high-representative | High Representative for Foreign Affairs | European Union | High Representative; foreign policy chief; top diplomat; foreign affairs chief | | https://en.wikipedia.org/wiki/High_Representative_of_the_Union_for_Foreign_Affairs_and_Security_Policy
  2014-11-01 2019-11-30 Federica Mogherini
  2019-12-01 2024-11-30 Josep Borrell
  2024-12-01 — Kaja Kallas
eu/parliament-president | President | European Parliament | Parliament President; chief; head; Speaker | | https://en.wikipedia.org/wiki/President_of_the_European_Parliament
  2019-07-03 2022-01-11 David Sassoli
  2022-01-18 — Roberta Metsola
ecb/president | President | European Central Bank | chief; head | | https://en.wikipedia.org/wiki/President_of_the_European_Central_Bank
  2011-11-01 2019-10-31 Mario Draghi
  2019-11-01 — Christine Lagarde
iaea/director-general | Director General | International Atomic Energy Agency | Director-General; chief; head | Director | https://www.iaea.org/about/director-general
  2009-12-01 2019-07-18 Yukiya Amano
  2019-12-03 — Rafael Grossi
who/director-general | Director-General | World Health Organization | Director General; chief; head | Director | https://www.who.int/director-general
  2017-07-01 — Tedros Adhanom Ghebreyesus
imf/managing-director | Managing Director | International Monetary Fund | chief; head | Director | https://www.imf.org/en/About
  2019-10-01 — Kristalina Georgieva
world-bank/president | President | World Bank | chief; head | | https://en.wikipedia.org/wiki/World_Bank_Group_President
  2019-04-09 2023-06-01 David Malpass
  2023-06-02 — Ajay Banga
wto/director-general | Director-General | World Trade Organization | Director General; chief; head | Director | https://www.wto.org/english/thewto_e/dg_e/dg_e.htm
  2021-03-01 — Ngozi Okonjo-Iweala
south-korea/president | President | South Korea | leader | | https://en.wikipedia.org/wiki/List_of_presidents_of_South_Korea
  2017-05-10 2022-05-09 Moon Jae-in
  2022-05-10 2025-04-04 Yoon Suk Yeol
  2025-06-04 — Lee Jae-myung
south-korea/acting-president | Acting President | South Korea | | | https://en.wikipedia.org/wiki/List_of_presidents_of_South_Korea
  2024-12-14 2024-12-27 Han Duck-soo
  2024-12-27 2025-03-24 Choi Sang-mok
  2025-03-24 2025-05-01 Han Duck-soo
south-korea/first-lady | First Lady | South Korea | | | https://en.wikipedia.org/wiki/First_Lady_of_South_Korea
  2017-05-10 2022-05-09 Kim Jung-sook
  2022-05-10 2025-04-04 Kim Keon-hee
south-korea/prime-minister | Prime Minister | South Korea | Premier | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_South_Korea
  2020-01-14 2021-04-16 Chung Sye-kyun
  2021-05-14 ≥2022-05-09 Kim Boo-kyum
  2022-05-21 2025-05-01 Han Duck-soo
  2025-07-04 — Kim Min-seok
south-korea/foreign-minister | Foreign Minister | South Korea | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(South_Korea)
  2017-06-18 2021-02-08 Kang Kyung-wha
  2021-02-09 2022-05-11 Chung Eui-yong
  2022-05-12 2024-01-10 Park Jin
  2024-01-10 ≥2025-06-03 Cho Tae-yul
north-korea/leader | Leader | North Korea | leader; Supreme Leader; dictator; ruler; General Secretary; Chairman; President of State Affairs | | https://en.wikipedia.org/wiki/Supreme_Leader_of_North_Korea
  2011-12-17 — Kim Jong-un
north-korea/foreign-minister | Foreign Minister | North Korea | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Choe_Son-hui
  2022-06-11 — Choe Son-hui
japan/prime-minister | Prime Minister | Japan | Premier; leader | Minister | https://japan.kantei.go.jp/past_cabinet/index.html
  2012-12-26 2020-09-16 Shinzo Abe
  2020-09-16 2021-10-04 Yoshihide Suga
  2021-10-04 2024-10-01 Fumio Kishida
  2024-10-01 2025-10-21 Shigeru Ishiba
  2025-10-21 — Sanae Takaichi
japan/foreign-minister | Foreign Minister | Japan | Minister for Foreign Affairs; Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_for_Foreign_Affairs_(Japan)
  2017-08-03 2019-09-11 Taro Kono
  2019-09-11 2021-11-04 Toshimitsu Motegi
  2021-11-10 2023-09-13 Yoshimasa Hayashi
  2023-09-13 2024-10-01 Yoko Kamikawa
  2024-10-01 2025-10-21 Takeshi Iwaya
  2025-10-21 — Toshimitsu Motegi
japan/defence-minister | Defence Minister | Japan | Defense Minister; Minister of Defense; Minister of Defence; defense chief; defence chief | Minister | https://en.wikipedia.org/wiki/Minister_of_Defense_(Japan)
  2023-09-13 2024-10-01 Minoru Kihara
  2024-10-01 2025-10-21 Gen Nakatani
  2025-10-21 — Shinjiro Koizumi
japan/chief-cabinet-secretary | Chief Cabinet Secretary | Japan | top government spokesman; top government spokesperson; government spokesman | Secretary | https://en.wikipedia.org/wiki/Chief_Cabinet_Secretary
  2012-12-26 2020-09-16 Yoshihide Suga
  2020-09-16 2021-10-04 Katsunobu Kato
  2021-10-04 2023-12-14 Hirokazu Matsuno
  2023-12-14 2025-10-21 Yoshimasa Hayashi
  2025-10-21 — Minoru Kihara
australia/prime-minister | Prime Minister | Australia | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Australia
  2018-08-24 2022-05-23 Scott Morrison
  2022-05-23 — Anthony Albanese
australia/foreign-minister | Foreign Minister | Australia | Minister for Foreign Affairs; Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_for_Foreign_Affairs_(Australia)
  2018-08-28 2022-05-23 Marise Payne
  2022-05-23 — Penny Wong
australia/deputy-prime-minister | Deputy Prime Minister | Australia | Defence Minister; Defense Minister; Minister for Defence; Minister of Defence | | https://en.wikipedia.org/wiki/Deputy_Prime_Minister_of_Australia
  2022-05-23 — Richard Marles
new-zealand/prime-minister | Prime Minister | New Zealand | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_New_Zealand
  2017-10-26 2023-01-25 Jacinda Ardern
  2023-01-25 2023-11-27 Chris Hipkins
  2023-11-27 — Christopher Luxon
new-zealand/foreign-minister | Foreign Minister | New Zealand | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(New_Zealand)
  2017-10-26 2020-11-06 Winston Peters
  2020-11-06 ≥2023-10-14 Nanaia Mahuta
  2023-11-27 — Winston Peters
china/president | President | China | General Secretary; Chairman; leader | | https://en.wikipedia.org/wiki/President_of_China
  2013-03-14 — Xi Jinping
china/premier | Premier | China | Prime Minister | | https://en.wikipedia.org/wiki/Premier_of_China
  2013-03-15 2023-03-11 Li Keqiang
  2023-03-11 — Li Qiang
china/foreign-minister | Foreign Minister | China | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(China)
  2013-03-16 2022-12-30 Wang Yi
  2022-12-30 2023-07-25 Qin Gang
  2023-07-25 — Wang Yi
china/defence-minister | Defence Minister | China | Defense Minister; Minister of National Defense; defense chief; defence chief | Minister | https://en.wikipedia.org/wiki/Minister_of_National_Defense_(China)
  2023-03-12 2023-10-24 Li Shangfu
  2023-12-29 — Dong Jun
taiwan/president | President | Taiwan | leader | | https://en.wikipedia.org/wiki/President_of_the_Republic_of_China
  2016-05-20 2024-05-20 Tsai Ing-wen
  2024-05-20 — Lai Ching-te
india/prime-minister | Prime Minister | India | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_India
  2014-05-26 — Narendra Modi
india/external-affairs-minister | External Affairs Minister | India | Foreign Minister; Minister of External Affairs; top diplomat | Minister | https://www.mea.gov.in
  2019-05-30 — S. Jaishankar
indonesia/president | President | Indonesia | leader | | https://en.wikipedia.org/wiki/List_of_presidents_of_Indonesia
  2014-10-20 2024-10-20 Joko Widodo
  2024-10-20 — Prabowo Subianto
philippines/president | President | Philippines | leader | | https://en.wikipedia.org/wiki/List_of_presidents_of_the_Philippines
  2016-06-30 2022-06-30 Rodrigo Duterte
  2022-06-30 — Ferdinand Marcos Jr.
singapore/prime-minister | Prime Minister | Singapore | Premier; leader | Minister | https://www.pmo.gov.sg
  2004-08-12 2024-05-15 Lee Hsien Loong
  2024-05-15 — Lawrence Wong
malaysia/prime-minister | Prime Minister | Malaysia | Premier; leader | Minister | https://www.pmo.gov.my
  2020-03-01 2021-08-16 Muhyiddin Yassin
  2021-08-21 2022-11-24 Ismail Sabri Yaakob
  2022-11-24 — Anwar Ibrahim
canada/prime-minister | Prime Minister | Canada | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Canada
  2015-11-04 2025-03-14 Justin Trudeau
  2025-03-14 — Mark Carney
canada/foreign-minister | Foreign Minister | Canada | Minister of Foreign Affairs; Foreign Affairs Minister; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(Canada)
  2019-11-20 2021-01-12 François-Philippe Champagne
  2021-01-12 2021-10-26 Marc Garneau
  2021-10-26 2025-05-13 Mélanie Joly
  2025-05-13 — Anita Anand
ukraine/president | President | Ukraine | leader | | https://www.president.gov.ua/en/president/biografiya
  2019-05-20 — Volodymyr Zelenskyy
ukraine/prime-minister | Prime Minister | Ukraine | Premier | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Ukraine
  2020-03-04 ≥2025-07-10 Denys Shmyhal
  2025-07-17 — Yulia Svyrydenko
ukraine/foreign-minister | Foreign Minister | Ukraine | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(Ukraine)
  2020-03-04 2024-09-05 Dmytro Kuleba
  2024-09-05 — Andrii Sybiha
ukraine/defence-minister | Defence Minister | Ukraine | Defense Minister; Minister of Defence; Minister of Defense; defense chief; defence chief | Minister | https://en.wikipedia.org/wiki/Minister_of_Defence_(Ukraine)
  2020-03-04 2021-11-04 Andrii Taran
  2021-11-04 2023-09-05 Oleksii Reznikov
  2023-09-06 2025-07-17 Rustem Umerov
  2025-07-17 — Denys Shmyhal
russia/president | President | Russia | leader | | http://en.putin.kremlin.ru/bio
  2012-05-07 — Vladimir Putin
russia/prime-minister | Prime Minister | Russia | Premier | Minister | http://government.ru/en/
  2020-01-16 — Mikhail Mishustin
russia/foreign-minister | Foreign Minister | Russia | Minister of Foreign Affairs; top diplomat | Minister | https://mid.ru/en/
  2004-03-09 — Sergey Lavrov
russia/defence-minister | Defence Minister | Russia | Defense Minister; Minister of Defence; Minister of Defense; defense chief; defence chief | Minister | https://en.wikipedia.org/wiki/Minister_of_Defence_(Russia)
  2012-11-06 2024-05-12 Sergei Shoigu
  2024-05-14 — Andrei Belousov
belarus/president | President | Belarus | leader; strongman | | https://president.gov.by/en/president
  1994-07-20 — Alexander Lukashenko
moldova/president | President | Moldova | leader | | https://presedinte.md
  2020-12-24 — Maia Sandu
uk/prime-minister | Prime Minister | United Kingdom | Premier; leader | Minister | https://www.gov.uk/government/history/past-prime-ministers
  2010-05-11 2016-07-13 David Cameron
  2016-07-13 2019-07-24 Theresa May
  2019-07-24 2022-09-06 Boris Johnson
  2022-09-06 2022-10-25 Liz Truss
  2022-10-25 2024-07-05 Rishi Sunak
  2024-07-05 — Keir Starmer
uk/foreign-secretary | Foreign Secretary | United Kingdom | Foreign Minister; Secretary of State for Foreign Affairs; top diplomat | Secretary | https://www.gov.uk/government/history/past-foreign-secretaries
  2019-07-24 2021-09-15 Dominic Raab
  2021-09-15 2022-09-06 Liz Truss
  2022-09-06 2023-11-13 James Cleverly
  2023-11-13 2024-07-05 David Cameron
  2024-07-05 2025-09-05 David Lammy
  2025-09-05 — Yvette Cooper
uk/defence-secretary | Defence Secretary | United Kingdom | Defense Secretary; Defence Minister; Defense Minister; Secretary of State for Defence | Secretary | https://en.wikipedia.org/wiki/Secretary_of_State_for_Defence
  2019-07-24 2023-08-31 Ben Wallace
  2023-08-31 2024-07-05 Grant Shapps
  2024-07-05 — John Healey
france/president | President | France | leader | | https://en.wikipedia.org/wiki/List_of_presidents_of_France
  2017-05-14 — Emmanuel Macron
france/prime-minister | Prime Minister | France | Premier | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_France
  2017-05-15 2020-07-03 Édouard Philippe
  2020-07-03 2022-05-16 Jean Castex
  2022-05-16 2024-01-09 Élisabeth Borne
  2024-01-09 2024-09-05 Gabriel Attal
  2024-09-05 2024-12-13 Michel Barnier
  2024-12-13 2025-09-09 François Bayrou
  2025-09-09 — Sébastien Lecornu
france/foreign-minister | Foreign Minister | France | Minister of Foreign Affairs; Minister for Europe and Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_for_Europe_and_Foreign_Affairs
  2017-05-17 2022-05-20 Jean-Yves Le Drian
  2022-05-20 2024-01-11 Catherine Colonna
  2024-01-12 2024-09-21 Stéphane Séjourné
  2024-09-21 — Jean-Noël Barrot
germany/chancellor | Chancellor | Germany | leader | | https://en.wikipedia.org/wiki/Chancellor_of_Germany
  2005-11-22 2021-12-08 Angela Merkel
  2021-12-08 2025-05-06 Olaf Scholz
  2025-05-06 — Friedrich Merz
germany/president | President | Germany | Federal President | | https://www.bundespraesident.de/en
  2017-03-19 — Frank-Walter Steinmeier
germany/foreign-minister | Foreign Minister | Germany | Minister for Foreign Affairs; Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Federal_Ministry_of_Foreign_Affairs_(Germany)
  2018-03-14 2021-12-08 Heiko Maas
  2021-12-08 2025-05-06 Annalena Baerbock
  2025-05-06 — Johann Wadephul
germany/defence-minister | Defence Minister | Germany | Defense Minister; Minister of Defence; Minister of Defense; defense chief; defence chief | Minister | https://en.wikipedia.org/wiki/Federal_Ministry_of_Defence_(Germany)
  2019-07-17 2021-12-08 Annegret Kramp-Karrenbauer
  2021-12-08 2023-01-19 Christine Lambrecht
  2023-01-19 — Boris Pistorius
italy/prime-minister | Prime Minister | Italy | Premier; President of the Council of Ministers; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Italy
  2018-06-01 2021-02-13 Giuseppe Conte
  2021-02-13 2022-10-22 Mario Draghi
  2022-10-22 — Giorgia Meloni
italy/president | President | Italy | | | https://www.quirinale.it
  2015-02-03 — Sergio Mattarella
italy/foreign-minister | Foreign Minister | Italy | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(Italy)
  2019-09-05 2022-10-22 Luigi Di Maio
  2022-10-22 — Antonio Tajani
spain/prime-minister | Prime Minister | Spain | Premier; President of the Government; leader | Minister | https://www.lamoncloa.gob.es/lang/en/presidente/
  2018-06-02 — Pedro Sánchez
spain/foreign-minister | Foreign Minister | Spain | Minister of Foreign Affairs; top diplomat | Minister | https://www.exteriores.gob.es
  2020-01-13 2021-07-12 Arancha González Laya
  2021-07-12 — José Manuel Albares
portugal/prime-minister | Prime Minister | Portugal | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Portugal
  2015-11-26 2024-04-02 António Costa
  2024-04-02 — Luís Montenegro
portugal/president | President | Portugal | | | https://www.presidencia.pt
  2016-03-09 — Marcelo Rebelo de Sousa
netherlands/prime-minister | Prime Minister | Netherlands | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_the_Netherlands
  2010-10-14 2024-07-02 Mark Rutte
  2024-07-02 — Dick Schoof
belgium/prime-minister | Prime Minister | Belgium | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Belgium
  2019-10-27 2020-10-01 Sophie Wilmès
  2020-10-01 2025-02-03 Alexander De Croo
  2025-02-03 — Bart De Wever
luxembourg/prime-minister | Prime Minister | Luxembourg | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Luxembourg
  2013-12-04 2023-11-17 Xavier Bettel
  2023-11-17 — Luc Frieden
ireland/taoiseach | Taoiseach | Ireland | Prime Minister; Premier; leader | | https://en.wikipedia.org/wiki/Taoiseach
  2017-06-14 2020-06-27 Leo Varadkar
  2020-06-27 2022-12-17 Micheál Martin
  2022-12-17 2024-04-09 Leo Varadkar
  2024-04-09 2025-01-23 Simon Harris
  2025-01-23 — Micheál Martin
austria/chancellor | Chancellor | Austria | leader | | https://en.wikipedia.org/wiki/Chancellor_of_Austria
  2020-01-07 2021-10-11 Sebastian Kurz
  2021-10-11 2021-12-06 Alexander Schallenberg
  2021-12-06 2025-01-10 Karl Nehammer
  2025-03-03 — Christian Stocker
poland/president | President | Poland | leader | | https://www.president.pl
  2015-08-06 2025-08-06 Andrzej Duda
  2025-08-06 — Karol Nawrocki
poland/prime-minister | Prime Minister | Poland | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Poland
  2017-12-11 2023-12-13 Mateusz Morawiecki
  2023-12-13 — Donald Tusk
poland/foreign-minister | Foreign Minister | Poland | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Ministry_of_Foreign_Affairs_(Poland)
  2018-01-09 2020-08-20 Jacek Czaputowicz
  2020-08-26 2023-11-27 Zbigniew Rau
  2023-12-13 — Radosław Sikorski
czech-republic/prime-minister | Prime Minister | Czech Republic | Premier; leader | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_the_Czech_Republic
  2017-12-06 2021-12-17 Andrej Babiš
  2021-12-17 — Petr Fiala
czech-republic/president | President | Czech Republic | leader | | https://en.wikipedia.org/wiki/President_of_the_Czech_Republic
  2013-03-08 2023-03-08 Miloš Zeman
  2023-03-09 — Petr Pavel
slovakia/prime-minister | Prime Minister | Slovakia | Premier; leader | Minister | https://www.vlada.gov.sk
  2020-03-21 2021-04-01 Igor Matovič
  2021-04-01 2023-05-15 Eduard Heger
  2023-05-15 2023-10-25 Ľudovít Ódor
  2023-10-25 — Robert Fico
slovakia/president | President | Slovakia | leader | | https://en.wikipedia.org/wiki/President_of_Slovakia
  2019-06-15 2024-06-15 Zuzana Čaputová
  2024-06-15 — Peter Pellegrini
hungary/prime-minister | Prime Minister | Hungary | Premier; leader | Minister | https://miniszterelnok.hu
  2010-05-29 — Viktor Orbán
hungary/president | President | Hungary | | | https://en.wikipedia.org/wiki/President_of_Hungary
  2022-05-10 2024-02-26 Katalin Novák
  2024-03-05 — Tamás Sulyok
hungary/foreign-minister | Foreign Minister | Hungary | Minister of Foreign Affairs; top diplomat | Minister | https://kormany.hu
  2014-09-23 — Péter Szijjártó
romania/president | President | Romania | leader | | https://en.wikipedia.org/wiki/List_of_presidents_of_Romania
  2014-12-21 2025-02-12 Klaus Iohannis
  2025-05-26 — Nicușor Dan
romania/prime-minister | Prime Minister | Romania | Premier | Minister | https://en.wikipedia.org/wiki/List_of_heads_of_government_of_Romania
  2019-11-04 2020-12-07 Ludovic Orban
  2020-12-23 2021-11-25 Florin Cîțu
  2021-11-25 2023-06-12 Nicolae Ciucă
  2023-06-15 2025-05-06 Marcel Ciolacu
  2025-06-23 — Ilie Bolojan
bulgaria/president | President | Bulgaria | leader | | https://www.president.bg
  2017-01-22 — Rumen Radev
bulgaria/prime-minister | Prime Minister | Bulgaria | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_heads_of_government_of_Bulgaria
  2017-05-04 2021-05-12 Boyko Borisov
  2021-05-12 2021-12-13 Stefan Yanev
  2021-12-13 2022-08-02 Kiril Petkov
  2022-08-02 2023-06-06 Galab Donev
  2023-06-06 2024-04-09 Nikolai Denkov
  2024-04-09 2025-01-16 Dimitar Glavchev
  2025-01-16 — Rosen Zhelyazkov
greece/prime-minister | Prime Minister | Greece | Premier; leader | Minister | https://www.primeminister.gr/en/
  2019-07-08 — Kyriakos Mitsotakis
croatia/prime-minister | Prime Minister | Croatia | Premier; leader | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Croatia
  2016-10-19 — Andrej Plenković
slovenia/prime-minister | Prime Minister | Slovenia | Premier; leader | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Slovenia
  2020-03-13 2022-06-01 Janez Janša
  2022-06-01 — Robert Golob
albania/prime-minister | Prime Minister | Albania | Premier; leader | Minister | https://www.kryeministria.al
  2013-09-15 — Edi Rama
turkey/president | President | Turkey | leader | | https://www.tccb.gov.tr/en/
  2014-08-28 — Recep Tayyip Erdoğan
turkey/foreign-minister | Foreign Minister | Turkey | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Ministry_of_Foreign_Affairs_(Turkey)
  2015-11-24 ≥2023-05-28 Mevlüt Çavuşoğlu
  2023-06-03 — Hakan Fidan
sweden/prime-minister | Prime Minister | Sweden | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Sweden
  2014-10-03 2021-11-30 Stefan Löfven
  2021-11-30 2022-10-18 Magdalena Andersson
  2022-10-18 — Ulf Kristersson
sweden/foreign-minister | Foreign Minister | Sweden | Minister for Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_for_Foreign_Affairs_(Sweden)
  2019-09-10 2022-10-18 Ann Linde
  2022-10-18 2024-09-10 Tobias Billström
  2024-09-10 — Maria Malmer Stenergard
finland/president | President | Finland | leader | | https://en.wikipedia.org/wiki/President_of_Finland
  2012-03-01 2024-03-01 Sauli Niinistö
  2024-03-01 — Alexander Stubb
finland/prime-minister | Prime Minister | Finland | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Finland
  2019-12-10 2023-06-20 Sanna Marin
  2023-06-20 — Petteri Orpo
finland/foreign-minister | Foreign Minister | Finland | Minister for Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_for_Foreign_Affairs_(Finland)
  2019-06-06 2023-06-20 Pekka Haavisto
  2023-06-20 — Elina Valtonen
norway/prime-minister | Prime Minister | Norway | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Norway
  2013-10-16 2021-10-14 Erna Solberg
  2021-10-14 — Jonas Gahr Støre
norway/foreign-minister | Foreign Minister | Norway | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Minister_of_Foreign_Affairs_(Norway)
  2017-10-20 2021-10-14 Ine Eriksen Søreide
  2021-10-14 2023-10-16 Anniken Huitfeldt
  2023-10-16 — Espen Barth Eide
denmark/prime-minister | Prime Minister | Denmark | Premier; leader | Minister | https://english.stm.dk
  2019-06-27 — Mette Frederiksen
denmark/foreign-minister | Foreign Minister | Denmark | Minister for Foreign Affairs; top diplomat | Minister | https://um.dk/en
  2019-06-27 2022-12-15 Jeppe Kofod
  2022-12-15 — Lars Løkke Rasmussen
iceland/prime-minister | Prime Minister | Iceland | Premier; leader | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Iceland
  2017-11-30 2024-04-09 Katrín Jakobsdóttir
  2024-04-09 2024-12-21 Bjarni Benediktsson
  2024-12-21 — Kristrún Frostadóttir
estonia/prime-minister | Prime Minister | Estonia | Premier; leader | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Estonia
  2016-11-23 2021-01-26 Jüri Ratas
  2021-01-26 ≥2024-07-15 Kaja Kallas
  2024-07-23 — Kristen Michal
estonia/president | President | Estonia | leader | | https://www.president.ee/en
  2021-10-11 — Alar Karis
latvia/prime-minister | Prime Minister | Latvia | Premier; leader | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Latvia
  2019-01-23 2023-09-15 Krišjānis Kariņš
  2023-09-15 — Evika Siliņa
latvia/president | President | Latvia | leader | | https://en.wikipedia.org/wiki/President_of_Latvia
  2019-07-08 2023-07-08 Egils Levits
  2023-07-08 — Edgars Rinkēvičs
lithuania/president | President | Lithuania | leader | | https://www.lrp.lt/en
  2019-07-12 — Gitanas Nausėda
lithuania/prime-minister | Prime Minister | Lithuania | Premier | Minister | https://en.wikipedia.org/wiki/Prime_Minister_of_Lithuania
  2020-11-25 2024-12-12 Ingrida Šimonytė
  2024-12-12 2025-08-04 Gintautas Paluckas
  2025-09-25 — Inga Ruginienė
lithuania/foreign-minister | Foreign Minister | Lithuania | Minister of Foreign Affairs; top diplomat | Minister | https://en.wikipedia.org/wiki/Ministry_of_Foreign_Affairs_(Lithuania)
  2020-12-11 2024-12-12 Gabrielius Landsbergis
  2024-12-12 — Kęstutis Budrys
israel/prime-minister | Prime Minister | Israel | Premier; leader | Minister | https://en.wikipedia.org/wiki/List_of_prime_ministers_of_Israel
  2009-03-31 2021-06-13 Benjamin Netanyahu
  2021-06-13 2022-07-01 Naftali Bennett
  2022-07-01 2022-12-29 Yair Lapid
  2022-12-29 — Benjamin Netanyahu
iran/president | President | Iran | leader | | https://en.wikipedia.org/wiki/President_of_Iran
  2013-08-03 2021-08-03 Hassan Rouhani
  2021-08-03 2024-05-19 Ebrahim Raisi
  2024-07-28 — Masoud Pezeshkian
egypt/president | President | Egypt | leader | | https://www.presidency.eg/en
  2014-06-08 — Abdel Fattah el-Sisi
`;

/** The last day for which the open terms were known to run. */
const vouchedTo = "2025-10-31";

export type OfficeRow = {
  id: string;
  title: string;
  organisation: string;
  short: string[];
  partial: string[];
  source: string;
  holders: { name: string; from: string; to?: string; asOf?: string }[];
};

/** The offices with their holders, earliest first. */
export const offices: readonly OfficeRow[] = rows
  .trim()
  .split(/\n(?=\S)/)
  .map(officeOf);

function officeOf(row: string): OfficeRow {
  const [office = "", ...terms] = row.split("\n");
  const [id = "", title = "", organisation = "", short, partial, source = ""] = office.split("|").map((cell) => cell.trim());
  return { id, title, organisation, short: listOf(short), partial: listOf(partial), source, holders: terms.map(holderOf) };
}

function holderOf(term: string) {
  const [from = "", to = "", ...name] = term.trim().split(" ");
  const end = to === "—" ? { asOf: vouchedTo } : to.startsWith("≥") ? { asOf: to.slice(1) } : { to };
  return { name: name.join(" "), from, ...end };
}

import type { PersonEntry } from "./entries.ts";
import { offices } from "./offices.ts";
import { listOf, slugOf } from "./plain-name.ts";

/**
 * The spelling of names: who is called what, which other spellings are right too, and which are errors that are often made.
 * name | family name | allowed spellings | errors. The source is the page of the office in which the person stands in `offices.ts`.
 */
const rows = `
Abdel Fattah el-Sisi | el-Sisi | Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi |
Ajay Banga | Banga | |
Alar Karis | Karis | |
Alexander De Croo | De Croo | Alexander de Croo |
Alexander Lukashenko | Lukashenko | Aleksandr Lukashenko; Alyaksandr Lukashenka | Alexander Lukashenka
Alexander Schallenberg | Schallenberg | |
Alexander Stubb | Stubb | | Alexander Stub; Alexander Stubbs
Alexus Grynkewich | Grynkewich | Alexus G. Grynkewich |
Andrei Belousov | Belousov | Andrey Belousov |
Andrej Babiš | Babiš | |
Andrej Plenković | Plenković | |
Andrii Sybiha | Sybiha | Andriy Sybiha; Andrii Sybiga |
Andrii Taran | Taran | Andriy Taran |
Andrzej Duda | Duda | | Andrej Duda
Angela Merkel | Merkel | | Angela Merkle
Anita Anand | Anand | |
Ann Linde | Linde | |
Annalena Baerbock | Baerbock | | Annalena Bärbock; Annalena Barbock
Annegret Kramp-Karrenbauer | Kramp-Karrenbauer | |
Anniken Huitfeldt | Huitfeldt | |
Anthony Albanese | Albanese | | Antony Albanese; Anthony Albanesi
Antonio Tajani | Tajani | |
Antony Blinken | Blinken | Antony J. Blinken; Tony Blinken | Anthony Blinken; Antony Blinkin; Anthony Blinkin; Antony Blinkens
António Costa | Costa | |
António Guterres | Guterres | | Antonio Gutteres; Antonio Gutierrez; Antonio Guterrez
Anwar Ibrahim | Anwar | |
Arancha González Laya | González Laya | |
Barack Obama | Obama | Barack H. Obama | Barrack Obama; Barak Obama
Bart De Wever | De Wever | Bart de Wever |
Ben Wallace | Wallace | |
Benjamin Netanyahu | Netanyahu | | Benjamin Netanjahu; Binyamin Netenyahu; Benjamin Netenyahu
Bjarni Benediktsson | Benediktsson | |
Boris Johnson | Johnson | |
Boris Pistorius | Pistorius | |
Boyko Borisov | Borisov | Boyko Borissov |
Catherine Colonna | Colonna | |
Charles Michel | Michel | | Charles Michael
Cho Tae-yul | Cho | Cho Tae Yul |
Choe Son-hui | Choe | Choe Son Hui; Choi Son-hui; Choi Son Hui |
Choi Sang-mok | Choi | Choi Sang Mok |
Chris Hipkins | Hipkins | | Chris Hopkins
Christian Stocker | Stocker | |
Christine Lagarde | Lagarde | | Christine LaGarde
Christine Lambrecht | Lambrecht | |
Christopher Cavoli | Cavoli | Christopher G. Cavoli |
Christopher Landau | Landau | |
Christopher Luxon | Luxon | Chris Luxon | Christopher Luxton; Chris Luxton
Chung Eui-yong | Chung | Chung Eui Yong |
Chung Sye-kyun | Chung | Chung Sye Kyun |
David Cameron | Cameron | |
David Lammy | Lammy | | David Lamy
David Malpass | Malpass | |
David Sassoli | Sassoli | |
Denys Shmyhal | Shmyhal | Denys Shmygal | Denis Shmyhal
Dick Schoof | Schoof | |
Dimitar Glavchev | Glavchev | |
Dmytro Kuleba | Kuleba | | Dmitro Kuleba; Dmytro Kubela
Dominic Raab | Raab | | Dominic Rabb
Donald Trump | Trump | Donald J. Trump | Donald Trumpp
Donald Tusk | Tusk | |
Dong Jun | Dong | |
Ebrahim Raisi | Raisi | Ebrahim Raeisi |
Edgars Rinkēvičs | Rinkēvičs | |
Edi Rama | Rama | |
Eduard Heger | Heger | |
Egils Levits | Levits | |
Elina Valtonen | Valtonen | |
Emmanuel Macron | Macron | | Emanuel Macron; Emmanuel Marcon
Erna Solberg | Solberg | |
Espen Barth Eide | Eide | Espen Barth-Eide |
Evika Siliņa | Siliņa | |
Federica Mogherini | Mogherini | |
Ferdinand Marcos Jr. | Marcos | Ferdinand Marcos; Bongbong Marcos; Ferdinand R. Marcos Jr. |
Florin Cîțu | Cîțu | |
Frank-Walter Steinmeier | Steinmeier | | Frank Walter Steinmeier; Frank-Walter Steinmeyer
François Bayrou | Bayrou | |
François-Philippe Champagne | Champagne | |
Friedrich Merz | Merz | | Friedrich Mertz; Frederick Merz
Fumio Kishida | Kishida | Kishida Fumio | Fumio Kashida; Fumio Kishada
Gabriel Attal | Attal | |
Gabrielius Landsbergis | Landsbergis | |
Galab Donev | Donev | |
Gen Nakatani | Nakatani | |
Gintautas Paluckas | Paluckas | |
Giorgia Meloni | Meloni | | Georgia Meloni; Giorgia Melloni
Gitanas Nausėda | Nausėda | | Gitanas Nauséda; Gitanas Nausedas
Giuseppe Conte | Conte | | Guiseppe Conte
Grant Shapps | Shapps | | Grant Schapps
Hakan Fidan | Fidan | |
Han Duck-soo | Han | Han Duck Soo; Han Deok-soo |
Hassan Rouhani | Rouhani | Hassan Rohani |
Heiko Maas | Maas | | Heiko Mass
Hirokazu Matsuno | Matsuno | |
Igor Matovič | Matovič | |
Ilie Bolojan | Bolojan | |
Ine Eriksen Søreide | Eriksen Søreide | |
Inga Ruginienė | Ruginienė | |
Ingrida Šimonytė | Šimonytė | |
Ismail Sabri Yaakob | Ismail Sabri | Ismail Sabri |
JD Vance | Vance | J.D. Vance; James David Vance |
Jacek Czaputowicz | Czaputowicz | |
Jacinda Ardern | Ardern | | Jacinda Arden; Jacinda Adern
Jake Sullivan | Sullivan | |
James Cleverly | Cleverly | | James Cleverley
Janet Yellen | Yellen | | Janet Yellin
Janez Janša | Janša | |
Jean Castex | Castex | |
Jean-Claude Juncker | Juncker | | Jean-Claude Junker; Jean Claude Juncker
Jean-Noël Barrot | Barrot | |
Jean-Yves Le Drian | Le Drian | |
Jens Stoltenberg | Stoltenberg | | Jens Stoltenburg; Jens Stoltenberger; Jens Stolenberg
Jeppe Kofod | Kofod | |
Jim Mattis | Mattis | James Mattis |
Joe Biden | Biden | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr.; Joseph Biden Jr.; Joe Biden Jr. | Joe Bidden
Johann Wadephul | Wadephul | |
John Healey | Healey | | John Healy
John Kerry | Kerry | | John Kery
Joko Widodo | Widodo | |
Jonas Gahr Støre | Støre | Jonas Gahr Stoere |
Josep Borrell | Borrell | | Joseph Borrell; Josep Borell
José Manuel Albares | Albares | |
Justin Trudeau | Trudeau | | Justin Trudeu
Jüri Ratas | Ratas | |
Kaja Kallas | Kallas | | Kaya Kallas; Kaja Kalas
Kamala Harris | Harris | | Kamela Harris; Kamala Haris
Kang Kyung-wha | Kang | Kang Kyung Wha; Kang Kyung-hwa |
Karl Nehammer | Nehammer | |
Karol Nawrocki | Nawrocki | |
Katalin Novák | Novák | |
Katrín Jakobsdóttir | Jakobsdóttir | |
Katsunobu Kato | Kato | |
Keir Starmer | Starmer | | Kier Starmer; Keir Stammer
Kevin McCarthy | McCarthy | |
Kim Boo-kyum | Kim | Kim Boo Kyum |
Kim Jong-un | Kim | Kim Jong Un |
Kim Jung-sook | Kim | Kim Jung Sook |
Kim Keon-hee | Kim | Kim Keon Hee; Kim Kun-hee |
Kim Min-seok | Kim | Kim Min Seok |
Kiril Petkov | Petkov | |
Klaus Iohannis | Iohannis | | Klaus Johannis
Kristalina Georgieva | Georgieva | |
Kristen Michal | Michal | |
Kristrún Frostadóttir | Frostadóttir | |
Krišjānis Kariņš | Kariņš | |
Kurt Campbell | Campbell | Kurt M. Campbell | Kurt Cambell; Curt Campbell
Kyriakos Mitsotakis | Mitsotakis | |
Kęstutis Budrys | Budrys | |
Lai Ching-te | Lai | Lai Ching Te; William Lai; William Lai Ching-te |
Lars Løkke Rasmussen | Rasmussen | Lars Lokke Rasmussen; Lars Loekke Rasmussen |
Lawrence Wong | Wong | |
Lee Hsien Loong | Lee | Lee Hsien-loong |
Lee Jae-myung | Lee | Lee Jae Myung |
Leo Varadkar | Varadkar | | Leo Varadker
Li Keqiang | Li | |
Li Qiang | Li | |
Li Shangfu | Li | |
Linda Thomas-Greenfield | Thomas-Greenfield | Linda Thomas Greenfield |
Liz Truss | Truss | Elizabeth Truss |
Lloyd Austin | Austin | Lloyd J. Austin; Lloyd Austin III; Lloyd J. Austin III | Loyd Austin
Luc Frieden | Frieden | |
Ludovic Orban | Orban | |
Luigi Di Maio | Di Maio | Luigi di Maio |
Luís Montenegro | Montenegro | |
Magdalena Andersson | Andersson | | Magdalena Anderson
Maia Sandu | Sandu | | Maya Sandu
Marc Garneau | Garneau | |
Marcel Ciolacu | Ciolacu | |
Marcelo Rebelo de Sousa | Rebelo de Sousa | |
Marco Rubio | Rubio | | Marko Rubio
Maria Malmer Stenergard | Stenergard | |
Mario Draghi | Draghi | |
Marise Payne | Payne | | Marisse Payne
Mark Carney | Carney | | Marc Carney
Mark Esper | Esper | Mark T. Esper |
Mark Rutte | Rutte | | Marc Rutte; Mark Rutter
Masoud Pezeshkian | Pezeshkian | |
Mateusz Morawiecki | Morawiecki | |
Merrick Garland | Garland | Merrick B. Garland |
Mette Frederiksen | Frederiksen | | Mette Fredriksen; Mette Frederikson
Mevlüt Çavuşoğlu | Çavuşoğlu | |
Michel Barnier | Barnier | | Michael Barnier
Micheál Martin | Martin | | Michael Martin
Mike Johnson | Johnson | |
Mike Pence | Pence | Michael Pence; Michael R. Pence |
Mike Pompeo | Pompeo | Michael Pompeo; Michael R. Pompeo | Mike Pompeii
Mike Waltz | Waltz | Michael Waltz | Mike Walz
Mikhail Mishustin | Mishustin | | Michail Mishustin
Miloš Zeman | Zeman | |
Minoru Kihara | Kihara | |
Moon Jae-in | Moon | Moon Jae In | Moon Jae-im
Muhyiddin Yassin | Muhyiddin | |
Mélanie Joly | Joly | |
Naftali Bennett | Bennett | |
Nanaia Mahuta | Mahuta | |
Nancy Pelosi | Pelosi | | Nancy Pelossi
Narendra Modi | Modi | | Narenda Modi
Ngozi Okonjo-Iweala | Okonjo-Iweala | |
Nicolae Ciucă | Ciucă | |
Nicușor Dan | Dan | |
Nikolai Denkov | Denkov | Nikolay Denkov |
Olaf Scholz | Scholz | | Olaf Schulz; Olaf Sholz; Olaf Scholtz
Oleksii Reznikov | Reznikov | Oleksiy Reznikov |
Pam Bondi | Bondi | |
Park Jin | Park | |
Pedro Sánchez | Sánchez | |
Pekka Haavisto | Haavisto | |
Penny Wong | Wong | | Penny Wang
Pete Hegseth | Hegseth | | Pete Hegsath; Pete Hegspeth
Peter Pellegrini | Pellegrini | |
Petr Fiala | Fiala | | Peter Fiala
Petr Pavel | Pavel | | Peter Pavel
Petteri Orpo | Orpo | | Peterri Orpo
Prabowo Subianto | Prabowo | |
Péter Szijjártó | Szijjártó | |
Qin Gang | Qin | |
Radosław Sikorski | Sikorski | Radek Sikorski |
Rafael Grossi | Grossi | Rafael Mariano Grossi; Rafael M. Grossi | Raphael Grossi; Rafael Grosi
Recep Tayyip Erdoğan | Erdoğan | Tayyip Erdogan | Recep Tayip Erdogan; Recep Tayyip Erdogen
Richard Marles | Marles | | Richard Miles
Rishi Sunak | Sunak | | Rishi Sunack
Robert Fico | Fico | |
Robert Golob | Golob | |
Robert O’Brien | O’Brien | Robert C. O’Brien |
Roberta Metsola | Metsola | | Roberta Mezzola
Rodrigo Duterte | Duterte | | Rodrigo Dutarte
Rosen Zhelyazkov | Zhelyazkov | |
Rumen Radev | Radev | |
Rustem Umerov | Umerov | |
S. Jaishankar | Jaishankar | Subrahmanyam Jaishankar |
Sanae Takaichi | Takaichi | Takaichi Sanae |
Sanna Marin | Marin | | Sana Marin; Sanna Marine
Sauli Niinistö | Niinistö | | Sauli Ninisto
Scott Bessent | Bessent | | Scott Bessant
Scott Morrison | Morrison | | Scott Morison
Sebastian Kurz | Kurz | |
Sergei Shoigu | Shoigu | Sergey Shoigu |
Sergey Lavrov | Lavrov | Sergei Lavrov |
Sergio Mattarella | Mattarella | | Sergio Matarella
Shigeru Ishiba | Ishiba | Ishiba Shigeru | Shigeru Ishida
Shinjiro Koizumi | Koizumi | |
Shinzo Abe | Abe | Abe Shinzo | Shinzu Abe
Simon Harris | Harris | |
Sophie Wilmès | Wilmès | |
Stefan Löfven | Löfven | Stefan Lofven; Stefan Loefven |
Stefan Yanev | Yanev | |
Stephen Biegun | Biegun | Stephen E. Biegun |
Steven Mnuchin | Mnuchin | Steve Mnuchin; Steven T. Mnuchin | Steven Munchin
Stéphane Séjourné | Séjourné | |
Sébastien Lecornu | Lecornu | |
Takeshi Iwaya | Iwaya | |
Tamás Sulyok | Sulyok | |
Taro Kono | Kono | |
Tedros Adhanom Ghebreyesus | Tedros | Tedros Ghebreyesus |
Theresa May | May | | Teresa May
Tobias Billström | Billström | |
Toshimitsu Motegi | Motegi | |
Tsai Ing-wen | Tsai | Tsai Ing Wen |
Ulf Kristersson | Kristersson | | Ulf Kristensson; Ulf Kristerson; Ulf Kristofferson
Ursula von der Leyen | von der Leyen | Ursula Von der Leyen; Ursula Von Der Leyen | Ursula van der Leyen; Ursula von der Leyden
Viktor Orbán | Orbán | | Victor Orban; Viktor Orben
Vladimir Putin | Putin | Vladimir V. Putin | Vladmir Putin; Vladimir Putyin
Volodymyr Zelenskyy | Zelenskyy | Volodymyr Zelensky; Volodymyr Zelenskiy; Volodymyr Zelenskyi | Vladimir Zelensky; Volodomyr Zelensky; Volodimir Zelensky; Volodymir Zelensky; Vladimir Zelenskyy; Volodomyr Zelenskyy
Wang Yi | Wang | |
Wendy Sherman | Sherman | Wendy R. Sherman |
William Barr | Barr | Bill Barr; William P. Barr |
Winston Peters | Peters | |
Xavier Bettel | Bettel | | Xavier Bettell
Xi Jinping | Xi | Xi Jin-ping | Xi Jingping; Xi Jinpin
Yair Lapid | Lapid | |
Yoko Kamikawa | Kamikawa | Kamikawa Yoko |
Yoon Suk Yeol | Yoon | Yoon Suk-yeol; Yoon Seok-yeol; Yoon Seok-youl; Yoon Suk-yeul | Yoon Suk-yoel; Yoon Suk Yoel; Yoon Sok-yeol
Yoshihide Suga | Suga | Suga Yoshihide | Yoshide Suga
Yoshimasa Hayashi | Hayashi | |
Yukiya Amano | Amano | |
Yulia Svyrydenko | Svyrydenko | Yuliia Svyrydenko |
Yvette Cooper | Cooper | |
Zbigniew Rau | Rau | |
Zuzana Čaputová | Čaputová | |
Édouard Philippe | Philippe | |
Élisabeth Borne | Borne | |
Ľudovít Ódor | Ódor | |
`;

/** The page of the first office in the list that somebody held. */
const sources = new Map([...offices].reverse().flatMap(({ source, holders }) => holders.map(({ name }) => [name, source] as const)));

/** The persons as register entries. A row without an office in `offices.ts` has no source and is refused when the register is checked. */
export const people: readonly PersonEntry[] = rows.trim().split("\n").map(personOf);

function personOf(row: string): PersonEntry {
  const [name = "", family = "", variants, misspellings] = row.split("|").map((cell) => cell.trim());
  return {
    kind: "person",
    id: `person/${slugOf(name)}`,
    source: sources.get(name) ?? "",
    name,
    family,
    variants: listOf(variants),
    misspellings: listOf(misspellings),
  };
}

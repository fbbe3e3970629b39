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
Alexander Stubb | Stubb | | Alexander Stub; Alexander Stubbs
Alexus Grynkewich | Grynkewich | Alexus G. Grynkewich |
Andrej Plenković | Plenković | |
Andrei Belousov | Belousov | Andrey Belousov |
Andrii Sybiha | Sybiha | Andriy Sybiha; Andrii Sybiga |
Andrzej Duda | Duda | | Andrej Duda
Angela Merkel | Merkel | | Angela Merkle
Anita Anand | Anand | |
Annalena Baerbock | Baerbock | | Annalena Bärbock; Annalena Barbock
Anniken Huitfeldt | Huitfeldt | |
Anthony Albanese | Albanese | | Antony Albanese; Anthony Albanesi
Antonio Tajani | Tajani | |
Antony Blinken | Blinken | Antony J. Blinken; Tony Blinken | Anthony Blinken; Antony Blinkin; Anthony Blinkin; Antony Blinkens
António Costa | Costa | |
António Guterres | Guterres | | Antonio Gutteres; Antonio Gutierrez; Antonio Guterrez
Anwar Ibrahim | Anwar | |
Barack Obama | Obama | Barack H. Obama | Barrack Obama; Barak Obama
Bart De Wever | De Wever | Bart de Wever |
Ben Wallace | Wallace | |
Benjamin Netanyahu | Netanyahu | | Benjamin Netanjahu; Binyamin Netenyahu; Benjamin Netenyahu
Bjarni Benediktsson | Benediktsson | |
Boris Johnson | Johnson | |
Boris Pistorius | Pistorius | |
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
Dmytro Kuleba | Kuleba | | Dmitro Kuleba; Dmytro Kubela
Dominic Raab | Raab | | Dominic Rabb
Donald Trump | Trump | Donald J. Trump | Donald Trumpp
Donald Tusk | Tusk | |
Dong Jun | Dong | |
Ebrahim Raisi | Raisi | Ebrahim Raeisi |
Edgars Rinkēvičs | Rinkēvičs | |
Edi Rama | Rama | |
Egils Levits | Levits | |
Elina Valtonen | Valtonen | |
Élisabeth Borne | Borne | |
Emmanuel Macron | Macron | | Emanuel Macron; Emmanuel Marcon
Erna Solberg | Solberg | |
Espen Barth Eide | Eide | Espen Barth-Eide |
Evika Siliņa | Siliņa | |
Federica Mogherini | Mogherini | |
Ferdinand Marcos Jr. | Marcos | Ferdinand Marcos; Bongbong Marcos; Ferdinand R. Marcos Jr. |
François Bayrou | Bayrou | |
Frank-Walter Steinmeier | Steinmeier | | Frank Walter Steinmeier; Frank-Walter Steinmeyer
Friedrich Merz | Merz | | Friedrich Mertz; Frederick Merz
Fumio Kishida | Kishida | Kishida Fumio | Fumio Kashida; Fumio Kishada
Gabriel Attal | Attal | |
Gabrielius Landsbergis | Landsbergis | |
Gen Nakatani | Nakatani | |
Giorgia Meloni | Meloni | | Georgia Meloni; Giorgia Melloni
Gitanas Nausėda | Nausėda | | Gitanas Nauséda; Gitanas Nausedas
Giuseppe Conte | Conte | | Guiseppe Conte
Grant Shapps | Shapps | | Grant Schapps
Hakan Fidan | Fidan | |
Han Duck-soo | Han | Han Duck Soo; Han Deok-soo |
Hassan Rouhani | Rouhani | Hassan Rohani |
Heiko Maas | Maas | | Heiko Mass
Hirokazu Matsuno | Matsuno | |
Inga Ruginienė | Ruginienė | |
Ingrida Šimonytė | Šimonytė | |
Jacinda Ardern | Ardern | | Jacinda Arden; Jacinda Adern
Jake Sullivan | Sullivan | |
James Cleverly | Cleverly | | James Cleverley
Janet Yellen | Yellen | | Janet Yellin
JD Vance | Vance | J.D. Vance; James David Vance |
Jean Castex | Castex | |
Jean-Claude Juncker | Juncker | | Jean-Claude Junker; Jean Claude Juncker
Jean-Noël Barrot | Barrot | |
Jean-Yves Le Drian | Le Drian | |
Jens Stoltenberg | Stoltenberg | | Jens Stoltenburg; Jens Stoltenberger; Jens Stolenberg
Jim Mattis | Mattis | James Mattis |
Joe Biden | Biden | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr.; Joseph Biden Jr.; Joe Biden Jr. | Joe Bidden
Johann Wadephul | Wadephul | |
John Healey | Healey | | John Healy
John Kerry | Kerry | | John Kery
Joko Widodo | Widodo | |
Jonas Gahr Støre | Støre | Jonas Gahr Stoere |
José Manuel Albares | Albares | |
Josep Borrell | Borrell | | Joseph Borrell; Josep Borell
Justin Trudeau | Trudeau | | Justin Trudeu
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
Klaus Iohannis | Iohannis | | Klaus Johannis
Krišjānis Kariņš | Kariņš | |
Kristalina Georgieva | Georgieva | |
Kristen Michal | Michal | |
Kristrún Frostadóttir | Frostadóttir | |
Kurt Campbell | Campbell | Kurt M. Campbell | Kurt Cambell; Curt Campbell
Kyriakos Mitsotakis | Mitsotakis | |
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
Luigi Di Maio | Di Maio | Luigi di Maio |
Luís Montenegro | Montenegro | |
Magdalena Andersson | Andersson | | Magdalena Anderson
Maia Sandu | Sandu | | Maya Sandu
Marcelo Rebelo de Sousa | Rebelo de Sousa | |
Marco Rubio | Rubio | | Marko Rubio
Maria Malmer Stenergard | Stenergard | |
Marise Payne | Payne | | Marisse Payne
Mario Draghi | Draghi | |
Mark Carney | Carney | | Marc Carney
Mark Esper | Esper | Mark T. Esper |
Mark Rutte | Rutte | | Marc Rutte; Mark Rutter
Masoud Pezeshkian | Pezeshkian | |
Mateusz Morawiecki | Morawiecki | |
Mélanie Joly | Joly | |
Merrick Garland | Garland | Merrick B. Garland |
Mette Frederiksen | Frederiksen | | Mette Fredriksen; Mette Frederikson
Mevlüt Çavuşoğlu | Çavuşoğlu | |
Micheál Martin | Martin | | Michael Martin
Michel Barnier | Barnier | | Michael Barnier
Mike Johnson | Johnson | |
Mike Pence | Pence | Michael Pence; Michael R. Pence |
Mike Pompeo | Pompeo | Michael Pompeo; Michael R. Pompeo | Mike Pompeii
Mike Waltz | Waltz | Michael Waltz | Mike Walz
Mikhail Mishustin | Mishustin | | Michail Mishustin
Miloš Zeman | Zeman | |
Minoru Kihara | Kihara | |
Moon Jae-in | Moon | Moon Jae In | Moon Jae-im
Naftali Bennett | Bennett | |
Nancy Pelosi | Pelosi | | Nancy Pelossi
Narendra Modi | Modi | | Narenda Modi
Nanaia Mahuta | Mahuta | |
Ngozi Okonjo-Iweala | Okonjo-Iweala | |
Nicușor Dan | Dan | |
Olaf Scholz | Scholz | | Olaf Schulz; Olaf Sholz; Olaf Scholtz
Oleksii Reznikov | Reznikov | Oleksiy Reznikov |
Pam Bondi | Bondi | |
Park Jin | Park | |
Pedro Sánchez | Sánchez | |
Pekka Haavisto | Haavisto | |
Penny Wong | Wong | | Penny Wang
Péter Szijjártó | Szijjártó | |
Pete Hegseth | Hegseth | | Pete Hegsath; Pete Hegspeth
Peter Pellegrini | Pellegrini | |
Petr Fiala | Fiala | | Peter Fiala
Petr Pavel | Pavel | | Peter Pavel
Petteri Orpo | Orpo | | Peterri Orpo
Prabowo Subianto | Prabowo | |
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
Rumen Radev | Radev | |
Rustem Umerov | Umerov | |
S. Jaishankar | Jaishankar | Subrahmanyam Jaishankar |
Sanae Takaichi | Takaichi | Takaichi Sanae |
Sanna Marin | Marin | | Sana Marin; Sanna Marine
Sauli Niinistö | Niinistö | | Sauli Ninisto
Scott Bessent | Bessent | | Scott Bessant
Scott Morrison | Morrison | | Scott Morison
Sébastien Lecornu | Lecornu | |
Sergei Shoigu | Shoigu | Sergey Shoigu |
Sergey Lavrov | Lavrov | Sergei Lavrov |
Sergio Mattarella | Mattarella | | Sergio Matarella
Shigeru Ishiba | Ishiba | Ishiba Shigeru | Shigeru Ishida
Shinjiro Koizumi | Koizumi | |
Shinzo Abe | Abe | Abe Shinzo | Shinzu Abe
Simon Harris | Harris | |
Stefan Löfven | Löfven | Stefan Lofven; Stefan Loefven |
Stephen Biegun | Biegun | Stephen E. Biegun |
Stéphane Séjourné | Séjourné | |
Steven Mnuchin | Mnuchin | Steve Mnuchin; Steven T. Mnuchin | Steven Munchin
Taro Kono | Kono | |
Takeshi Iwaya | Iwaya | |
Tamás Sulyok | Sulyok | |
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
Zuzana Čaputová | Čaputová | |
Édouard Philippe | Philippe | |
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

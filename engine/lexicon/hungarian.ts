const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/**
 * Family names often met in Hungary, without those that are given names or ranks elsewhere ("Simon", "Major"). Lower case, without accents. A Hungarian name
 * stands with the family name first at home, and in English news mostly the other way round.
 */
export const hungarianFamilies = words(`
  antall babos balla balog balogh banki barta bartha bartok bekesi berki biro bodnar bodo bogdan bognar borbely boros csaki csonka csordas deak dobos dudas erdelyi
  erdos faludi farago farkas fazekas fehervari fekete ferenczi fodor forgacs gaal galambos gulyas gyarmati gyorfi gyurcsany hadhazy hajdu halasz hegedus
  hegyi horvath illes jambor jakab jonas juhasz kadar karacsony kardos katona kelemen kerekes kertesz kiraly kiss kocsis kovacs kozma kun lakatos lazar lengyel lukacs
  lovasz magyari matolcsy mesterhazy meszaros molnar nagy navracsics nemes nemeth novak olah orban orosz orsos palinkas papp pasztor petofi pinter polgar puskas
  racz rogan sarkozi semjen sipos somogyi soos szabo szalai szalay szanto szatmari szekeres szekely szigeti szijjarto szilagyi szoke szucs takacs tarjan torok
  toroczkai toth varadi varga varkonyi vass vegh veres vida vincze voros zsiga
`);

/** Given names of Hungary. Lower case, without accents. */
export const hungarianGivens = words(`
  adam agnes agota akos aladar andras andrea anett aniko anita anna antal aranka arpad attila balazs balint barnabas bela bence bernadett bertalan boglarka botond csaba csilla
  csongor daniel david denes dezso dora dorottya edina edit elek eliza elod emese endre erika erno erzsebet eszter etelka eva fanni ferenc flora gabor gabriella gaspar gellert
  gergely gergo geza gizella gyongyi gyorgy gyula hajnalka hanna ildiko ilona imre istvan ivan janos jeno jozsef judit julia julianna kalman karoly katalin kata kinga
  klara kornel kornelia krisztian krisztina kristof lajos laszlo lenard levente lilla lorant lujza magda marcell margit maria mariann marta marton mate matyas melinda mihaly
  miklos monika nandor nikoletta noemi norbert nora odon orsolya oszkar otto pal panna peter piroska pongrac rebeka reka robert roland rozalia rudolf sandor sara sarolta szabina
  szabolcs szilard szilvia szilveszter tamas terez tibor timea tivadar tunde valeria vera veronika viktor viktoria vilmos vince zita zoltan zsigmond zsofia zsolt zsombor
  zsuzsa zsuzsanna
`);

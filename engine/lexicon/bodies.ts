const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

/** What kind of body a name is of, by its head; a word may stand for two kinds. Lower case. Of bodies of one kind a person is of one, as a rule. */
export const kindsOfBody: ReadonlyMap<string, readonly string[]> = (() => {
  const rows: Record<string, string> = {
    learning: "university college institute institution academy polytechnic museum observatory conservatory",
    care: "hospital clinic infirmary hospice",
    members:
      "union federation association guild confederation brotherhood alliance league chamber council society fellowship syndicate congress",
    party: "party front movement bloc alliance",
    firm: `company corporation corp inc ltd plc group bank holdings mining mines energy power electric electricity cooperative co-operative airways airlines aviation press publishing publishers records motors industries partners capital
      insurance railway railways shipping lines foods steel oil gas petroleum telecom securities shipyard brewery laboratories pharmaceuticals`,
    office:
      "authority agency bureau commission department ministry administration service board council directorate inspectorate secretariat",
    paper: "times post herald gazette tribune journal courier chronicle telegraph guardian observer",
    club: "united rovers wanderers athletic",
  };
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(rows)) for (const word of words(list)) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return kinds;
})();

/** Bodies that are a part of a university: who is of the one is of the other. Lower case. */
export const partsOfUniversity: ReadonlySet<string> = new Set(
  words("college institute museum school hospital clinic observatory press academy"),
);

/** Who is at the head of a body, and one alone. Lower case, as `oneHead` has it. */
export const headsOfBodies: ReadonlySet<string> = new Set(
  "president,chair,director,managing director,executive director,general director,director general,director-general,chief executive,head,chief,rector,vice-chancellor,chancellor,principal,provost,warden,governor,commissioner,secretary general,secretary-general,general secretary,leader,manager,editor,owner".split(
    ",",
  ),
);

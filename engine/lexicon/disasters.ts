const lines = `
fire fires blaze inferno burned burnt | fire
wildfire wildfires bushfire bushfires | wildfire
earthquake earthquakes quake quakes temblor tremor | quake
crash crashed crashes collision collided collide derailed derailment derails wreck pile-up pileup overturned overturns plunged plunges plunge | crash
flood floods flooding flooded deluge flash-flood | flood
storm storms hurricane typhoon cyclone tornado tornadoes twister | storm
landslide landslides mudslide mudslides avalanche avalanches | slide
shooting shootings gunman gunmen gunfire shooter rampage shot | shooting
stabbing stabbings stabbed knifeman | stabbing
blast blasts explosion explosions exploded explodes bomb bombs bombing bombings bomber | blast
airstrike airstrikes strike strikes shelling missile missiles drone drones | strike
ambush assault attack attacks raid massacre | attack
sank sinks sinking sunk capsized capsizes capsize shipwreck | sinking
outbreak epidemic cholera measles ebola dengue virus poisoning | outbreak
protest protests protesters unrest riot riots clashes demonstration demonstrations | protest
collapse collapsed collapses | collapse
stampede crush | crush
heatwave heat | heat
eruption erupted erupts volcano | eruption
crackdown sweep raids operation dragnet | sweep
`;

/** Words for what kills, hurts, drives out or fills the cells, each with the kind of event. Lower case. */
export const eventKinds: Readonly<Record<string, string>> = Object.fromEntries(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [forms = "", kind = ""] = line.split(" | ");
      return forms.split(" ").map((word) => [word, kind]);
    }),
);

/** What bears a name of its own: "the ferry Anna", "Flight 12". */
export const vessels: ReadonlySet<string> = new Set(
  "ferry ship vessel boat tanker trawler freighter liner yacht steamer submarine frigate destroyer barge tug train hotel nightclub club mine hurricane typhoon cyclone storm".split(
    " ",
  ),
);

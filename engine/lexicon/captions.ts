const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** What stands in the brackets of a photo credit. Lower case. */
export const credits =
  words(`photo photos photograph photographs image images picture pictures photographer pool handout corps courtesy file screenshot screengrab
  ap afp epa reuters getty xinhua kyodo tass yonhap upi ansa dpa anp belga lusa efe zuma sipa rex shutterstock alamy istock bloomberg nasa noaa
  afp-jiji epa-efe`);

/** A passage that begins so is a caption. Lower case. */
export const captionOpenings = [
  "photo:",
  "photo by",
  "photo taken",
  "photos taken",
  "this photo taken",
  "image:",
  "picture:",
  "pictured:",
  "pictured",
  "file photo",
  "file -",
  "file –",
  "file —",
  "caption:",
  "from left",
  "from right",
  "left to right",
  "(l-r)",
  "(from left",
  "clockwise from",
  "above:",
  "above,",
  "in this photo",
  "in this image",
  "in this file photo",
  "this photo",
  "this image",
  "image caption",
  "image source",
];

/** Where somebody stands in a picture. Lower case. */
export const positions = [
  "second from left",
  "third from left",
  "second from right",
  "third from right",
  "from left",
  "from right",
  "far left",
  "far right",
  "center left",
  "center right",
  "centre left",
  "centre right",
  "top left",
  "top right",
  "bottom left",
  "bottom right",
  "left",
  "right",
  "center",
  "centre",
  "middle",
  "front",
  "l",
  "r",
  "c",
];

/** Verbs in the present tense that present a picture. */
export const presenting =
  words(`poses pose shakes shake speaks speak waves wave chats chat looks look attends attend arrives arrive delivers deliver stands stand sits sit
  walks walk smiles smile meets meet greets greet gestures gesture holds hold listens listen watches watch mingles mingle hugs hug talks talk addresses
  address reacts react signs sign leaves leave visits visit inspects inspect applauds applaud celebrates celebrate salutes salute bows bow exchanges exchange
  embraces embrace raises raise takes take gathers gather carries carry works work wait waits line march marches protest protests are is seen`);

/** Characters that news texts hold and that are often spoilt: UTF-8 read as Windows-1252. */
const often = "“”‘’–—…•€£¥©®°·×áàâäãåæçéèêëíìîïñóòôöõøœúùûüßÁÀÂÄÉÈÊËÍÎÓÔÖÚÜÇÑØ\u00a0";

/** Windows-1252 at 0x80–0x9f; the five empty places stay control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const utf8 = (character: string): number[] => {
  const code = character.codePointAt(0) as number;
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
};
const asWindows = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte));

/** What a spoilt character looks like → what it was. */
export const spoilt: ReadonlyMap<string, string> = new Map(
  [...often].map((character) => [utf8(character).map(asWindows).join(""), character]),
);

/** Characters that news texts hold and that are often spoilt: UTF-8 read as Windows-1252 or Latin-1. */
const often =
  "“”‘’–—…•€£¥©®°·×áàâäãåæçéèêëíìîïñóòôöõøœúùûüßÁÀÂÄÉÈÊËÍÎÓÔÖÚÜÇÑØ\u00a0ŠšŽžČčĆćĐđŘřĚěŮůŇňŤťĞğİıŞşŁłŃńŚśŹźŻżĄąĘęŐőŰűĀāĒēĪīŌōŪūŸÝýÐðÞþ";

/** Windows-1252 at 0x80–0x9f; the five empty places stay control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const utf8 = (character: string): number[] => {
  const code = character.codePointAt(0) as number;
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
};
const asWindows = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte));

const asLatin = (byte: number) => String.fromCharCode(byte);

/** What a spoilt character looks like → what it was. */
export const spoilt: ReadonlyMap<string, string> = new Map([
  ...[...often].flatMap((character): [string, string][] =>
    [asWindows, asLatin].map((read) => [utf8(character).map(read).join(""), character]),
  ),
  // Windows-1252 read as Latin-1: the control characters of its second half. U+0085 is a line end of its own.
  ...[...upper].flatMap((character, at): [string, string][] =>
    character.charCodeAt(0) > 0x9f && at !== 5 ? [[String.fromCharCode(0x80 + at), character]] : [],
  ),
]);

/** Characters written out for a web page that reached the text as they were written. HTML's own names for what news texts hold. */
export const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    euro: "€",
    pound: "£",
    eacute: "é",
    egrave: "è",
    uuml: "ü",
    ouml: "ö",
    auml: "ä",
    ntilde: "ñ",
    ccedil: "ç",
    aacute: "á",
    iacute: "í",
    oacute: "ó",
    uacute: "ú",
  }),
);

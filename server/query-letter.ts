/** One message with all that somebody is asked. Pure. */

/** A question as a letter tells it. `place`: where in the draft, for the author; a source is not told of the draft. */
export type Asked = { question: string; due: string; place: { document: string; quote: string } };

export type Letter = { address: string | null; subject: string; body: string; mailto: string | null };

/** Mail programs cut addresses that are longer. */
const longestAddress = 1_900;

const mailAddress = /[^\s<>()[\]",;:@?&#%/\\]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\.[A-Za-z]{2,}/;

/**
 * The letter to one person. `reach`: as it was typed; the first e-mail address in it is used. `mailto` is null where the letter is too
 * long for a link: then it can be copied.
 */
export const writeLetter = (
  to: { name: string | null; isAuthor: boolean; reach: string | null },
  questions: readonly Asked[],
  from: { name: string; desk: string; dossier: string },
): Letter => {
  const address = mailAddress.exec(to.reach ?? "")?.[0] ?? null;
  const subject = to.isAuthor ? `Questions about “${from.dossier}”` : `Questions from ${from.desk}`;
  const one = questions.length === 1;
  const body = [
    to.name ? `Dear ${to.name},` : "Hello,",
    to.isAuthor
      ? `We are checking “${from.dossier}” and ask you for ${one ? "an answer" : "answers"}:`
      : `We are checking a story before it is published and ask you for ${one ? "an answer" : "answers"}:`,
    ...questions.map(({ question, due, place }, i) =>
      [
        ...(to.isAuthor ? [`${i + 1}. ${tellPlace(place, question)}`, question] : [`${i + 1}. ${question}`]),
        `Please answer by ${due}.`,
      ].join("\n"),
    ),
    `Thank you.\n${from.name}, ${from.desk}`,
  ].join("\n\n");
  const mailto = `mailto:${encodeURIComponent(address ?? "").replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, "\r\n"))}`;
  return { address, subject, body, mailto: mailto.length > longestAddress ? null : mailto };
};

/** Where the question is about; its words are not said twice. */
const tellPlace = ({ document, quote }: Asked["place"], question: string): string => {
  const words = quote.replace(/\s+/g, " ").trim();
  return question.includes(words) ? `In “${document}”:` : `In “${document}”: “${words}”`;
};

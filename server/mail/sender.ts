import "server-only";
import { env } from "../lib/env.ts";
import { newsLetter } from "./letter.ts";
import { endMail, gatherMail, mostTries, readMail, takeMail } from "./outbox.ts";
import { mailSettings } from "./settings.ts";
import { isFinal, openTransport, type Transport } from "./transport.ts";

/** How often it is looked whether there is something to send (ms). */
const beat = 20_000;

/** One address and nothing else: what cannot be one is never handed to a mail server. */
const isAddress = (email: string) => /^[^\s\p{Cc}<>@,;:"()[\]\\]+@[^\s\p{Cc}<>@,;:"()[\]\\]+$/u.test(email);

/**
 * Gathers what is to be mailed and tries each message whose time has come. A message is noted as sent after the server has taken it: who dies in between sends it a second time, with the same
 * message id. Resolves to what happened; what the mail server says is told to `complain`.
 */
export const sendNews = async (
  transport: Transport,
  { address, now = () => new Date(), complain }: { address: string; now?: () => Date; complain: (why: string) => void },
): Promise<{ sent: number; failed: number }> => {
  await gatherMail(now());
  const count = { sent: 0, failed: 0 };
  for (let mail = await takeMail(now()); mail; mail = await takeMail(now())) {
    const letter = await readMail(mail.id, now());
    if (!letter || !isAddress(letter.to)) {
      await endMail(mail.id, "leftAt", now());
      continue;
    }
    try {
      await transport.send({ id: mail.id, to: letter.to, ...newsLetter(letter.news, address) });
      await endMail(mail.id, "sentAt", now());
      count.sent++;
    } catch (error) {
      count.failed++;
      complain(error instanceof Error ? error.message : String(error));
      if (isFinal(error) || mail.tries >= mostTries) await endMail(mail.id, "leftAt", now());
    }
  }
  return count;
};

const kept = globalThis as unknown as { stetSender?: true };

/** Begins to send, where the environment names a mail server, and goes on until the process ends. No act waits for it. */
export const startSender = (): void => {
  const settings = mailSettings(env.mail);
  if (!settings || kept.stetSender) return;
  kept.stetSender = true;
  if ("problem" in settings) {
    console.error(`No e-mail is sent: ${settings.problem}`);
    return;
  }
  const transport = openTransport(settings);
  const complain = (why: string) => console.error(`An e-mail could not be sent, and is tried again: ${why}`);
  const again = () => setTimeout(turn, beat).unref();
  const turn = () =>
    sendNews(transport, { address: settings.address, complain })
      .catch((error) => console.error("Sending e-mail stopped, and is begun again:", error))
      .finally(again);
  void turn();
};

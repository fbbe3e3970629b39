import "server-only";
import nodemailer from "nodemailer";
import type { MailSettings } from "./settings.ts";

/** An e-mail as it is handed over. `id`: the same however often it is tried. */
export type Letter = { id: string; to: string; subject: string; text: string };

export type Transport = {
  /** Resolves once the server has taken it. */
  send: (letter: Letter) => Promise<void>;
};

/** How long the server may take to answer, and one message in all (ms): a server that drips must not hold up the next for ever. */
const patience = { answer: 15_000, deadline: 60_000 };

/** Hands e-mails to a server by SMTP, each over a connection of its own. Files and addresses that a text might name are never read. */
export const openTransport = ({ from, address, ...server }: MailSettings, { answer, deadline } = patience): Transport => ({
  send: async ({ id, to, subject, text }) => {
    const transport = nodemailer.createTransport({
      ...server,
      connectionTimeout: answer,
      greetingTimeout: answer,
      socketTimeout: answer,
      dnsTimeout: answer,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const sent = transport.sendMail({
      from,
      to: { name: "", address: to },
      subject,
      text,
      messageId: `<${id}@${new URL(address).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error("The mail server took too long.")), deadline);
    await Promise.race([sent, late.promise]).finally(() => {
      clearTimeout(timer);
      transport.close();
    });
  },
});

/** Will no later try help? The server refused whom it is to, or the message, for good. */
export const isFinal = (error: unknown): boolean => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (code === "EENVELOPE" || code === "EMESSAGE") && typeof responseCode === "number" && responseCode >= 500;
};

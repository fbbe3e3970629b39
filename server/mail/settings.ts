/** What is needed to send: the server, who messages are from, and the address that links in them begin with. */
export type MailSettings = {
  host: string;
  port: number;
  /** Encrypted from the start; else it has to become so before anything is said, where `requireTLS` */
  secure: boolean;
  requireTLS: boolean;
  auth?: { user: string; pass: string };
  from: string;
  address: string;
};

const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** One address, bare or after a name: "Stet <stet@newsroom.example>". */
const sender = /^(?:[^\p{Cc}<>@,;:"\\]*<[^\s<>@,;:"\\]+@[^\s<>@,;:"\\]+>|[^\s<>@,;:"\\]+@[^\s<>@,;:"\\]+)$/u;

/**
 * The settings of the environment, or why nothing is sent, as a sentence for the operator; null: nothing was set, so nothing is meant to be sent. Pure.
 */
export const mailSettings = (given: {
  server?: string | undefined;
  from?: string | undefined;
  address?: string | undefined;
}): MailSettings | { problem: string } | null => {
  if (!given.server) return null;
  const url = URL.parse(given.server);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol))
    return { problem: "STET_SMTP_URL is no address like smtp://user:password@host:587." };
  if (!given.from || !sender.test(given.from)) return { problem: "STET_MAIL_FROM is no address like Stet <stet@newsroom.example>." };
  if (!given.address || !URL.parse(given.address)?.protocol.startsWith("http"))
    return { problem: "NEXTAUTH_URL is not set, so that links in a message would lead nowhere." };
  const secure = url.protocol === "smtps:";
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !local.has(url.hostname) && url.searchParams.get("tls") !== "off",
    ...(user ? { auth: { user, pass: decodeURIComponent(url.password) } } : {}),
    from: given.from,
    address: given.address.replace(/\/+$/, ""),
  };
};

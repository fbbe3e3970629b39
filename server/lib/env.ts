import "server-only";

/**
 * What the app is told by its environment. `NAME_FILE` may name a file that holds the value (secrets of a container).
 * Read when first asked, because `next build` imports every route without an environment.
 */
import { readFileSync } from "node:fs";

const read = (name: string): string | undefined => {
  const file = process.env[`${name}_FILE`];
  return process.env[name] || (file ? readFileSync(file, "utf8").trim() : undefined);
};

const required = (name: string): string => {
  const value = read(name);
  if (!value) throw new Error(`${name} is not set. Start Stet with \`npm start\`, or see .env.example.`);
  return value;
};

export const env = {
  /** The address with the run-time role: never the owner's. */
  get databaseUrl() {
    return required("STET_RUNTIME_DATABASE_URL");
  },
  /** Signs session cookies. */
  get secret() {
    return required("NEXTAUTH_SECRET");
  },
  /** The public address, when it is fixed. */
  get address() {
    return read("NEXTAUTH_URL");
  },
  /** The embedded sample world is running: the sign-in page offers its people. */
  get isDemo() {
    return read("STET_DEMO") === "1";
  },
  /** The mail server, who its messages are from, and the address that links in them begin with; each as it was given. */
  get mail() {
    return { server: read("STET_SMTP_URL"), from: read("STET_MAIL_FROM"), address: read("NEXTAUTH_URL") };
  },
  /** The newsroom's own OpenID provider, when all three are set. */
  get oidc() {
    const [issuer, clientId, clientSecret] = [read("STET_OIDC_ISSUER"), read("STET_OIDC_CLIENT_ID"), read("STET_OIDC_CLIENT_SECRET")];
    return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: read("STET_OIDC_NAME") ?? "Single sign-on" } : null;
  },
};

import "next-auth";

declare module "next-auth" {
  /** What the cookie tells: the secret id of a session row. Who that is stands in the row. */
  interface Session {
    sessionId?: string | undefined;
  }
}

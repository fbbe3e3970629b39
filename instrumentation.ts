/** What a served Stet does beside answering: it sends the e-mail that people chose to get. Called by Next once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSender } = await import("#server/mail/sender");
  startSender();
}

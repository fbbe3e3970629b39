import type { Actor } from "../server/policy.ts";
import { InputError } from "./input-error.ts";

/**
 * For commands that act on the record: opens the database that `npm start` uses (DATABASE_URL, else the embedded server, which is started
 * for the command where it does not run), does the work, and closes what it opened. `prepare` reads arguments and files before that.
 * Answers the exit status; whatever was wrong with the input or refused is said on standard error, with status 2 or 1.
 */
export async function withDatabase<P>(name: string, prepare: () => P, work: (prepared: P) => Promise<number>): Promise<number> {
  const say = (sentence: string) => process.stderr.write(`stet ${name}: ${sentence}\n`);
  const { Stop } = await import("../scripts/stop.mjs");
  const { Refusal } = await import("../server/lib/refusal.ts");
  let close = async () => {};
  try {
    const prepared = prepare();
    const { setting } = await import("../scripts/setting.mjs");
    if (!setting("STET_RUNTIME_DATABASE_URL")) {
      const { openDatabase } = await import("../scripts/database.mjs");
      const database = await openDatabase();
      process.env.STET_RUNTIME_DATABASE_URL = database.runtimeUrl;
      close = database.stop;
    }
    return await work(prepared);
  } catch (error) {
    if (error instanceof InputError) {
      say(error.message);
      if (error.help) process.stderr.write(`\n${error.help}`);
      return 2;
    }
    if (error instanceof Refusal) for (const reason of error.reasons) say(reason.text);
    else if (error instanceof Stop) say(error.message);
    else throw error;
    return 1;
  } finally {
    const { closeClient } = await import("../server/lib/db.ts");
    await closeClient();
    await close();
  }
}

/** The person a command acts as (`--as EMAIL`). Throws an InputError where nobody of that address may sign in. */
export async function actorOf(email: string | undefined): Promise<Actor> {
  if (!email) throw new InputError("Say who you are: --as EMAIL.");
  const { db } = await import("../server/lib/db.ts");
  const person = await db.person.findUnique({ where: { email: email.trim().toLowerCase() }, include: { memberships: true } });
  if (!person || person.disabledAt) throw new InputError(`There is nobody with the address ${email} who may sign in.`);
  const desks = new Map(person.memberships.map(({ deskId, role }) => [deskId, role]));
  return { id: person.id, name: person.name, email: person.email, isAdmin: person.isAdmin, desks };
}

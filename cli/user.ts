import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { withDatabase } from "./acting.ts";
import { InputError } from "./input-error.ts";
import { usage } from "./usage.ts";

/** What the operator asked for. */
type Asked = { verb: string; email?: string; name?: string; admin: boolean; desk?: string; role?: string; password?: string };

const operator = null;
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

/** `stet user`: the operator's door to people; whoever may run it on this machine may do all of it. A password never stands in an argument. */
export const run = async (args: string[]): Promise<number> => {
  const given = args.includes("--password-stdin") ? (await text(process.stdin)).replace(/\r?\n$/, "") : undefined;
  return withDatabase(
    "user",
    () => ({ ...parse(args), ...(given === undefined ? {} : { password: given }) }),
    async (asked) => {
      const act = verbs[asked.verb];
      if (!act) throw new InputError(`There is no “user ${asked.verb}”.`, usage);
      await act(asked);
      return 0;
    },
  );
};

const verbs: Record<string, (asked: Asked) => Promise<void>> = {
  async add(asked) {
    const people = await import("../server/people.ts");
    const desks = await import("../server/desks.ts");
    const person = check(people.newPerson, { email: asked.email, name: asked.name, isAdmin: asked.admin, password: asked.password });
    const role = check(desks.role, asked.role?.toUpperCase() ?? "EDITOR");
    const deskId = asked.desk === undefined ? undefined : await deskOf(asked.desk);
    const { id, password } = await people.addPerson(operator, person);
    if (deskId) await desks.setMembership(operator, { personId: id, deskId, role });
    say(`${person.name} may sign in as ${person.email}.`);
    tellPassword(password);
  },
  async reset(asked) {
    const { resetPassword } = await import("../server/people.ts");
    const password = await resetPassword(operator, await personOf(asked), asked.password);
    say(`${asked.email} has a new password and is signed out everywhere.`);
    tellPassword(asked.password === undefined ? password : undefined);
  },
  async disable(asked) {
    const { disablePerson } = await import("../server/people.ts");
    await disablePerson(operator, await personOf(asked));
    say(`${asked.email} is refused from now on.`);
  },
  async enable(asked) {
    const { enablePerson } = await import("../server/people.ts");
    await enablePerson(operator, await personOf(asked));
    say(`${asked.email} may sign in again.`);
  },
  async list() {
    const { listPeople } = await import("../server/people.ts");
    for (const person of await listPeople(operator)) {
      const desks = person.memberships.map(({ desk, role }) => `${desk.name}: ${role.toLowerCase()}`);
      const marks = [...(person.isAdmin ? ["admin"] : []), ...desks, ...(person.disabledAt ? ["disabled"] : [])];
      say([person.email, person.name, marks.join(", ")].join("\t"));
    }
  },
};

const tellPassword = (password: string | undefined) => password && say(`The password, told this once: ${password}`);

const check = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InputError(parsed.error.issues.map((issue) => issue.message).join(" "));
  return parsed.data;
};

async function personOf({ email, verb }: Asked): Promise<string> {
  if (!email) throw new InputError(`Whom? stet user ${verb} EMAIL.`, usage);
  const { getPersonId } = await import("../server/people.ts");
  const id = await getPersonId(email);
  if (!id) throw new InputError(`There is nobody with the address ${email}. “stet user list” shows who is here.`);
  return id;
}

/** The desk of that name; it is made where there is none, so that a new house can begin with one command. */
async function deskOf(name: string): Promise<string> {
  const { createDesk, getDeskId, newDesk } = await import("../server/desks.ts");
  return (await getDeskId(name)) ?? (await createDesk(operator, check(newDesk, { name }))).id;
}

function parse(args: string[]): Asked {
  const options = {
    name: { type: "string" },
    admin: { type: "boolean" },
    desk: { type: "string" },
    role: { type: "string" },
    "password-stdin": { type: "boolean" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [verb, email, ...rest] = positionals;
    if (!verb || rest.length) throw new InputError("Say what to do: add, reset, disable, enable or list.", usage);
    const { name, desk, role } = values;
    return {
      verb,
      admin: values.admin ?? false,
      ...(email && { email }),
      ...(name && { name }),
      ...(desk && { desk }),
      ...(role && { role }),
    };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${(error as Error).message}.`, usage);
  }
}

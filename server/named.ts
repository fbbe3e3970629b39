import "server-only";
import type { WriteClient } from "./lib/db.ts";
import { Refusal } from "./lib/refusal.ts";
import { namingsIn } from "./markdown.ts";
import { namesOf } from "./mentions.ts";
import type { Actor } from "./policy.ts";

/** Whom a comment names. `told`: people of the desk; `unknown`: words after an "@" that name nobody there. */
export type Named = { personIds: string[]; told: string[]; unknown: string[] };

/** Whom a comment names among the people of a desk who may sign in; who writes names nobody by naming themselves. A Refusal where that is not plain. */
export const whoIsNamed = async (tx: WriteClient, actor: Actor, deskId: string, body: string): Promise<Named> => {
  if (!body.includes("@")) return { personIds: [], told: [], unknown: [] };
  const people = await tx.person.findMany({
    where: { disabledAt: null, memberships: { some: { deskId } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const namings = namingsIn(body, people);
  const unclear = namings.filter((naming) => naming.people.length > 1);
  if (unclear.length)
    throw new Refusal(
      unclear.map(({ words, people: who }) => ({ field: "body", text: `“${words}” may be ${namesOf(who)}. Write the whole name.` })),
    );
  const named = new Map(namings.flatMap(({ people: [one] }) => (one && one.id !== actor.id ? [[one.id, one.name] as const] : [])));
  const unknown = new Set(namings.flatMap(({ words, people: who }) => (who.length ? [] : [words])));
  return { personIds: [...named.keys()], told: [...named.values()], unknown: [...unknown] };
};

/** "Your comment stands. Rosa Ferrante is named in it. Nobody of this desk is called “@Rsoa”." */
export const tellNamed = (done: string, { told, unknown }: Named): string =>
  [
    done,
    told.length &&
      `${namesOf(
        told.map((name) => ({ id: name, name })),
        "and",
      )} ${told.length === 1 ? "is" : "are"} named in it.`,
    unknown.length && `Nobody of this desk is called ${unknown.map((words) => `“${words}”`).join(" or ")}.`,
  ]
    .filter(Boolean)
    .join(" ");

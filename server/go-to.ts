import "server-only";
import { claimAddress } from "./claims.ts";
import { plainId } from "./dossiers.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";

/** Somewhere to go. `text`: what it is called; `about`: where it belongs. */
export type Place = { kind: "claim" | "dossier" | "document" | "person"; text: string; about: string; address: string };

/** So many of a kind are told. */
const most = 6;

type Row = { kind: Place["kind"]; text: string; about: string; id: string; dossierId: string; documentId: string };

/**
 * Where somebody may want to go, by what they have typed of its name: dossiers and documents of their desks, and of the dossier that is open its claims, by number or
 * words (those of the open document first), and the people who check something in it. One statement, at most six lines of a kind; nothing of what was ruled.
 */
export const listPlaces = async (actor: Actor, asked: { typed: string; dossierId: string; documentId?: string }): Promise<Place[]> => {
  const typed = asked.typed.replaceAll("\0", "").toWellFormed().trim().toLowerCase().slice(0, 100);
  const open = plainId(asked.documentId ?? "");
  const [here, number] = [plainId(asked.dossierId), /^\d{1,6}$/.test(typed) ? Number(typed) : 0];
  const rows = await db.$queryRaw<Row[]>`
    with scope as (
      select o.id, o.title, o."deskId", o."createdAt", k.name as desk from "Dossier" o join "Desk" k on k.id = o."deskId"
      where o."deskId" = any(${[...actor.desks.keys()]})
    ), document as (
      select d.id, d.title, d.position, o.id as "dossierId", o.title as dossier from "Document" d join scope o on o.id = d."dossierId"
      join "Import" i on i.id = d."importId" and i."undoneAt" is null where d."archivedAt" is null
    )
    (
      select 'claim' as kind, c.number || ' · ' || left(c.quote, 120) as text, c.title as about, c.id, c."dossierId", c."documentId" from (
        select c.id, c.quote, c."dossierId", c."documentId", d.title, d.position,
          row_number() over (partition by c."documentId" order by c.start, c."end" desc, c.id) as number
        from "Claim" c join document d on d.id = c."documentId" where c."dossierId" = ${here} and c."goneAt" is null
      ) c
      where ${typed} <> '' and (c.number = ${number} or ${number === 0} and length(${typed}) > 2 and position(${typed} in lower(c.quote)) > 0)
      order by c."documentId" = ${open} desc, c.position, c.number limit ${most}
    )
    union all
    (
      select 'document', d.title, case when d."dossierId" = ${here} then '' else d.dossier end, d.id, d."dossierId", d.id from document d
      where case when ${typed} = '' then d."dossierId" = ${here} else position(${typed} in lower(d.title)) > 0 end
      order by d."dossierId" = ${here} desc, d.position, d.id limit ${most}
    )
    union all
    (
      select 'dossier', o.title, o.desk, o.id, o.id, '' from scope o
      where position(${typed} in lower(o.title)) > 0 and o.id <> ${here} order by o."createdAt" desc limit ${most}
    )
    union all
    (
      select 'person', p.name, 'what they check here', p.id, o.id, '' from scope o
      join "Membership" m on m."deskId" = o."deskId" join "Person" p on p.id = m."personId" and p."disabledAt" is null
      where o.id = ${here} and ${typed} <> '' and position(${typed} in lower(p.name)) > 0 order by p.name limit ${most}
    )`;
  return rows.map(({ kind, text, about, id, dossierId, documentId }) => ({
    kind,
    text,
    about,
    address: {
      claim: claimAddress(dossierId, documentId, id),
      document: `/dossiers/${dossierId}/documents/${documentId}`,
      dossier: `/dossiers/${dossierId}`,
      person: `/dossiers/${dossierId}/flags?state=all&whose=${id}`,
    }[kind],
  }));
};

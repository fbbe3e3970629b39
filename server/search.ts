import "server-only";
import { Prisma } from "#prisma/generated/client";
import { plainId } from "./dossiers.ts";
import { isInHand, isQueried } from "./in-hand.ts";
import { db } from "./lib/db.ts";
import type { Actor } from "./policy.ts";
import { type Facet, filterFacets, type SearchFilters } from "./search-facets.ts";
import { type Group, historiesIn, statesOf } from "./search-groups.ts";
import { markFound } from "./search-marks.ts";
import { onlyCommonWords, readQuery } from "./search-query.ts";
import { isUnveiledTalk, veiledFrom } from "./second-reading/veil.ts";
import { standingVerdicts } from "./standing-verdicts.ts";

/** Hits on one page of one group, and of each where all groups are shown. */
export const pageLength = 20;
const glance = 5;

/** What every hit has, as the statement tells it. `id`: of the claim, comment, flag …; of a passage's document. `place`: UTF-16 offset. */
type Row = {
  what: Group;
  id: string;
  dossierId: string;
  dossier: string;
  isArchived: boolean;
  text: string;
  found: string[];
  place: number;
  kind: string | null;
  history: string;
  /** The document that it stands in, where it stands in one */
  document: string | null;
  ruling: string | null;
  person: string | null;
  at: string | null;
};

type Answer = { asked: string | null; alike: string[] | null; facets: Facet[] | null; rows: Row[] | null };

const tell = ({ text, found, history, at, ...row }: Row) => ({
  ...row,
  at: at === null ? null : new Date(`${at}Z`),
  pieces: markFound(text, found),
  state: statesOf[row.what].get(history) ?? history,
});

export type Hit = ReturnType<typeof tell>;

/**
 * Everything that the actor may see and that holds all of these words, the last one as the beginning of a word, without regard to diacritics;
 * and what is spelled nearly so in a claim (`alike`). Only the current version of documents that stand. One statement.
 */
export const search = async (actor: Actor, typed: string, given: SearchFilters, page: number) => {
  const query = readQuery(typed);
  if ("refused" in query) return query;
  const filters = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plainId(value)])) as SearchFilters;
  const [answer] = await db.$queryRaw<Answer[]>(statement(actor, query.words, filters, page));
  if (!answer?.asked) return { refused: onlyCommonWords };
  const facets = answer.facets ?? [];
  const left = filterFacets(facets, filters);
  return {
    alike: answer.alike ?? [],
    facets,
    total: left.reduce((sum, { hits }) => sum + hits, 0),
    hits: (answer.rows ?? []).map(tell),
  };
};

export type Found = Exclude<Awaited<ReturnType<typeof search>>, { refused: string }>;

const statement = (actor: Actor, words: readonly string[], filters: SearchFilters, page: number) => {
  const [skip, take] = filters.in ? [(page - 1) * pageLength, pageLength] : [0, glance];
  return Prisma.sql`
    with scope as materialized (
      select id, title, "archivedAt" is not null as "isArchived" from "Dossier" where "deskId" = any(${[...actor.desks.keys()]})
    ),
    word as materialized (
      select n, plain, case when n = max(n) over () and length(plain) > 2
        then to_tsquery('english', replace(plain, ' ', ':* & ') || ':*') else plainto_tsquery('english', plain) end as asked
      from (select n, trim(search_plain(w)) as plain from unnest(${words}::text[]) with ordinality as u(w, n)) p where plain <> ''
    ),
    alike as materialized (${alike}),
    term as (
      select n, string_agg(q::text, ' | ') as asked
      from (select n, asked as q from word union all select n, plainto_tsquery('english', other) from alike) a where numnode(q) > 0 group by n
    ),
    question as materialized (
      select string_agg('(' || asked || ')', ' & ')::tsquery as asked, string_agg('(' || asked || ')', ' | ')::tsquery as either from term
    ),
    standing as not materialized (
      select d.* from "Document" d join scope o on o.id = d."dossierId" join "Import" i on i.id = d."importId" and i."undoneAt" is null
    ),
    hit as materialized (${hits(actor)}),
    facet as (select what, kind, history, "dossierId", count(*)::int as hits from hit group by 1, 2, 3, 4),
    shown as materialized (
      select * from (
        select *, row_number() over (partition by what order by "dossierId" desc, position, place, at desc, id) as n from hit
        where (${filters.in ?? null}::text is null or what = ${filters.in ?? null}) and (${filters.dossier ?? null}::text is null or "dossierId" = ${filters.dossier ?? null})
          and (${filters.kind ?? null}::text is null or kind = ${filters.kind ?? null})
          and (${filters.state ?? null}::text is null or what || ' ' || history = any(${historiesIn(filters.state ?? "")}))
      ) r where n > ${skip} and n <= ${skip + take}
    )
    select (select asked::text from question) as asked, (select json_agg(distinct other) from alike) as alike,
      (select json_agg(f) from (select f.*, o.title as dossier from facet f join scope o on o.id = f."dossierId") f) as facets,
      (select json_agg(r order by n) from (
        select s.*, o.title as dossier, o."isArchived", p.name as person, array(
          select w from (select distinct regexp_split_to_table(search_plain(s.text), ' ') as w) every, question q where search_words(w) @@ q.either
        ) as found
        from shown s join scope o on o.id = s."dossierId" left join "Person" p on p.id = s."personId"
      ) r) as rows`;
};

/**
 * Words of the actor's claims that are spelled nearly like one that is looked for; for a word that no claim holds, what is less like it too.
 * Figures are what they are.
 */
const alike = Prisma.sql`
  select w.n, other from word w
  cross join lateral (select exists (
    select from (select "dossierId" from "Claim" where search_words(quote) @@ w.asked offset 0) c join scope o on o.id = c."dossierId"
  ) as "isHeld") h
  cross join lateral (
    select other, search_likeness(w.plain, other) as likeness from (
      select distinct regexp_split_to_table(search_plain(quote), ' ') as other from (
        select c.quote from (
          select quote, "dossierId" from "Claim" where "goneAt" is null and search_resembles(w.plain, search_plain(quote)) offset 0
        ) c join scope o on o.id = c."dossierId" limit 250
      ) claims
    ) others
    where other <> w.plain and not to_tsvector('english', other) @@ w.asked
      and search_likeness(w.plain, other) >= case when h."isHeld" then 0.6 else 0.4 end
    order by likeness desc limit 4
  ) near
  where length(w.plain) > 3 and w.plain !~ '[0-9 ]'`;

/**
 * One row a hit. Every branch joins the scope or what stands in it: nothing of another desk is ever counted. The words are looked up first
 * (`offset 0` keeps them first), by their indexes.
 */
const hits = (actor: Actor) => Prisma.sql`
  select 'claims' as what, c.id, c."dossierId", c.quote as text, c.start as place, d.position, c.kind::text as kind, d.title as document,
    concat_ws(' ', case when v.at is not null then 'ruled' end, case when c."changedAt" > v.at then 'changed' end,
      case when ${isInHand(actor)} then 'hand' end, case when ${isQueried(actor)} then 'queried' end) as history,
    v.ruling::text as ruling, null::text as "personId", null::timestamp as at
  from (select * from "Claim" where search_words(quote) @@ (select asked from question) and "goneAt" is null offset 0) c
  join standing d on d.id = c."documentId" and d."archivedAt" is null
  left join lateral (select ruling, "createdAt" as at from ${standingVerdicts} w where "claimId" = c.id and c.id not in ${veiledFrom(actor)} order by sequence desc limit 1) v on true
  union all
  select 'documents', d.id, d."dossierId", s.text, s.start, d.position, null, d.title, d.role::text, null, null, null
  from (select * from "Passage" where search_words(text) @@ (select asked from question) offset 0) s
  join "DocumentVersion" v on v.id = s."versionId" join standing d on d.id = v."documentId" and d."archivedAt" is null
  where not exists (select from "DocumentVersion" l where l."documentId" = d.id and l.number > v.number)
  union all
  select 'verdicts', c.id, c."dossierId", t.text, 0, 0, c.kind::text, d.title, v.ruling::text, v.ruling::text, v."personId", v."createdAt"
  from (
    select id, concat_ws(' · ', "shouldRead", note) as text from "Verdict" where search_verdict("shouldRead", note) @@ (select asked from question)
    union all
    select "verdictId", text from "Evidence" where search_words(text) @@ (select asked from question)
    offset 0
  ) t
  join ${standingVerdicts} v on v.id = t.id join "Claim" c on c.id = v."claimId" and c.id not in ${veiledFrom(actor)}
  join standing d on d.id = c."documentId"
  union all
  select 'comments', t.id, t."dossierId", t.body, 0, 0, null, d.title, coalesce(e.kind::text, ''), null, t."personId", t."createdAt"
  from (select * from "Comment" where search_words(body) @@ (select asked from question) offset 0) t
  join scope o on o.id = t."dossierId" and ${isUnveiledTalk(actor)}
  left join "Claim" c on c.id = t."claimId" left join standing d on d.id = coalesce(c."documentId", t."documentId")
  left join lateral (
    select kind from "CommentEvent" where "commentId" = coalesce(t."parentId", t.id) order by "createdAt" desc, id desc limit 1
  ) e on true
  where t."flagId" is not null or d.id is not null
  union all
  select 'flags', f.id, f."dossierId", f.summary, 0, 0, f.check, null,
    concat_ws(' ', l.outcome::text, case when f."changedAt" > l."createdAt" then 'changed' end, case when m.kind = 'MUTED' then 'muted' end), null, null, null
  from (select * from "Flag" where search_words(summary) @@ (select asked from question) and "goneAt" is null offset 0) f join scope o on o.id = f."dossierId"
  left join lateral (select outcome, "createdAt" from "FlagDecision" where "flagId" = f.id order by sequence desc limit 1) l on true
  left join lateral (
    select kind from "Muting" where "dossierId" = f."dossierId" and "check" = f."check" order by sequence desc limit 1
  ) m on true
  union all
  select 'corrections', k.id, k."dossierId", concat_ws(' · ', k."asPublished", k."shouldRead", k.why, nullif(k.notice, '')), k.number, 0, k.kind::text,
    d.title, case when k."withdrawnAt" is not null then 'withdrawn' when a."correctionId" is not null then 'approved' else '' end, null, k."foundById", k."foundAt"
  from (
    select * from "Correction"
    where search_words("asPublished" || ' ' || "shouldRead" || ' ' || why || ' ' || notice) @@ (select asked from question) offset 0
  ) k join standing d on d.id = k."documentId" left join "CorrectionApproval" a on a."correctionId" = k.id
  where k."claimId" is null or k."claimId" not in ${veiledFrom(actor)}`;

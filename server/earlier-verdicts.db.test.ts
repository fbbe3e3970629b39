import { beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../scripts/test-database.ts";
import { readBeside } from "./beside-claim.ts";
import { getClaimCard } from "./claim-card.ts";
import { plantDossier, plantVerdict } from "./dossier.fixture.ts";
import { writeClient } from "./lib/db.ts";
import { plantPeople } from "./people.fixture.ts";

await openTestDatabase();
let world: Awaited<ReturnType<typeof plantPeople>>;
let own: Awaited<ReturnType<typeof plantDossier>>;
const draft = "It had “41  people” on board.\n";

beforeAll(async () => {
  world = await plantPeople();
  own = await plantDossier(world.deskId, world.editor, { draft, quote: "“41  people”" });
  await plantVerdict(own.claimId, world.editor);
});

type Told = Parameters<typeof plantDossier>[2];
type Elsewhere = Awaited<ReturnType<typeof plantDossier>>;
const plain = { draft: 'It had "41 People" on board.\n', quote: '"41 People"' };
const others = { draft: "It had 99 people.\n", quote: "99 people" };
const client = () => writeClient();

/** The point of one dossier gets the key of ours. */
const joinPoints = async ({ dossierId }: Elsewhere) => {
  const { key } = await client().point.findFirstOrThrow({ where: { dossierId: own.dossierId } });
  await client().point.updateMany({ where: { dossierId }, data: { key } });
};

const cases: [what: string, told: Told, work: (there: Elsewhere) => Promise<unknown>, isFound: boolean][] = [
  ["the same words, otherwise written", plain, async () => {}, true],
  ["other words", others, async () => {}, false],
  ["other words on the same point", others, joinPoints, true],
  [
    "other words on a point that is gone",
    others,
    async (there) => {
      await joinPoints(there);
      await client().point.updateMany({ where: { dossierId: there.dossierId }, data: { goneAt: new Date() } });
    },
    false,
  ],
  [
    "the same words of another kind",
    plain,
    ({ claimId }) => client().claim.update({ where: { id: claimId }, data: { kind: "DATE" } }),
    false,
  ],
  [
    "an import undone",
    plain,
    ({ dossierId }) => client().import.updateMany({ where: { dossierId }, data: { undoneAt: new Date() } }),
    false,
  ],
  [
    "a meaning changed since",
    plain,
    ({ claimId }) => client().claim.update({ where: { id: claimId }, data: { changedAt: new Date() } }),
    false,
  ],
];

test.each(cases)("%s", async (_, told, work, isFound) => {
  const there = await plantDossier(world.deskId, world.editor, { title: "Elsewhere", ...told });
  await plantVerdict(there.claimId, world.editor, { at: new Date("2026-03-05") });
  await work(there);
  const found = (await readBeside(world.reviewer, own.draftId, own.claimId)).earlier.filter((v) => v.claimId === there.claimId);
  expect(found).toMatchObject(
    isFound ? [{ quote: told?.quote, ruling: "CONFIRMED", person: "Edda Nyman", asOf: new Date("2026-03-05"), dossier: "Elsewhere" }] : [],
  );
});

test("of another desk's dossiers nothing is told; nor of the claim's own dossier; the card has what there is", async () => {
  const there = await plantDossier(world.otherDeskId, world.stranger, plain);
  await plantVerdict(there.claimId, world.stranger);
  const found = (await readBeside(world.reviewer, own.draftId, own.claimId)).earlier;
  expect(found.map((v) => v.claimId)).not.toContain(there.claimId);
  expect(found.map((v) => v.claimId)).not.toContain(own.claimId);
  expect((await getClaimCard(world.reviewer, own.draftId, own.claimId))?.earlier).toEqual(found);
  expect(found.length).toBeGreaterThan(0);
  expect((await readBeside(world.stranger, there.draftId, there.claimId)).earlier).toEqual([]);
});

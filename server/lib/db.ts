import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "#prisma/generated/client";
import { env } from "./env.ts";

const kept = globalThis as unknown as { stetClient?: PrismaClient };

/** Made at first use and kept over hot reloads. Only `change.ts` and the sign-in may write with it; everybody else reads through `db`. */
export const writeClient = (): PrismaClient => {
  kept.stetClient ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env.databaseUrl, max: 10 }) });
  return kept.stetClient;
};

type ReadVerb = "findMany" | "findFirst" | "findFirstOrThrow" | "findUnique" | "findUniqueOrThrow" | "count" | "groupBy" | "aggregate";
type Readable<Delegate> = Pick<Delegate, Extract<keyof Delegate, ReadVerb>>;

/** A client that cannot write: what it lacks does not compile. */
export type ReadClient = { [Model in Uncapitalize<Prisma.ModelName>]: Readable<PrismaClient[Model]> } & Pick<PrismaClient, "$queryRaw">;

/** Inside `change`: reads and writes of one act. */
export type WriteClient = Prisma.TransactionClient;

/** The reading client. */
export const db: ReadClient = new Proxy({} as ReadClient, {
  get: (_, key) => Reflect.get(writeClient(), key),
});

/** For commands and scripts that end: lets go of all connections. The next use opens them anew. */
export const closeClient = async (): Promise<void> => {
  const client = kept.stetClient;
  kept.stetClient = undefined;
  await client?.$disconnect();
};

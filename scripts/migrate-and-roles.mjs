// For a server of a newsroom, run once before the app: applies the migrations as the owner (DATABASE_URL) and gives the role named in
// STET_RUNTIME_DATABASE_URL its password and its few rights. Both may come from a file (DATABASE_URL_FILE, …). Running it again is harmless.
import { withConnection } from "./postgres/connect.mjs";
import { migrate } from "./postgres/migrations.mjs";
import { checkRuntimeUrl, grantRole, requireRoles } from "./postgres/runtime-role.mjs";
import { setting } from "./setting.mjs";
import { orStop, Stop } from "./stop.mjs";

await orStop(async () => {
  const ownerUrl = setting("DATABASE_URL");
  const runtimeUrl = setting("STET_RUNTIME_DATABASE_URL");
  if (!ownerUrl || !runtimeUrl) throw new Stop("Set DATABASE_URL to the owner's address and STET_RUNTIME_DATABASE_URL to the app's.");
  await withConnection(ownerUrl, (client) => requireRoles(client, { hasRuntimeUrl: false }));
  const applied = await migrate(ownerUrl);
  console.log(applied.length ? `Migrations applied: ${applied.join(", ")}` : "The migrations are up to date.");
  const { username, password } = new URL(runtimeUrl);
  await withConnection(ownerUrl, (client) => grantRole(client, decodeURIComponent(username), decodeURIComponent(password)));
  await checkRuntimeUrl(runtimeUrl, ownerUrl);
  console.log(`The app may sign in as ${decodeURIComponent(username)}.`);
});

// Makes the folder `secrets` that docker-compose.yml reads: `node scripts/secrets.mjs`, once. What is there already is left alone.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const folder = path.resolve(process.argv[2] ?? "secrets");
const random = () => randomBytes(24).toString("base64url");

if (fs.existsSync(folder)) {
  console.error(`${folder} is there already, and is left as it is.`);
  process.exit(1);
}
const [owner, app] = [random(), random()];
const secrets = {
  postgres_password: owner,
  database_url: `postgresql://stet:${owner}@db:5432/stet`,
  runtime_database_url: `postgresql://stet_run:${app}@db:5432/stet`,
  nextauth_secret: random(),
};
// The folder keeps others out. The files are readable, because a container's account reads them under a number of its own.
fs.mkdirSync(folder, { mode: 0o700 });
for (const [name, secret] of Object.entries(secrets)) fs.writeFileSync(path.join(folder, name), secret, { mode: 0o444, flag: "wx" });
console.log(`Written: ${Object.keys(secrets).join(", ")} in ${folder}. Keep a copy where you keep your backups.`);

import { usage } from "./usage.ts";

/** The `stet` command. Each subcommand is loaded only when it is asked for: `check` needs no database and no server. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  check: () => import("./check.ts"),
  import: () => import("./import.ts"),
  export: () => import("./export.ts"),
  verify: () => import("./verify.ts"),
  user: () => import("./user.ts"),
};

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];

if (name === "--help" || name === "-h" || name === "help") {
  process.stdout.write(usage);
} else if (!command) {
  process.stderr.write(name === undefined ? usage : `stet: there is no command “${name}”.\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { run } = await command();
  process.exitCode = await run(args);
}

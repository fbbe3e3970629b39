import net from "node:net";

/** Every SQL statement that went by, as it was prepared. */
export type Statements = { url: string; take: () => string[]; close: () => Promise<void> };

/**
 * Stands between the app and Postgres, hands everything on, and notes each statement that the app has run. Messages of a client are a type,
 * a length and a body, but for the first one, which has no type; "E" runs the statement that "P" last prepared or "B" last bound, "Q" one in words.
 */
export async function countStatements(databaseUrl: string): Promise<Statements> {
  const address = new URL(databaseUrl);
  let run: string[] = [];
  const server = net.createServer((app) => {
    const database = net.connect(Number(address.port || 5432), address.hostname);
    const read = reader((text) => run.push(text));
    app.setNoDelay().on("data", (bytes) => read(bytes as Buffer));
    database.setNoDelay();
    app.pipe(database).pipe(app);
    for (const [one, other] of [
      [app, database],
      [database, app],
    ] as const)
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = new URL(databaseUrl);
  own.port = String((server.address() as net.AddressInfo).port);
  return {
    url: own.href,
    take: () => {
      const taken = run;
      run = [];
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Reads one connection's messages as they come in, in whatever pieces. */
function reader(ran: (text: string) => void): (bytes: Buffer) => void {
  const prepared = new Map<string, string>();
  let [rest, isFirst, bound] = [Buffer.alloc(0), true, ""];
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4 || rest.length < head + rest.readInt32BE(head)) return;
      const end = head + rest.readInt32BE(head);
      const type = isFirst ? "" : String.fromCharCode(rest[0] as number);
      const [first = "", second = ""] = rest.toString("utf8", head + 4, end).split("\0");
      if (type === "P") prepared.set(first, second);
      if (type === "B") bound = prepared.get(second) ?? "";
      if (type === "E") ran(bound);
      if (type === "Q") ran(first);
      rest = rest.subarray(end);
      isFirst = false;
    }
  };
}

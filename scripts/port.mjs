import net from "node:net";
import { freePort } from "./free-port.mjs";
import { Stop } from "./stop.mjs";

/**
 * The port to serve on: PORT, else 3000; 0 takes any free one.
 * @throws {Stop} when it is no port, or somebody listens there
 */
export async function claimPort(wanted = process.env.PORT || "3000", host = "127.0.0.1") {
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > 65_535) throw new Stop(`PORT must be a number from 0 to 65535, and it is "${wanted}".`);
  if (port === 0) return freePort();
  const code = await new Promise((resolve) => {
    const server = net.createServer().once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (code === "EADDRINUSE")
    throw new Stop(
      `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
    );
  if (code) throw new Stop(`Port ${port} cannot be used (${code}). Choose another: PORT=3000 npm start`);
  return port;
}

/** A real server with the front before it, for its tests. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { aside } from "../place";
import { atWork, isMadeFile } from "./at-work";
import { standBefore } from "./front";
import { Room } from "./room";

interface Seen {
  path: string;
  bytes: number;
  sender: string | undefined;
}

/** A server with the front before it; it answers once `open` is called, or at once. Files are made aside, as in a thread. */
export async function served({ trustedProxies = 0, waits = false, idle = false } = {}) {
  const seen: Seen[] = [];
  const refused: string[] = [];
  let open: () => void = () => undefined;
  const opened = waits ? new Promise<void>((resolve) => (open = resolve)) : Promise.resolve();
  // As Next's own: what it returns is settled once the answer is made.
  const server = createServer(async (request, response) => {
    const bytes = await bytesOf(request);
    seen.push({ path: request.url ?? "", bytes, sender: String(request.headers["x-forwarded-for"]) });
    await (isMadeFile(request.method, request.url ?? "") ? aside(() => opened) : opened);
    if (request.url === "/haalt") await fetch(`http://${request.headers.host}/gehaald`);
    response.end("ok");
  });
  const settings = {
    site: undefined,
    trustedProxies,
    memberOf: (cookies: string) => /sessie=(\w+)/.exec(cookies)?.[1] ?? null,
    programOf: (authorization: string | undefined) => /^Bearer goed(\w+)$/.exec(authorization ?? "")?.[1] ?? null,
    onRefusal: (code: string) => void refused.push(code),
  };
  // What waits here stands for what computes.
  const room = standBefore(server, settings, new Room({ ...atWork(), newIdle: () => () => idle }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    open();
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(origin + path, { method: "POST", body, headers: { origin, ...headers } });
  return { origin, post, room, seen, refused, open: () => open() };
}

async function bytesOf(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const piece of request) bytes += (piece as Buffer).length;
  return bytes;
}

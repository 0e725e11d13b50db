/**
 * The front before a real server: what costs more than its budget never reaches who listens behind it, and what it counts has
 * an end. Each public address is sent the most expensive that it takes.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import { routes } from "@/lib/access-routes";
import { MAX_AT_ONCE, MAX_FORM_BYTES, MAX_HELD_BYTES, MAX_PARTS, MAX_UPLOAD_BYTES } from "./budget";
import { standBefore } from "./front";
import { served } from "./front.testing";

const UPLOAD = "/gemeenten/GM9902/bewijs/plan";
const MEMBER = "sessie=lid";

function fields(count: number): FormData {
  const form = new FormData();
  for (let at = 0; at < count; at++) form.append("a", "");
  return form;
}

function file(bytes: number): FormData {
  const form = new FormData();
  form.append("bestand", new Blob([new Uint8Array(bytes)]), "plan.pdf");
  return form;
}

it("hands on what is within the budget, whole", async () => {
  const { post, seen, room } = await served();
  expect((await post("/inloggen", fields(MAX_PARTS))).status).toBe(200);
  expect((await post("/controleren", file(20_000_000))).status).toBe(200);
  expect((await post(UPLOAD, file(2_000_000), { cookie: MEMBER })).status).toBe(200);
  expect(seen.map(({ bytes }) => bytes > 0)).toEqual([true, true, true]);
  expect(seen[1]?.bytes).toBeGreaterThan(20_000_000);
  expect(room.work.held).toBe(0);
});

it.each<[string, string, () => BodyInit, Record<string, string>, number, string]>([
  ["a form of more parts than may be", "/inloggen", () => fields(MAX_PARTS + 1), {}, 413, "te veel onderdelen"],
  ["a form of more text than may be", "/inloggen", () => "a".repeat(MAX_FORM_BYTES + 1), {}, 413, "hoogstens 1 MB"],
  ["a file of who is not signed in", UPLOAD, () => file(MAX_FORM_BYTES), {}, 413, "hoogstens 1 MB"],
  ["a file where none are kept", "/inloggen", () => file(MAX_FORM_BYTES), { cookie: MEMBER }, 413, "hoogstens 1 MB"],
  ["a file that is too large", UPLOAD, () => file(MAX_UPLOAD_BYTES), { cookie: MEMBER }, 413, "groter dan 20 MB"],
  ["a file that is too large to check", "/controleren", () => file(MAX_UPLOAD_BYTES), {}, 413, "groter dan 20 MB"],
  ["a file in too many parts", "/controleren", () => fields(MAX_PARTS * 10), {}, 413, "te veel onderdelen"],
  [
    "parts that cannot be told apart",
    "/inloggen",
    () => "x",
    { "content-type": "multipart/form-data; boundary=a" },
    400,
    "niet te lezen",
  ],
  [
    "a form of several parts without any",
    "/inloggen",
    () => "",
    { "content-type": "multipart/form-data; boundary=a" },
    400,
    "niet te lezen",
  ],
  ["a post of another site", "/inloggen", () => "x", { origin: "https://kwaad.example" }, 403, "niet van deze website"],
])("turns away %s, in Dutch, before anyone behind it", async (_what, path, body, headers, status, text) => {
  const { post, seen, room, refused } = await served();
  const answer = await post(path, body(), { accept: "text/html", ...headers });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(text);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect([seen, refused.length, room.work.held]).toEqual([[], 1, 0]);
});

it("answers the script of a form with the sentence alone, in the type that it shows", async () => {
  const { post } = await served();
  const answer = await post("/controleren", file(MAX_UPLOAD_BYTES), { "next-action": "abc", accept: "text/x-component" });
  expect(answer.headers.get("content-type")).toBe("text/plain");
  expect(await answer.text()).toBe("Dit bestand is groter dan 20 MB. Er is niets bewaard. Kies een kleiner bestand.");
});

it("reads the file of who is signed in, whoever else holds the places for checking", async () => {
  const { post, open, room } = await served({ waits: true, trustedProxies: 1 });
  const holders = Array.from({ length: MAX_AT_ONCE.check }, (_, at) =>
    post("/controleren", file(3_000_000), { "x-forwarded-for": `192.0.2.${at}` }),
  );
  await vi.waitFor(() => expect(room.work.uploads.check).toBe(MAX_AT_ONCE.check));
  expect((await post("/controleren", file(3_000_000), { "x-forwarded-for": "192.0.2.9" })).status).toBe(503);
  const member = post("/controleren", file(3_000_000), { "x-forwarded-for": "192.0.2.9", cookie: "sessie=anna" });
  await vi.waitFor(() => expect(room.work.uploads.attachments).toBe(1));
  open();
  expect((await member).status).toBe(200);
  expect((await Promise.all(holders)).map(({ status }) => status)).toEqual([200, 200]);
});

it("reads two files at once and no more, tells the others to wait, and has room again afterwards", async () => {
  const { post, room, open, seen } = await served({ waits: true, trustedProxies: 1 });
  const others = 16 - MAX_AT_ONCE.check;
  let waiting = 0;
  const sent = Array.from({ length: 16 }, (_, at) =>
    post("/controleren", file(3_000_000), { accept: "text/html", "x-forwarded-for": `192.0.2.${at}` }),
  );
  const told = await Promise.all(
    sent.map(async (answer) => {
      const { status, headers } = await answer;
      if (status === 503) waiting += 1;
      if (waiting === others) open();
      return { status, retryAfter: headers.get("retry-after") };
    }),
  );
  expect(told.filter(({ status }) => status === 200)).toHaveLength(MAX_AT_ONCE.check);
  expect(told.filter(({ status, retryAfter }) => status === 503 && retryAfter === "30")).toHaveLength(others);
  expect(room.work.mostUploads).toBe(MAX_AT_ONCE.check);
  expect(room.work.mostHeld).toBeLessThanOrEqual(MAX_AT_ONCE.check * MAX_UPLOAD_BYTES);
  expect(seen).toHaveLength(MAX_AT_ONCE.check);
  expect((await post("/controleren", file(2_000_000))).status).toBe(200);
  expect(room.work).toMatchObject({ held: 0, uploads: { check: 0, attachments: 0 } });
});

it("reads one file at once of one sender, so that nobody keeps the others out", async () => {
  const { post, open } = await served({ waits: true, trustedProxies: 1 });
  const from = (sender: string) => post("/controleren", file(2_000_000), { accept: "text/html", "x-forwarded-for": sender });
  const first = from("192.0.2.1");
  const again = from("192.0.2.1");
  const refused = await Promise.race([first, again]);
  expect(refused.status).toBe(503);
  const other = from("192.0.2.2");
  open();
  expect((await other).status).toBe(200);
  expect([(await first).status, (await again).status].sort()).toEqual([200, 503]);
});

it("holds no more than there is room for, of however many forms at once", async () => {
  const { post, room, open } = await served({ waits: true });
  const most = MAX_HELD_BYTES / MAX_FORM_BYTES;
  const sent = Array.from({ length: most * 2 }, () => post("/inloggen", "a".repeat(MAX_FORM_BYTES)));
  const statuses = await Promise.all(
    sent.map(async (answer) => {
      const { status } = await answer;
      if (status === 503) open();
      return status;
    }),
  );
  expect(statuses).toContain(503);
  expect(room.work.mostHeld).toBeLessThanOrEqual(MAX_HELD_BYTES);
});

/** Public addresses, each with a value in place of its parameters. */
const publicAddresses = Object.entries(routes)
  .filter(([, { needs }]) => needs === "nothing")
  .map(([route]) => route.replaceAll(/\[[^\]]+\]/g, "x"));

it.each(publicAddresses)("does no more for the most expensive that %s takes than it counts on", async (path) => {
  const { post, room } = await served();
  const expensive: BodyInit[] = [
    fields(MAX_PARTS),
    "a=&".repeat(MAX_FORM_BYTES / 3),
    "a".repeat(MAX_FORM_BYTES),
    file(20_971_520),
  ];
  for (const body of expensive)
    await post(path, body, body instanceof FormData ? {} : { "content-type": "application/x-www-form-urlencoded" });
  expect(room.work.parts).toBeLessThanOrEqual(expensive.length * (MAX_PARTS + 1));
  expect(room.work.mostHeld).toBeLessThanOrEqual(path === "/controleren" ? MAX_UPLOAD_BYTES : MAX_FORM_BYTES);
  expect(room.work.held).toBe(0);
});

it("believes of where a request comes from what its trusted proxies say, and nothing else", async () => {
  const direct = await served();
  await direct.post("/", "x", { "x-forwarded-for": "203.0.113.7, 203.0.113.8", forwarded: "for=203.0.113.9" });
  const behindTwo = await served({ trustedProxies: 2 });
  await behindTwo.post("/", "x", { "x-forwarded-for": "made.up, 203.0.113.7, 203.0.113.8" });
  await behindTwo.post("/", "x", { "x-forwarded-for": "made.up" });
  expect(direct.seen.map(({ sender }) => sender)).toEqual(["127.0.0.1"]);
  expect(behindTwo.seen.map(({ sender }) => sender)).toEqual(["203.0.113.7", "127.0.0.1"]);
});

it("gives a download the strictest policy, and a page the one it has", async () => {
  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", "default-src 'self'");
    if (request.url === "/bijlage") response.setHeader("content-disposition", 'attachment; filename="x"');
    response.end("x");
  });
  standBefore(server, {
    site: undefined,
    trustedProxies: 0,
    memberOf: () => null,
    programOf: () => null,
    onRefusal: () => undefined,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const policy = async (path: string) =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)).headers.get("content-security-policy");
  expect(await policy("/bijlage")).toBe("default-src 'none'; sandbox");
  expect(await policy("/")).toBe("default-src 'self'");
});

it("answers TRACE with a page", async () => {
  const { origin } = await served();
  const { port } = new URL(origin);
  const socket = connect(Number(port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write("TRACE / HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
  let text = "";
  for await (const piece of socket) text += piece;
  expect(text).toMatch(/^HTTP\/1\.1 405 [\s\S]*<h1>Dit lukte niet<\/h1>/);
});

/** What is worked on at once, before a real server: whose turn it is, who passes, who is told to come back and who is never begun. */
import { once } from "node:events";
import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { routes } from "@/lib/access-routes";
import { lendWhileFetching } from "../place";
import { askerAt, FILES, isMadeFile, PAGES } from "./at-work";
import { served } from "./front.testing";

const FILE = "/gemeenten/GM9902/rapport/vergaderstukken";
const PAGE = "/gemeenten/GM9902/rapport";

it("makes two files at once for one person, lets the others of theirs wait, and keeps a place for everybody else", async () => {
  const { origin, room, seen, open } = await served({ waits: true });
  const ask = (cookie: string) => fetch(origin + FILE, { headers: { cookie, accept: "text/html" } });
  const asked = Array.from({ length: 40 }, () => ask("sessie=druk"));
  const mostAnswered = FILES.forOne + FILES.waitingForOne;
  const refused = await firstOf(asked, 40 - mostAnswered);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]));
  expect(refused[0]?.headers.get("retry-after")).toBe("20");
  expect(await refused[0]?.text()).toContain("U downloadt al veel bestanden tegelijk");
  await expect.poll(() => seen.length).toBe(FILES.forOne);
  expect(room.atWork.files.work).toEqual({ now: 2, most: 2, waiting: FILES.waitingForOne });
  const other = ask("sessie=ander");
  const page = fetch(origin + PAGE, { headers: { cookie: "sessie=druk" } });
  await expect.poll(() => seen.length).toBe(FILES.forOne + 2);
  open();
  expect((await other).status).toBe(200);
  expect((await page).status).toBe(200);
  const answers = await Promise.all(asked);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(mostAnswered);
  await expect.poll(() => room.atWork.files.work).toEqual({ now: 0, most: FILES.atOnce, waiting: 0 });
  expect((await ask("sessie=druk")).status).toBe(200);
});

it("works on one page at once, and on another's after at most one more of a hundred", async () => {
  const { origin, room, seen, open, refused } = await served({ waits: true });
  const ask = (path: string, cookie: string) => fetch(origin + path, { headers: { accept: "text/html", cookie } });
  const asked = Array.from({ length: 100 }, () => ask(PAGE, "sessie=druk"));
  const told = await firstOf(asked, 100 - PAGES.forOne - PAGES.waitingForOne);
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([429]));
  expect(told[0]?.headers.get("retry-after")).toBe("10");
  expect(await told[0]?.text()).toContain("komt nu te veel tegelijk. Er is niets bewaard.");
  expect(new Set(refused)).toEqual(new Set(["manyPages"]));
  const others = ["sessie=een", "sessie=twee"].map((cookie) => ask("/ander", cookie));
  await expect.poll(() => room.atWork.pages.work.waiting).toBe(PAGES.waitingForOne + others.length);
  expect(seen.map(({ path }) => path)).toEqual([PAGE]);
  open();
  await Promise.all([...others, ...asked]);
  expect(seen.map(({ path }) => path).slice(0, 4)).toEqual([PAGE, PAGE, "/ander", "/ander"]);
  expect(room.atWork.pages.work).toMatchObject({ most: 1, waiting: 0 });
});

it("gives the place of an answer that only waits to another, which is looked at four times a second", async () => {
  const { origin, seen, open } = await served({ waits: true, idle: true });
  const asked = Array.from({ length: 3 }, () => fetch(origin + PAGE));
  await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(3);
  open();
  await Promise.all(asked);
});

it("makes the page that an action fetches from the server itself, although one answer is made at a time", async () => {
  const { fetch: before } = globalThis;
  onTestFinished(() => {
    globalThis.fetch = before;
  });
  lendWhileFetching();
  const { origin, seen } = await served();
  expect((await before(`${origin}/haalt`)).status).toBe(200);
  expect(seen.map(({ path }) => path)).toEqual(["/haalt", "/gehaald"]);
});

it("tells a program in its own form, and believes no token that it does not know", async () => {
  const { origin, open } = await served({ waits: true });
  const ask = (at: number) =>
    fetch(`${origin}/api/v1/regions/x/figures`, { headers: { authorization: `Bearer verzonnen${at}` } });
  const asked = Array.from({ length: 60 }, (_, at) => ask(at));
  const [told] = await firstOf(asked, 60 - PAGES.forOne - PAGES.waitingForOne);
  expect(told?.status).toBe(429);
  expect(told?.headers.get("content-type")).toBe("application/problem+json");
  const known = fetch(`${origin}/api/v1/norms`, { headers: { authorization: "Bearer goedeen" } });
  open();
  expect((await known).status).toBe(200);
  await Promise.all(asked);
});

it("passes what watches the server and the files of the build, and nothing that only begins so", async () => {
  const { origin, seen } = await served({ waits: true });
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const ask = (path: string): void => void fetch(origin + path, { signal: stop.signal }).catch(() => undefined);
  ask("/druk");
  await expect.poll(() => seen.length).toBe(PAGES.forOne);
  const waiting = ["/health/x", "/_next/image", "/_next/static/a%2f..%2f..%2fb", "/_next/staticx"];
  for (const path of waiting) ask(path);
  const passing = ["/health", "/ready?x", "/_next/static/chunks/0~a-b.js", "/_next/static/media/c.woff2"];
  for (const path of passing) ask(path);
  await expect.poll(() => seen.length).toBe(PAGES.forOne + passing.length);
  expect(seen.map(({ path }) => path).sort()).toEqual(["/druk", ...passing].sort());
});

it("counts who is not signed in by address, and never begins what nobody waits for any more", async () => {
  const { origin, room, seen, open } = await served({ waits: true, trustedProxies: 1 });
  const stop = new AbortController();
  const ask = (at: number) =>
    fetch(`${origin}/openbaar/x`, {
      headers: { cookie: `sessies=${at}`, "x-forwarded-for": "203.0.113.7" },
      signal: stop.signal,
    }).catch(() => undefined);
  const asked = Array.from({ length: 5 }, (_, at) => ask(at));
  await expect.poll(() => room.atWork.pages.work).toEqual({ now: 1, most: 1, waiting: 4 });
  stop.abort();
  await Promise.all(asked);
  // What was begun keeps its place until that work is done.
  await expect.poll(() => room.atWork.pages.work).toEqual({ now: 1, most: 1, waiting: 0 });
  open();
  await expect.poll(() => room.atWork.pages.work).toEqual({ now: 0, most: 1, waiting: 0 });
  expect(seen).toHaveLength(PAGES.forOne);
});

it("never begins the rest of a line of requests that is closed", async () => {
  const { origin, room, seen, open } = await served({ waits: true });
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  socket.on("error", () => undefined);
  const body = "POST /inloggen HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 1\r\n\r\na";
  socket.write("GET /druk HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20) + body.repeat(5));
  await expect.poll(() => room.atWork.pages.work.waiting).toBe(25 - PAGES.forOne);
  expect(room.work.held).toBe(5);
  socket.destroy();
  await once(socket, "close");
  await expect.poll(() => [room.atWork.pages.work.waiting, room.work.held]).toEqual([0, 0]);
  open();
  await expect.poll(() => room.atWork.pages.work.now).toBe(0);
  expect(seen).toHaveLength(PAGES.forOne);
});

it("gives no place to a body that is still being sent", async () => {
  const { origin, room, seen } = await served();
  const { port } = new URL(origin);
  for (let at = 0; at < 20; at++) {
    const socket = connect(Number(port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.write("POST /inloggen HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 100\r\n\r\na");
  }
  await expect.poll(() => room.work.held).toBe(20);
  expect((await fetch(`${origin}/`)).status).toBe(200);
  expect([seen.length, room.atWork.pages.work.most]).toEqual([1, 1]);
});

it("knows every address of the access table at which a file is made", () => {
  const addresses = Object.keys(routes).filter((route) => /bestand|pdf|csv|xlsx|vergaderstukken/.test(route));
  expect(addresses.length).toBeGreaterThan(15);
  const unknown = addresses.filter((route) => !isMadeFile("GET", route.replaceAll(/\[[^\]]+\]/g, "x")));
  expect(unknown).toEqual([]);
  expect(isMadeFile("GET", "/gemeenten/GM9902/rapport/%70df")).toBe(true);
  expect(isMadeFile("GET", "/gemeenten/GM9902/bewijs/pdf-van-plan/wijzigen")).toBe(false);
});

it("takes the addresses of one network of IPv6 for one asker", () => {
  expect(askerAt("2001:db8::1")).toBe(askerAt("2001:db8:0:0:f00:1:2:3"));
  expect(askerAt("2001:db8:0:1::1")).not.toBe(askerAt("2001:db8::1"));
  expect(askerAt("::1")).toBe("network 0:0:0:0");
  expect([askerAt("192.0.2.1"), askerAt("::ffff:192.0.2.1")]).toEqual(["address 192.0.2.1", "address ::ffff:192.0.2.1"]);
});

/** The first `count` answers that come. */
function firstOf(asked: readonly Promise<Response>[], count: number): Promise<Response[]> {
  const come: Response[] = [];
  return new Promise((resolve, reject) => {
    for (const answer of asked) {
      answer.then((response) => come.push(response) === count && resolve(come), reject);
    }
  });
}

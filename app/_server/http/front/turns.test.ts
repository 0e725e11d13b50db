/** Files that are made on request, before a real server: how many at once, in which turn, and who is told to come back later. */
import { expect, it } from "vitest";
import { routes } from "@/lib/access-routes";
import { served } from "./front.testing";
import { isMadeFile, MAX_FILES_AT_ONCE, MAX_FILES_FOR_ONE, MAX_WAITING_FOR_ONE } from "./turns";

const FILE = "/gemeenten/GM9902/rapport/vergaderstukken";

it("makes two files at once for one person, lets the others of theirs wait, and keeps a place for everybody else", async () => {
  const { origin, room, seen, open } = await served({ waits: true });
  const ask = (cookie: string) => fetch(origin + FILE, { headers: { cookie, accept: "text/html" } });
  const asked = Array.from({ length: 40 }, () => ask("sessie=druk"));
  const mostAnswered = MAX_FILES_FOR_ONE + MAX_WAITING_FOR_ONE;
  const refused = await firstOf(asked, 40 - mostAnswered);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]));
  expect(refused[0]?.headers.get("retry-after")).toBe("20");
  expect(await refused[0]?.text()).toContain("U downloadt al veel bestanden tegelijk");
  expect([seen.length, room.turns.work]).toEqual([
    MAX_FILES_FOR_ONE,
    { making: 2, mostMaking: 2, waiting: MAX_WAITING_FOR_ONE },
  ]);
  const other = ask("sessie=ander");
  const page = fetch(`${origin}/gemeenten/GM9902`, { headers: { cookie: "sessie=druk" } });
  await expect.poll(() => seen.length).toBe(MAX_FILES_FOR_ONE + 2);
  open();
  expect((await other).status).toBe(200);
  expect((await page).status).toBe(200);
  const answers = await Promise.all(asked);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(mostAnswered);
  expect(room.turns.work).toEqual({ making: 0, mostMaking: MAX_FILES_AT_ONCE, waiting: 0 });
  expect((await ask("sessie=druk")).status).toBe(200);
});

it("counts who is not signed in by address, and lets go of who no longer waits", async () => {
  const { origin, room, seen } = await served({ waits: true, trustedProxies: 1 });
  const stop = new AbortController();
  const asked = Array.from({ length: 5 }, (_, at) =>
    fetch(`${origin}/openbaar/x/pdf`, {
      headers: { cookie: `sessies=${at}`, "x-forwarded-for": "203.0.113.7" },
      signal: stop.signal,
    }).catch(() => undefined),
  );
  await expect.poll(() => room.turns.work).toEqual({ making: 2, mostMaking: 2, waiting: 3 });
  stop.abort();
  await Promise.all(asked);
  await expect.poll(() => room.turns.work).toEqual({ making: 0, mostMaking: 2, waiting: 0 });
  expect(seen).toHaveLength(MAX_FILES_FOR_ONE);
});

it("knows every address of the access table at which a file is made", () => {
  const addresses = Object.keys(routes).filter((route) => /bestand|pdf|csv|xlsx|vergaderstukken/.test(route));
  expect(addresses.length).toBeGreaterThan(15);
  const unknown = addresses.filter((route) => !isMadeFile("GET", route.replaceAll(/\[[^\]]+\]/g, "x")));
  expect(unknown).toEqual([]);
  expect(isMadeFile("GET", "/gemeenten/GM9902/rapport/%70df")).toBe(true);
  expect(isMadeFile("GET", "/gemeenten/GM9902/bewijs/pdf-van-plan/wijzigen")).toBe(false);
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

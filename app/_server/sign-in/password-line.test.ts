/** Few passwords are checked at once, the senders take turns, and the line of each has an end. */
import { expect, it, vi } from "vitest";
import { placeUnderWay } from "../http/place";
import { noRoomToTry, PASSWORDS_AT_ONCE, passwordInTurn } from "./password-line";

vi.mock("server-only", () => ({}));

const work = vi.hoisted(() => ({ now: 0, most: 0, begun: [] as string[] }));
vi.mock("better-auth/crypto", () => ({
  hashPassword: vi.fn(),
  async verifyPassword({ password }: { password: string }) {
    work.now += 1;
    work.most = Math.max(work.most, work.now);
    work.begun.push(password);
    await new Promise((resolve) => setTimeout(resolve, 1));
    work.now -= 1;
    if (password === "stuk") throw new Error("damaged hash");
    return password === "goed";
  },
}));

const from = <T>(who: string, ask: () => T): T =>
  placeUnderWay.run({ who, aside: (elsewhere) => elsewhere(), lend: () => undefined }, ask);
const check = (who: string, password: string) =>
  from(who, () => passwordInTurn.verify({ hash: "", password }).catch(() => "refused"));

it("checks one at a time for one sender, whatever comes of the one before, and another's after at most one more", async () => {
  const flood = ["fout", "stuk", ...Array.from({ length: 28 }, (_, at) => `poging ${at}`)].map((one) =>
    check("address a", one),
  );
  const others = [check("address b", "goed"), check("browser x", "goed")];
  expect(await Promise.all([...flood.slice(0, 2), ...others])).toEqual([false, "refused", true, true]);
  await Promise.all(flood);
  expect(work.begun.slice(0, 4).filter((password) => password === "goed")).toHaveLength(2);
  expect(work.begun.filter((password) => password !== "goed")).toEqual([
    ...["fout", "stuk"],
    ...Array.from({ length: 28 }, (_, at) => `poging ${at}`),
  ]);
  expect([work.now, work.most]).toEqual([0, PASSWORDS_AT_ONCE.atOnce]);
});

it("is full for a sender that has many waiting, and for nobody else", async () => {
  const flood = Array.from({ length: 1 + PASSWORDS_AT_ONCE.waitingForOne }, () => check("address a", "fout"));
  expect(from("address a", noRoomToTry)).toBe("many");
  expect(from("address b", noRoomToTry)).toBe(null);
  await Promise.all(flood);
  expect(from("address a", noRoomToTry)).toBe(null);
});

/** Never two passwords are checked at once, in the order in which they came; and the line has an end. */
import { expect, it, vi } from "vitest";
import { isLineFull, MAX_IN_LINE, passwordInTurn } from "./password-line";

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

const check = (password: string) => passwordInTurn.verify({ hash: "", password });

it("checks one at a time, whatever comes of the one before, and is full at its end", async () => {
  const passwords = ["fout", "stuk", "goed", ...Array.from({ length: MAX_IN_LINE - 3 }, (_, at) => `poging ${at}`)];
  const outcomes = passwords.map((password) => check(password).catch(() => "refused"));
  expect(isLineFull()).toBe(true);
  expect((await Promise.all(outcomes)).slice(0, 3)).toEqual([false, "refused", true]);
  expect(work).toEqual({ now: 0, most: 1, begun: passwords });
  expect(isLineFull()).toBe(false);
});

/** How much work there is at once, and that there is room again after it, also after work that failed. */
import { expect, it } from "vitest";
import { fewAtOnce } from "./few-at-once";

it("does not begin what is too much, and begins again once there is room", async () => {
  let begun = 0;
  const ends: (() => void)[] = [];
  const ask = fewAtOnce((fails: boolean) => {
    begun += 1;
    return new Promise<string>((resolve, reject) => ends.push(() => (fails ? reject(new Error("stuk")) : resolve("klaar"))));
  }, 2);
  const [first, second] = [ask(false), ask(true)];
  expect(await ask(false)).toBeUndefined();
  expect(begun).toBe(2);
  for (const end of ends.splice(0)) end();
  expect(await first).toBe("klaar");
  await expect(second).rejects.toThrow("stuk");
  const third = ask(false);
  for (const end of ends.splice(0)) end();
  expect([await third, begun]).toEqual(["klaar", 3]);
});

/** Every action that takes a form, called with anything else: the page "not found", and never a fault. */
import { expect, it, vi } from "vitest";
import { actions } from "@/lib/access-actions";

vi.mock("server-only", () => ({}));

const named = Object.entries(actions).flatMap(([file, rules]) => Object.keys(rules).map((name) => ({ file, name })));

const WRONG: readonly unknown[][] = [
  [],
  [null, null],
  ["x", "y"],
  [{}, {}],
  [[], []],
  [new FormData(), "x"],
  [{ step: "scan" }, 7],
];

it.each(named)("$file $name", async ({ file, name }) => {
  const found = (
    (await import(/* @vite-ignore */ new URL(`./${file}.ts`, import.meta.url).pathname)) as Record<
      string,
      (...given: unknown[]) => Promise<unknown>
    >
  )[name];
  if (found === undefined || found.length === 0) return;
  for (const given of WRONG) {
    const wrong = given.slice(2 - found.length);
    await expect(found(...wrong), JSON.stringify(wrong)).rejects.toMatchObject({ digest: "NEXT_HTTP_ERROR_FALLBACK;404" });
  }
});

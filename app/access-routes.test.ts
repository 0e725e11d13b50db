/** Nothing in app can be reached that the table does not name, and the table names nothing that is not there. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { actions } from "@/lib/access-actions";
import { routes } from "@/lib/access-routes";

const app = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(app, join(entry.parentPath, entry.name)));

it("names every page and route handler, and no other", () => {
  const found = files.flatMap((file) => {
    const [, folder] = /^(.*?)\/?(?:page|route)\.tsx?$/.exec(file) ?? [];
    return folder === undefined ? [] : [`/${folder}`];
  });
  expect(found.length).toBeGreaterThan(40);
  expect(found.sort()).toEqual(Object.keys(routes).sort());
});

it("names every server action, and no other", () => {
  const found = files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => ({ file: file.replace(/\.tsx?$/, ""), text: readFileSync(join(app, file), "utf8") }))
    .filter(({ text }) => /^\s*"use server"/m.test(text));
  const exported = found.map(({ file, text }) => [
    file,
    [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => name).sort(),
  ]);
  expect(Object.fromEntries(exported)).toEqual(
    Object.fromEntries(Object.entries(actions).map(([file, names]) => [file, Object.keys(names).sort()])),
  );
});

it("has no server action inside a component, where no table would see it", () => {
  const inside = files.filter(
    (file) => /\.tsx$/.test(file) && /["']use server["']/.test(readFileSync(join(app, file), "utf8")),
  );
  expect(inside).toEqual([]);
});

it("makes every server action in the one way in, which alone finds out who asks and sends on", () => {
  const files = Object.keys(actions).filter((file) => file !== "controleren/actions");
  for (const file of files) {
    const text = readFileSync(join(app, `${file}.ts`), "utf8");
    expect(text, file).toMatch(/from "[@./\w]*_server\/(?:action|record-actions)"/);
    expect(text, file).not.toMatch(/\b(?:requireScope|requireSession|currentScope|redirect|revalidatePath)\b/);
  }
});

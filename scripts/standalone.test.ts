/** What the Containerfile, the units for systemd and the manual for administrators start is what `npm run standalone` makes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { routes } from "@/lib/access-routes";
import { root, serving } from "./steps.mjs";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const units = readdirSync(join(root, "docs/systemd")).map((name) => read(`docs/systemd/${name}`));
const containerfile = read("Containerfile");
const made = /COMMANDS = \[([^\]]*)\]/.exec(read("scripts/standalone.mjs"))?.[1] ?? "";

it("starts the server with the room for what is young that npm start gives it", () => {
  const [flag = ""] = serving(3000, "127.0.0.1");
  expect(flag).toMatch(/^--max-semi-space-size=/);
  expect(units.filter((unit) => unit.includes(`/usr/bin/node ${flag} serve.mjs`))).toHaveLength(1);
  expect(containerfile).toContain(`CMD ["node", "${flag}", "serve.mjs"]`);
});

it("names commands that the folder has", () => {
  const named = [containerfile, read("docs/beheer.md"), ...units].flatMap((text) => [...text.matchAll(/cli\/([a-z-]+)\.mjs/g)]);
  expect(named.length).toBeGreaterThan(2);
  for (const [, name] of named) expect(made).toContain(`"${name}"`);
});

it("runs in the container as a user without rights, and asks for an address that is open to all", () => {
  expect(containerfile.slice(containerfile.lastIndexOf("FROM "))).toContain("\nUSER node\n");
  const [, address = ""] = /HEALTHCHECK[\s\S]*PORT\}([^`]*)`/.exec(containerfile) ?? [];
  expect(routes[address]).toMatchObject({ needs: "nothing" });
});

/** There is one road to what concerns others: nothing outside db takes a dossier, evidence or a remark that was not bounded. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = ["app", "mail", "cli"]
  .flatMap((ring) => readdirSync(ring, { recursive: true, encoding: "utf8" }).map((path) => `${ring}/${path}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|testing)\.tsx?$/.test(file));

const having = (pattern: RegExp): string[] => files.filter((file) => pattern.test(readFileSync(file, "utf8"))).sort();

it.each<[string, RegExp, string[]]>([
  ["dossiers of whomever", /\bdossiersOf\b/, []],
  ["walls of whomever", /\bwallsOfEach\b/, ["app/_server/load/walls/judge-thread.ts", "app/_server/load/walls/walls.ts"]],
  ["evidence as it is stored", /@\/db\/(?:evidence\/(?:kind|visibility)|versions\/versions)"/, []],
  ["remarks as they are stored", /\bremarkRecords\.(?:list|find|history)\b/, []],
  ["invitations with the answers of all", /\binvitationRecords\.(?:list|find|history)\b/, []],
  ["request rounds with the answers of all", /\brequestRecords\.(?:list|find|history)\b/, []],
  ["events of whomever", /\beventsOf\b/, []],
  ["a type that says what did not happen", /\bas (?:unknown as )?Bounded/, []],
])("nobody takes %s", (_what, pattern, allowed) => {
  expect(files.length).toBeGreaterThan(200);
  expect(having(pattern)).toEqual(allowed);
});

it("only the boundary says that something passed it", () => {
  const lib = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const saying = lib.filter((path) => /\bas Bounded/.test(readFileSync(`lib/${path}`, "utf8")));
  expect(saying).toEqual(["sharing/boundary.ts"]);
});

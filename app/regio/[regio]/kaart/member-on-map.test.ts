/** A member as the map shows it. */
import { expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { aDossier } from "@/lib/assessment/dossier.testing";
import { currentFramework } from "@/lib/framework/versions";
import { readBricks } from "@/lib/region/tiles-grade";
import { memberOnMap } from "./member-on-map";

const bergeijk = { code: "GM1724", name: "Bergeijk" };
const shown = { region: "RE09", asOf: "2025-01-01", query: "?peildatum=2025-01-01" };

it("shows how a member stands and leads to its page on the same day", () => {
  const member = memberOnMap(bergeijk, assess(currentFramework, aDossier()), shown);
  expect(member.href).toBe("/gemeenten/GM1724?peildatum=2025-01-01");
  expect(readBricks(member.bricks ?? "")).toHaveLength(23);
});

it("shows the name alone where the reader may not see how it stands", () => {
  expect(memberOnMap(bergeijk, undefined, shown)).toEqual({ ...bergeijk, group: "RE09", bricks: null, href: null });
});

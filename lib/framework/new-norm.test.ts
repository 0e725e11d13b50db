/** A norm more is one JSON file and one line: the invented norm of docs/nieuwe-norm.md, as it stands there, is judged. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessAll } from "../assessment/assess";
import { statusOn } from "../assessment/status";
import { aDocument, aDossier, anActivity, anAppointment } from "../dossier/dossier.testing";
import { normsOf } from "./norms";
import { currentFramework, currentNorms } from "./versions";

const page = readFileSync(new URL("../../docs/nieuwe-norm.md", import.meta.url), "utf8");
const written = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
const keurmerk = () => JSON.parse(written);
const norms = normsOf(currentFramework, [...currentNorms.beside, keurmerk()]);

const officer = anAppointment({ id: "officer", from: "2025-01-01" });
const inspection = anActivity({ id: "controle", kind: "inspection", date: "2026-03-15" });
const law = aDocument({ id: "apv", kind: "by-law", policyFields: ["public-order"], validFrom: "2025-01-01" });

describe("the invented norm", () => {
  const { beside, criteria } = assessAll(aDossier([officer, inspection, law]), norms);

  it.each([
    ["2026-03-14", ["met", "planned", "met"], "planned"],
    ["2026-03-15", ["met", "met", "met"], "met"],
    ["2026-09-14", ["met", "met", "met"], "met"],
    ["2026-09-15", ["met", "lapsed", "met"], "lapsed"],
  ])("is judged beside the others: on %s", (day, statuses, block) => {
    const on = statusOn(beside[1] as (typeof beside)[number], day);
    expect(Object.values(on.criteria).map(({ status }) => status)).toEqual(statuses);
    expect(on.blocks["vs.1.1.2"]?.status).toBe(block);
  });

  it("is among all criteria, and counts what the Kader counts where it points at it", () => {
    expect(criteria.get("vs.1.1.1a")?.pointsAt.map(({ criterion }) => criterion.id)).toEqual(["2.1.1a"]);
    const on = statusOn(beside[1] as (typeof beside)[number], "2026-01-01");
    expect(on.criteria["vs.1.1.1a"]?.counted).toEqual(["officer"]);
  });
});

describe("a norm that is half right is not loaded", () => {
  const changed = (from: string, to: string) => JSON.parse(written.replaceAll(from, to));

  it.each([
    ["that points at nothing", changed("2.1.1a", "2.1.9z"), "Toetspunt vs.1.1.1a wijst naar 2.1.9z"],
    ["that points at a norm beside the Kader", changed('"2.1.1a"', '"nb.3.1.1a"'), "wijst naar nb.3.1.1a"],
    ["without a prefix", { ...changed("vs.", ""), themes: withoutPointer() }, "heeft geen voorvoegsel"],
    ["with the prefix of another", changed("vs.", "nb."), "nb.1.1.1 staat in twee normen."],
    ["with the prefix of agreements", changed("vs.", "own."), "custom"],
    ["with two prefixes", changed("vs.1.1.2", "ab.1.1.2"), "hoort niet onder"],
    ["with a key more beside a pointer", changed('"criterion": "2.1.1a" }', '"criterion": "2.1.1a", "from": "any" }'), "from"],
    ["with a choice that it does not explain", changed('"note"', '"title2"'), "title2"],
  ])("%s", (_, norm, message) => {
    expect(() => normsOf(currentFramework, [...currentNorms.beside, norm])).toThrow(message);
  });
});

function withoutPointer() {
  const { themes } = JSON.parse(written.replaceAll("vs.", ""));
  themes[0].blocks = themes[0].blocks.slice(1);
  return themes;
}

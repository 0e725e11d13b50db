/** The Kader as an OSCAL catalog: complete, in its order, with what the results point at. */
import { expect, it } from "vitest";
import { voorbeeldregio } from "@/db/seed/voorbeeldregio";
import { assess } from "../../assessment/assess";
import type { Dossier } from "../../dossier/dossier";
import { blocksOf, criteriaOf } from "../../framework/framework";
import { currentFramework, currentNorms } from "../../framework/versions";
import { agreementsCatalog } from "./agreements-catalog";
import { oscalCatalog } from "./catalog";
import { oscalSchemas } from "./schema.testing";

const { catalog } = oscalCatalog(currentFramework);
const controls = catalog.groups.flatMap((group) => group.controls);
const inner = controls.flatMap((control) => control.controls);

it("is valid against NIST's schema", () => {
  expect(oscalSchemas.catalog({ catalog })).toEqual([]);
  expect(oscalSchemas.catalog({ catalog: { ...catalog, uuid: "1" } })).not.toEqual([]);
});

it.each(currentNorms.beside)("of $title is valid too, and points at what the results name", (norm) => {
  const beside = oscalCatalog(norm);
  expect(oscalSchemas.catalog(beside)).toEqual([]);
  expect(beside.catalog.groups.flatMap(({ controls }) => controls).map(({ id }) => id)).toEqual(
    blocksOf(norm).map(({ id }) => `block-${id}`),
  );
});

it("of the agreements has those in force, by whose they are, and is valid also where there are none", () => {
  const { dossiers } = voorbeeldregio();
  const given = dossiers.map((dossier) =>
    agreementsCatalog(assess(currentFramework, dossier), { asOf: "2026-11-22", knownAt: "2026-11-22T05:33:00.125Z" }),
  );
  for (const file of given) expect(oscalSchemas.catalog(file)).toEqual([]);
  expect(given.some((file) => "groups" in file.catalog)).toBe(true);
  const none = assess(currentFramework, { ...(dossiers[0] as Dossier), agreements: [] });
  const empty = agreementsCatalog(none, { asOf: "2026-11-22", knownAt: "2026-11-22T05:33:00.125Z" });
  expect(empty.catalog).not.toHaveProperty("groups");
  expect(oscalSchemas.catalog(empty)).toEqual([]);
});

it("has every theme, block and criterion once, in the framework's order", () => {
  expect(catalog.groups.map(({ title }) => title)).toEqual(currentFramework.themes.map(({ title }) => title));
  expect(controls.map(({ id }) => id)).toEqual(blocksOf(currentFramework).map(({ id }) => `block-${id}`));
  expect(inner.map(({ id }) => id)).toEqual(criteriaOf(currentFramework).map(({ id }) => `criterion-${id}`));
});

it("tells plateau, basis and whether a criterion is required", () => {
  const propertyOf = (props: readonly { name: string; value: string }[], name: string) =>
    props.find((property) => property.name === name)?.value;
  expect(controls.map(({ props }) => propertyOf(props, "plateau"))).toEqual(
    blocksOf(currentFramework).map(({ plateau }) => String(plateau)),
  );
  expect(inner.map(({ props }) => propertyOf(props, "basis"))).toEqual(criteriaOf(currentFramework).map(({ basis }) => basis));
  expect(inner.filter(({ props }) => propertyOf(props, "required") === "no").map(({ id }) => id)).toEqual(["criterion-3.1.2c"]);
});

it("gives each statement an id of its own, and explains each threshold that is this tool's own", () => {
  const ids = [...controls, ...inner].flatMap(({ parts }) => parts.flatMap((part) => ("id" in part ? part.id : [])));
  expect(new Set(ids).size).toBe(blocksOf(currentFramework).length + criteriaOf(currentFramework).length);
  const explained = inner.filter(({ parts }) => parts.some((part) => "class" in part && part.class === "threshold"));
  expect(explained.length).toBe(criteriaOf(currentFramework).filter(({ note }) => note).length);
});

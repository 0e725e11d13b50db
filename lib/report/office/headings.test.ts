/** The outline of a report in a word processor: parts, themes in them, and what is told of a theme. */
import { expect, it } from "vitest";
import { beekrijkReport } from "../gap/report-texts.testing";
import type { Section } from "../model/model";
import { named, reportOf } from "../note/examples.testing";
import { headingsIn } from "./headings";

const report = beekrijkReport();

it("has themes within the stand, and what is told of a theme within that", () => {
  const { levelOf } = headingsIn(report);
  const annex = report.sections.slice(report.sections.findIndex(({ newPage }) => newPage));
  const parts = annex.filter((section) => levelOf(section) === 1).map(({ heading }) => heading);
  expect(parts).toContain("Bijlage: de stand volgens het Kader");
  expect(parts).toContain("Het bewijs achter dit rapport");
  expect(parts.filter((heading) => heading.startsWith("Thema"))).toEqual([]);
  for (const section of annex) {
    for (const block of section.blocks) {
      if (block.kind === "heading") expect(levelOf(block)).toBe(levelOf(section) + 1);
    }
  }
});

it("has themes within the stand and no other part, whatever else is in the annex", () => {
  const { entries } = headingsIn(reportOf(named("Beekrijk")));
  const partOf = (place: number) => entries.slice(0, place).findLast(({ level }) => level === 1)?.text;
  const parts = entries.flatMap(({ text }, place) => (text.startsWith("Thema ") ? [partOf(place)] : []));
  expect(entries.map(({ text }) => text)).toContain("Alle moties en toezeggingen");
  expect(parts).toEqual(Array.from({ length: 5 }, () => "Bijlage: de stand volgens het Kader"));
});

it("lists parts and themes in order, and what stands at which place", () => {
  const { entries, placeOf } = headingsIn(report);
  expect(entries.slice(0, 4).map(({ level, text }) => `${level} ${text}`)).toEqual([
    "1 Bijlage: de stand volgens het Kader",
    "2 Wat ontbreekt, en welke acties lopen",
    "2 Thema 1: Beleidsmatige basis",
    "2 Thema 2: Signalerend vermogen van de gemeente",
  ]);
  entries.forEach(({ heading }, place) => {
    expect(placeOf(heading)).toBe(place);
  });
  expect(placeOf(report.sections[0] as Section)).toBeUndefined();
});

it("has no list, and one level of sections, where few stand in the annex", () => {
  const section = (id: string, newPage: boolean): Section => ({ id, heading: id, newPage, blocks: [] });
  const sections = [section("nota", false), section("bijlage", true), section("nog iets", false)];
  const { entries, levelOf } = headingsIn({ ...report, sections });
  expect(entries).toEqual([]);
  expect(sections.map(levelOf)).toEqual([2, 2, 2]);
});

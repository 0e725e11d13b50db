/** A municipality's own colours on paper: the same paper, with other colours and not one letter another. */
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { colours } from "../../wall/colours";
import { beekrijkReport } from "../gap/report-texts.testing";
import { renderDocx } from "../office/docx/docx";
import { renderOdt } from "../office/odt/odt";
import { paints, render } from "../pdf/reading.testing";
import type { GapReport } from "./model";
import { paintOf, recoloured } from "./paint";

const own = { brand: "#7a1f5c", brandDark: "#4f123b", brandSoft: "#efe4eb", ink: "#1d1a1c" };
const gone = [colours.brand, colours.brandDark, colours.brandSoft, colours.ink];
const typed = `Kleur ${colours.brand} en w:val="${colours.brand.slice(1)}"`;
const plain: GapReport = { ...beekrijkReport(), subtitle: typed };
const painted: GapReport = { ...plain, colours: own };

const xmlOf = (file: Uint8Array): string =>
  Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join("\n");
const textsOf = (xml: string): string => xml.replace(/<[^>]*>/g, "|");

it.each([
  ["Word", renderDocx],
  ["OpenDocument", renderOdt],
])("%s", async (_name, renderAs) => {
  const [before, after] = [xmlOf(await renderAs(plain)), xmlOf(await renderAs(painted))];
  expect(textsOf(after)).toBe(textsOf(before));
  expect(after.toLowerCase()).toContain(own.brand.slice(1));
  const left = after.replace(/>[^<]*</g, "><").toLowerCase();
  for (const colour of gone) expect(left).not.toContain(`${colour.slice(1)}"`);
  expect(after).not.toBe(before);
});

it("the PDF", async () => {
  const found = new Set((await paints(await render(painted))).map((colour) => colour.toLowerCase()));
  expect(found).toContain(own.brand);
  expect(found).toContain(own.ink);
  for (const colour of gone) expect(found).not.toContain(colour);
});

it("without colours of its own changes nothing", () => {
  expect(paintOf(undefined)(colours.brand)).toBe(colours.brand);
  expect(recoloured(`<w:color w:val="0D5257"/>`, undefined)).toBe(`<w:color w:val="0D5257"/>`);
});

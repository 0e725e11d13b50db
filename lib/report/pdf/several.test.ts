/** Fonts and shaped words are shared by all reports of a process: one report must leave no trace in the next. */
import { expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { aDossier } from "@/lib/dossier/dossier.testing";
import { currentFramework } from "@/lib/framework/versions";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { read, render } from "./reading.testing";

/** Glyphs that cannot be read back as text come out as their number in the font, below the first printable character. */
const UNREADABLE = /\p{Cc}/u;

it("gives the same bytes after another report, and every report of a process reads back as text", async () => {
  const dates = { asOf: AS_OF, knownAt: KNOWN_AT };
  const full = gapReport(assessed(), dates);
  const empty = gapReport(assess(currentFramework, aDossier([])), dates);
  const first = await render(full);
  const between = await render(empty);
  const again = await render(full);
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  for (const bytes of [first, between, again]) {
    const words = (await read(bytes)).pages.flat();
    expect(words.filter(({ text }) => UNREADABLE.test(text))).toEqual([]);
  }
}, 60_000);

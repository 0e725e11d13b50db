/**
 * The second report of a process shapes no word again, but for the few at the foot of pages, which pdfkit writes: this fails
 * when react-pdf comes to shape text by another road.
 */
import { Font } from "@react-pdf/renderer";
import { expect, it, vi } from "vitest";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport } from "../gap/gap-report";
import { fontFolder, render } from "./reading.testing";
import { isShaper, type Shaper } from "./shaping";

const DRAWING_TIMEOUT_MS = 60_000;

/** What every font of fontkit shapes with, found by a font that no report uses. */
async function sharedShaper(): Promise<Shaper> {
  Font.register({ family: "Proef", src: `${fontFolder}/400Regular/SourceSans3_400Regular.ttf` });
  await Font.load({ fontFamily: "Proef" });
  const prototype: object | null = Object.getPrototypeOf(Font.getFont({ fontFamily: "Proef" }).data);
  if (!isShaper(prototype)) throw new Error("fontkit's fonts no longer share one way of shaping");
  return prototype;
}

it(
  "shapes the words of a report once",
  async () => {
    const shaped = vi.spyOn(await sharedShaper(), "layout");
    const report = gapReport(assessed(), { asOf: AS_OF, knownAt: KNOWN_AT });
    await render(report);
    expect(shaped.mock.calls.length).toBeGreaterThan(100);
    shaped.mockClear();
    await render(report);
    const again = shaped.mock.calls.map(([text]) => text.trim());
    const { text, page } = report.footer;
    const atTheFoot = new Set(`${text} ${page}`.split(" "));
    expect(again.filter((word) => !atTheFoot.has(word) && !/^\d+$/.test(word))).toEqual([]);
  },
  DRAWING_TIMEOUT_MS,
);

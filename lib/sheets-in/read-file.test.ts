/** What a file to take in says, told apart by how it begins; of what is wrong the first, with a true count. */
import { expect, it } from "vitest";
import { MOST_PROBLEMS, readFile } from "./read-file";

const read = (text: string) =>
  readFile({ bytes: new TextEncoder().encode(text), municipality: "GM9902", evidence: [] }, () => "nieuw");
const file = (evidence: unknown[]) =>
  JSON.stringify({
    format: "plateau/1",
    framework: "vng-kader-2021",
    municipality: { code: "GM9902", name: "Verzonnen" },
    regions: [],
    evidence,
  });

it("is an exchange file, a spreadsheet or neither", async () => {
  expect(await read(file([]))).toMatchObject({ is: "exchange", framework: "vng-kader-2021" });
  const sheet = await read("Welk overleg was het?;Wanneer was het?\nGezagsdriehoek;30-3-2026\n");
  expect(sheet).toMatchObject({ is: "sheets", wrong: 0, rows: [{ item: { id: "nieuw", type: "meeting" } }] });
  expect(await read("PK")).toMatchObject({ is: "unreadable" });
});

it("tells the first problems and counts all", async () => {
  const wrong = await read(file(Array.from({ length: 700 }, () => 1)));
  expect(wrong).toMatchObject({ is: "wrong" });
  if (wrong.is === "wrong") expect([wrong.problems.length, wrong.wrong >= 700]).toEqual([MOST_PROBLEMS, true]);
  const rows = Array.from({ length: 700 }, (_, at) => `Gezagsdriehoek;geen dag ${at}`).join("\n");
  const sheet = await read(`Welk overleg was het?;Wanneer was het?\n${rows}\n`);
  expect(sheet).toMatchObject({ is: "sheets", wrong: 700, rows: [] });
  if (sheet.is === "sheets") expect(sheet.problems).toHaveLength(MOST_PROBLEMS);
});

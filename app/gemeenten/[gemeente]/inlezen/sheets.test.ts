/** A spreadsheet all the way to the records: what it previews is what is then taken in, by the road of exchange files. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { agreementRecords } from "@/db/agreements";
import { AARDE, agreement, everything, freshDatabase, meeting, NORTH, of, plan, TODAY, valueIn } from "@/db/database.testing";
import { loadDossier } from "@/db/dossier/dossier";
import { evidenceRecords } from "@/db/evidence/evidence";
import { importSeen } from "@/db/exchange/import";
import { database } from "@/db/store/client";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { readExchange } from "@/lib/dossier/exchange";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf } from "@/lib/grant.testing";
import { sheetXlsx } from "@/lib/report/sheets/xlsx";
import { readEvidenceSheets } from "@/lib/sheets-in/read-evidence";
import type { SheetRows } from "@/lib/sheets-in/read-file";
import { readTables } from "@/lib/sheets-in/read-tables";
import type { Table } from "@/lib/sheets-in/tables";
import { templateSheets } from "@/lib/sheets-in/template";
import { previewSheets } from "./sheets";

vi.mock("server-only", () => ({}));

const aarde = advisorOf(AARDE, [NORTH.id]);
const owner = ofMunicipality(AARDE.code);
const record = (item: Evidence, by = owner) =>
  valueIn(evidenceRecords.put(everything, { owner: by, item, basedOn: 0, today: TODAY }));

beforeEach(() => {
  freshDatabase();
  record(of(NORTH.id, plan("regional")), ofRegion(NORTH.id));
  record(plan("own", "regional"));
  record({ ...meeting("m"), parties: ["Politie, eenheid X"], note: "-1 + 1 = 0" });
});

function readIn(tables: readonly Table[]): SheetRows {
  const { evidence } = valueIn(loadDossier(everything, AARDE.code));
  const read = readEvidenceSheets(tables, { municipality: AARDE.code, evidence, newId: randomUUID });
  return { ...read, wrong: read.problems.length };
}

const preview = (tables: readonly Table[]) =>
  valueIn(previewSheets(aarde, { municipality: AARDE.code, read: readIn(tables), today: TODAY }));
const told = (tables: readonly Table[]) => preview(tables).rows.map(({ title, what }) => `${what} ${title}`);
const standing = () => valueIn(loadDossier(everything, AARDE.code)).evidence;
const eventsSoFar = () => database().$client.prepare("select count(*) as n from audit_event").get();

function takeIn(tables: readonly Table[]) {
  const { text, seen, problems } = preview(tables);
  expect(problems).toEqual([]);
  const read = readExchange(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const outcome = importSeen(aarde, currentFramework, read.dossier, { today: TODAY, seen });
  if (outcome === "changed") throw new Error("Changed meanwhile");
  return valueIn(outcome);
}

const meetings = (...rows: (readonly (string | null)[])[]): Table => ({
  name: "Overleg",
  rows: [["Kenmerk", "Welk overleg was het?", "Wanneer was het?", "Voor welke toetspunten?"], ...rows],
});

it("changes nothing where it is the template as it was downloaded", async () => {
  const read = await readTables(await sheetXlsx(templateSheets(standing())));
  if (!read.ok) throw new Error(read.message);
  const [before, records] = [eventsSoFar(), standing()];
  expect(told(read.tables)).toEqual(["unchanged Plan own", "unchanged Overleg m"]);
  expect(takeIn(read.tables)).toEqual({ added: 0, corrected: 0, unchanged: 0 });
  expect([eventsSoFar(), standing()]).toEqual([before, records]);
});

it("lays down what is new and changed, and leaves what it has no column for", () => {
  const plans: Table = {
    name: "",
    rows: [
      ["Kenmerk", "Hoe heet het document?", "Wat voor document is het?"],
      ["own", "Beter plan", "Beleidsplan"],
    ],
  };
  const sheets = [
    plans,
    meetings([null, "Ambtelijk overleg", "30 maart 2026", null], ["m", "Gezagsdriehoek", "2026-03-01", null]),
  ];
  expect(told(sheets)).toEqual(["corrected Beter plan", "added Ambtelijk overleg, 30 maart 2026", "unchanged Overleg m"]);
  expect(takeIn(sheets)).toEqual({ added: 1, corrected: 1, unchanged: 0 });
  expect(standing().find(({ id }) => id === "own")).toEqual({ ...plan("own", "regional"), title: "Beter plan" });
  expect(told(sheets)).toEqual(["unchanged Beter plan", "unchanged Ambtelijk overleg, 30 maart 2026", "unchanged Overleg m"]);
});

describe("what only the records can tell", () => {
  it("stands at its cell beside the rows that are good, and nothing is taken in", () => {
    valueIn(agreementRecords.put(everything, { owner, item: agreement("afspraak"), basedOn: 0 }));
    const { rows, problems } = preview([
      meetings(
        [null, "Ketenoverleg", "1-12-2026", null],
        [null, "Ketenoverleg", "1-10-2026", "9.9.9z"],
        [null, "Ketenoverleg", "1-11-2026", "own.afspraak"],
      ),
    ]);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      expect.stringMatching(/^Blad Overleg, rij 2, kolom C \(Wanneer was het\?\): Deze datum ligt na vandaag\./),
      expect.stringMatching(/^Blad Overleg, rij 3, kolom D \(Voor welke toetspunten\?\): .*9\.9\.9z/),
    ]);
    expect(rows.map(({ title, what }) => `${what} ${title}`)).toEqual(["added Ketenoverleg, 1 november 2026"]);
  });

  it("is refused to who may not write", () => {
    const elsewhere = advisorOf({ code: "GM9993", name: "Ceder" }, []);
    const outcome = previewSheets(elsewhere, { municipality: AARDE.code, read: readIn([]), today: TODAY });
    expect(outcome).toEqual({ ok: false, refusal: { code: "not-allowed" } });
  });
});

/** Adopted reports: what was frozen can be made again from the database, is never changed, and is recognised. */
import { beforeEach, describe, expect, it } from "vitest";
import { ofMunicipality, type Scope } from "@/lib/access";
import { frameworkById } from "@/lib/framework/versions";
import { operator } from "@/lib/grant";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { type AdoptedContent, adoptedContent, enclosure, sealedReport } from "@/lib/report/adopted/adoption";
import { canonicalJson } from "@/lib/report/adopted/canonical";
import { readCode } from "@/lib/report/adopted/code";
import type { ReportVariant } from "@/lib/report/model/model";
import { renderPdf } from "@/lib/report/pdf/pdf";
import { councilFormRecords } from "../council";
import {
  AARDE,
  BRON,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  pathsOf,
  plan,
  refusalOf,
  SOUTH,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { remarkRecords } from "../remarks";
import { auditLog } from "../store/audit";
import { database } from "../store/client";
import { adoptedPdf, adoptReport, findAdopted, lastRecorded, listAdopted, sealOf } from "./adopted";
import { recogniseCode, recogniseFile } from "./check";
import { loadReportSource } from "./source";

const aarde = ofMunicipality(AARDE.code);
const advisor = advisorOf(AARDE, []);
const stranger = advisorOf(BRON, []);
const FONTS = "node_modules/@expo-google-fonts/source-sans-3";

const record = (id: string, date?: string) =>
  valueIn(evidenceRecords.put(everything, { owner: aarde, item: meeting(id, date), basedOn: 0, today: TODAY }));

/** All that a report is made from, as it stands now. */
function contentNow(adoptedOn = TODAY, salt = "00"): AdoptedContent {
  const source = valueIn(loadReportSource(advisor, AARDE.code, { adoptedBy: adoptedOn, asOf: TODAY, current: true }));
  const { dossier, ...known } = source;
  const inputs = { ...known, adoptedOn, asOf: TODAY, address: "https://plateau.example/controleren", salt };
  return adoptedContent(frameworkById("vng-kader-2021")!, dossier, inputs);
}

/** The same from what is kept: the dossier as known then, and the frozen inputs. */
function madeAgain(kept: AdoptedContent): AdoptedContent {
  const { dossier, form, remarks } = valueIn(
    loadReportSource(advisor, kept.municipality.code, {
      knownAt: kept.knownAt,
      adoptedBy: kept.adoptedOn,
      asOf: kept.asOf,
      current: true,
    }),
  );
  const { adoptedOn, asOf, knownAt, address, salt, region, previous } = kept;
  const inputs = { adoptedOn, asOf, knownAt, address, salt, form, remarks, region, previous };
  return adoptedContent(frameworkById(kept.framework)!, dossier, inputs);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const adoptNow = (content = contentNow(), scope = advisor) =>
  adoptReport(scope, { content, publicPdf: bytes(`openbaar ${content.salt}`), internalPdf: bytes(`intern ${content.salt}`) });

function pdf(content: AdoptedContent, variant: ReportVariant): Promise<Uint8Array> {
  const created = new Date(content.knownAt);
  const attachment = { ...enclosure[variant], bytes: bytes(content.variants[variant].exchange), modified: created };
  const report = sealedReport(content, variant, sealOf(content));
  return renderPdf(report, { fontFolder: FONTS, created, attachments: [attachment] });
}

beforeEach(() => {
  freshDatabase();
  record("m1");
  valueIn(
    councilFormRecords.put(advisor, {
      owner: ofMunicipality(AARDE.code),
      item: { id: "council-form", subject: "Stand van zaken" },
      basedOn: 0,
    }),
  );
});

describe("a report that was adopted", () => {
  it("is the same when it is made again after more was recorded, to the last byte of its files", async () => {
    const content = contentNow();
    const files = { publicPdf: await pdf(content, "public"), internalPdf: await pdf(content, "internal") };
    const { item } = valueIn(adoptReport(advisor, { content, ...files }));

    record("m2", "2026-05-01");
    valueIn(evidenceRecords.put(everything, { owner: aarde, item: plan("p"), basedOn: 0, today: TODAY }));
    valueIn(
      councilFormRecords.put(advisor, {
        owner: ofMunicipality(AARDE.code),
        item: { id: "council-form", subject: "Anders" },
        basedOn: 1,
      }),
    );

    const kept = valueIn(findAdopted(advisor, AARDE.code, item.code)).content;
    const again = madeAgain(kept);
    expect(again).toEqual(content);
    expect(canonicalJson(again)).toBe(canonicalJson(content));
    expect(sealOf(again)).toMatchObject({ hash: item.hash, code: item.code });
    for (const variant of ["public", "internal"] as const) {
      const given = valueIn(adoptedPdf(advisor, AARDE.code, item.code, variant));
      expect(Buffer.from(await pdf(again, variant)).equals(given)).toBe(true);
    }
    expect(canonicalJson(contentNow())).not.toBe(canonicalJson(content));
  }, 60_000);

  it("prints its code and the address where it is checked, and no hash that a reader cannot check", () => {
    const content = contentNow();
    const { hash, code } = sealOf(content);
    const text = JSON.stringify(sealedReport(content, "public", { hash, code }));
    expect(readCode(code)).toEqual({ ok: true, code });
    expect(text).toContain(code);
    expect(text).not.toContain(hash.slice(0, 8));
    expect(text).toContain("https://plateau.example/controleren");
    expect(JSON.stringify(content.variants.public.report)).toContain("Vastgesteld");
  });

  it("is written in the log, and does not shift what is known", () => {
    const before = lastRecorded();
    const { item } = valueIn(adoptNow());
    expect(lastRecorded()).toBe(before);
    expect(item.knownAt).toBe(before);
    const [event] = valueIn(auditLog(advisor, aarde, { limit: 1 }));
    expect(event).toMatchObject({ kind: "report", event: "adopted", record: item.code, version: 1 });
  });

  it("holds what it was compared with", () => {
    valueIn(adoptNow(contentNow("2026-06-01", "01")));
    record("m2", "2026-05-01");
    const content = contentNow(TODAY, "02");
    expect(content.previous).toMatchObject({ adoptedOn: "2026-06-01", stand: { asOf: TODAY } });
    expect(content.variants.public.report.sections.map(({ id }) => id)).toContain("sinds-vorig-rapport");
  });

  it("freezes no remark, which not everyone who reads the paper may read", () => {
    const item = { id: "r", block: "3.1.1", region: "north", text: "Let op de training" };
    valueIn(remarkRecords.put(operator("Toetser"), { owner: ofMunicipality(AARDE.code), item, basedOn: 0 }));
    const source = valueIn(loadReportSource(advisor, AARDE.code, { adoptedBy: TODAY, asOf: TODAY, current: true }));
    expect(source.remarks).toEqual([item]);
    expect(JSON.stringify(contentNow())).not.toContain("Let op de training");
  });

  it("is kept from a chain director where an older one holds a remark of another region", () => {
    const remarks = [{ id: "r", block: "3.1.1", region: NORTH.id, text: "Let op de training" }];
    const { code } = valueIn(adoptNow({ ...contentNow(), remarks })).item;
    const internal = (scope: Scope) => adoptedPdf(scope, AARDE.code, code, "internal");
    expect(internal(advisor).ok).toBe(true);
    expect(internal(chainDirectorOf(NORTH, [AARDE.code])).ok).toBe(true);
    expect(refusalOf(internal(chainDirectorOf(SOUTH, [AARDE.code]))).code).toBe("not-allowed");
    expect(adoptedPdf(chainDirectorOf(SOUTH, [AARDE.code]), AARDE.code, code, "public").ok).toBe(true);
  });

  it("cannot be recorded twice, nor by who does not work for the municipality, nor be changed", () => {
    const content = contentNow();
    expect(refusalOf(adoptNow(content, stranger))).toEqual({ code: "not-allowed" });
    valueIn(adoptNow(content));
    expect(pathsOf(adoptNow({ ...content, salt: "11" }))).toEqual([["adoptedOn"]]);
    expect(() => database().$client.prepare("update adopted_report set adopted_on = '2020-01-01'").run()).toThrow();
    expect(() => database().$client.prepare("delete from adopted_report").run()).toThrow();
  });

  it("is shown to who may read the municipality, newest first, and to nobody else", () => {
    const first = valueIn(adoptNow(contentNow("2026-06-01", "01"))).item;
    const second = valueIn(adoptNow(contentNow("2026-11-01", "02"))).item;
    expect(valueIn(listAdopted(advisor, AARDE.code)).map(({ code }) => code)).toEqual([second.code, first.code]);
    expect(refusalOf(listAdopted(stranger, AARDE.code))).toEqual({ code: "not-allowed" });
    expect(refusalOf(findAdopted(stranger, AARDE.code, first.code))).toEqual({ code: "not-allowed" });
    expect(refusalOf(adoptedPdf(stranger, AARDE.code, first.code, "public"))).toEqual({ code: "not-allowed" });
    expect(refusalOf(findAdopted(advisor, AARDE.code, "XXXX"))).toEqual({ code: "not-found" });
  });
});

describe("checking", () => {
  it("recognises a code for anyone, and says whether a newer report was adopted", () => {
    const first = valueIn(adoptNow(contentNow("2026-06-01", "01"))).item;
    expect(recogniseCode(null, first.code)).toMatchObject({
      municipality: AARDE,
      adoptedOn: "2026-06-01",
      asOf: TODAY,
      newer: null,
      readable: false,
    });
    const second = valueIn(adoptNow(contentNow("2026-11-01", "02"))).item;
    expect(recogniseCode(null, first.code)?.newer).toEqual({ adoptedOn: "2026-11-01", asOf: TODAY });
    expect(recogniseCode(advisor, second.code)).toMatchObject({ newer: null, readable: true });
    expect(recogniseCode(null, "2222-2222-2222")).toBeNull();
  });

  it("recognises a public file for anyone, an internal one for who may read it, and no other", () => {
    const { code } = valueIn(adoptNow(contentNow(TODAY, "01"))).item;
    expect(recogniseFile(null, bytes("openbaar 01"))).toMatchObject({ code, variant: "public" });
    expect(recogniseFile(advisor, bytes("intern 01"))).toMatchObject({ code, variant: "internal", readable: true });
    for (const scope of [null, stranger]) expect(recogniseFile(scope, bytes("intern 01"))).toBeNull();
    for (const other of ["openbaar 02", "openbaar 0", ""]) expect(recogniseFile(advisor, bytes(other))).toBeNull();
  });
});

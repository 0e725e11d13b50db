/**
 * Against what people use now: a spreadsheet with one row for each item of evidence and, for each municipality and
 * criterion, the COUNTIFS that count what is in force on one day; recalculated by LibreOffice without a window. It judges
 * less than the engine does: no exceptions, no adoption, no different values, no explanations, and one day only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess } from "@/lib/assessment/assess";
import { dayOf, type Period, plusPeriod } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { endOf } from "@/lib/evidence/counts";
import { type Evidence, isEvent, startOf } from "@/lib/evidence/evidence";
import { type Criterion, criteriaOf, evidenceAsked } from "@/lib/framework/framework";
import type { Requirement } from "@/lib/framework/requirement";
import { currentFramework } from "@/lib/framework/versions";
import { type Finding, medians, milliseconds, plainly } from "./measure";
import { AS_OF, municipalities } from "./municipalities";

const COUNT = 10;
const ITEMS = 100;
const OFFICE = "/usr/bin/soffice";

/** The engine's time for all dates of these municipalities, against the spreadsheet's for one. */
export async function spreadsheet(): Promise<Finding[]> {
  if (!existsSync(OFFICE)) throw new Error("LibreOffice is not installed (Debian: libreoffice-calc-nogui).");
  const dossiers = municipalities(COUNT, ITEMS);
  const judge = () => dossiers.map((dossier) => assess(currentFramework, dossier));
  const { engine } = await medians({ engine: judge }, 10);
  const [full, empty] = [await recalculated(dossiers, true), await recalculated(dossiers, false)];
  const sheet = full - empty;
  return [
    plainly(`engine, ${COUNT} municipalities x ${ITEMS} items, all dates`, engine),
    plainly(`spreadsheet, the same items, one date, without opening the file (${Math.round(empty)} ms)`, sheet),
    { what: "the engine is so many times as fast", goal: "", measured: `${Math.round(sheet / engine)}x` },
  ];
}

/** How long LibreOffice takes for the file, with or without its formulas. */
async function recalculated(dossiers: readonly Dossier[], formulas: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "plateau-sheet-"));
  try {
    writeFileSync(join(folder, "bewijs.fods"), fileOf(dossiers, formulas));
    const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "csv", "--outdir", folder];
    const convert = () => {
      const { status, stderr } = spawnSync(OFFICE, [...options, join(folder, "bewijs.fods")], { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
    };
    convert();
    if (formulas && !readFileSync(join(folder, "bewijs.csv"), "utf8").includes(",1,")) throw new Error("Nothing was judged.");
    return await milliseconds(convert);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NEVER = 999_999;

/** A flat OpenDocument spreadsheet: columns A to F are municipality, type, kind, claimed criterion, first and last day. */
function fileOf(dossiers: readonly Dossier[], withFormulas: boolean): string {
  const items = dossiers.flatMap(({ municipality, evidence }) => evidence.flatMap((item) => rowsOf(municipality.code, item)));
  const judged = withFormulas ? dossiers.map(({ municipality: { code } }) => formulasOf(code, items.length)) : [];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Oordeel">${judged.join("")}</table:table><table:table table:name="Bewijs">${items.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

const escaped = (text: string): string => text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const word = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
const number = (value: number): string => `<table:table-cell office:value-type="float" office:value="${value}"/>`;

/** One row for the item itself and one for each of its claims. */
function rowsOf(code: string, item: Evidence): string[] {
  const end = isEvent(item) ? undefined : endOf(item);
  const days = [dayOf(startOf(item)), end === undefined ? NEVER : dayOf(end)];
  return ["-", ...(item.claims ?? []).map(({ criterion }) => criterion)].map(
    (claim) =>
      `<table:table-row>${[code, item.type, kindOf(item), claim].map(word).join("")}${days.map(number).join("")}</table:table-row>`,
  );
}

const kindOf = (item: Evidence): string =>
  "kind" in item ? String(item.kind) : "role" in item ? String(item.role) : "forum" in item ? String(item.forum) : "-";

function formulasOf(code: string, rows: number): string {
  const cells = criteriaOf(currentFramework).map((criterion) => {
    const met = evidenceAsked(criterion).map(
      (requirement) => `${countOf(code, criterion, requirement, rows)}>=${requirement.atLeast ?? 1}`,
    );
    return `<table:table-cell table:formula="of:=${escaped(`IF(OR(${met.join(";")});1;0)`)}"/>`;
  });
  return `<table:table-row>${word(code)}${cells.join("")}</table:table-row>`;
}

/** The sum of COUNTIFS for the kinds that the requirement takes. */
function countOf(code: string, criterion: Criterion, requirement: Requirement, rows: number): string {
  const column = (letter: string) => `[$Bewijs.$${letter}$1:.$${letter}$${rows}]`;
  const day = dayOf(AS_OF);
  const shared = [
    `${column("A")};"${code}"`,
    `${column("B")};"${requirement.type}"`,
    `${column("D")};"${requirement.claimed ? criterion.id : "-"}"`,
    `${column("E")};"<=${day}"`,
    `${column("F")};">=${day}"`,
    ...("within" in requirement && requirement.within ? [`${column("E")};">${before(requirement.within)}"`] : []),
  ];
  const kinds = kindsOf(requirement);
  const counts = kinds === undefined ? [shared] : kinds.map((kind) => [...shared, `${column("C")};"${kind}"`]);
  return `(${counts.map((conditions) => `COUNTIFS(${conditions.join(";")})`).join("+")})`;
}

const kindsOf = (requirement: Requirement): readonly string[] | undefined =>
  "kinds" in requirement
    ? requirement.kinds
    : "roles" in requirement
      ? requirement.roles
      : "forums" in requirement
        ? requirement.forums
        : undefined;

/** The last day from which an event no longer counts. */
const before = (period: Period): number => {
  const day = dayOf(AS_OF);
  return day - (plusPeriod(day, period) - day);
};

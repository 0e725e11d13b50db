/** What a spreadsheet of evidence would change: its rows, read in a thread, as an exchange file, which is then taken in as any other. */
import "server-only";
import { loadDossier } from "@/db/dossier/dossier";
import { type Preview, type PreviewRow, previewImport } from "@/db/exchange/import";
import { mayWrite, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { groupBy } from "@/lib/group";
import { jsonPath, type Problem } from "@/lib/problem";
import { done, type Outcome, refused } from "@/lib/refusal";
import { towards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import { asDossier } from "@/lib/sheets-in/as-dossier";
import type { RowRead } from "@/lib/sheets-in/matching";
import { type SheetProblem, sheetProblem } from "@/lib/sheets-in/problems";
import type { SheetRows } from "@/lib/sheets-in/read-file";
import { problemsOfItem } from "@/lib/sheets-in/read-row";

export interface SheetsPreview extends Preview {
  /** The rows that are refused. As long as there is one, nothing is taken in. */
  problems: SheetProblem[];
  /** How many there are in all. */
  wrong: number;
  /** The exchange file of what changes. */
  text: string;
}

/** Refuses: not-allowed, not-found. What is wrong with rows is in the preview. */
export function previewSheets(
  scope: Scope,
  { municipality, read, today }: { municipality: string; read: SheetRows; today: IsoDate },
): Outcome<SheetsPreview> {
  if (!mayWrite(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const known = loadDossier(scope, municipality);
  if (!known.ok) return known;
  const same = read.rows.filter(({ unchanged }) => unchanged).map(unchangedRow);
  const others = read.rows.filter(({ unchanged }) => !unchanged);
  const first = tryRows(scope, known.value, others, today);
  if (!first.outcome.ok && first.outcome.refusal.code !== "invalid") return first.outcome;
  // The good rows are shown beside what is wrong with the others.
  const tried = first.outcome.ok ? first : tryRows(scope, known.value, first.good, today);
  if (!tried.outcome.ok) return tried.outcome;
  const { seen, rows } = tried.outcome.value;
  const told = rows.filter(({ record, what }) => what !== "unchanged" || others.some(({ item }) => item.id === record));
  const text = writeExchange(currentFramework, towards(viewerOf(scope), tried.dossier));
  const problems = [...read.problems, ...first.problems];
  return done({ seen, text, rows: [...told, ...same], problems, wrong: read.wrong + first.problems.length });
}

const unchangedRow = ({ item }: RowRead): PreviewRow => ({
  kind: "evidence",
  record: item.id,
  title: item.title,
  what: "unchanged",
});

interface Tried {
  dossier: Dossier;
  outcome: Outcome<Preview>;
  problems: SheetProblem[];
  /** The rows in which nothing is wrong. */
  good: RowRead[];
}

function tryRows(scope: Scope, known: Dossier, rows: readonly RowRead[], today: IsoDate): Tried {
  const dossier = asDossier(
    known,
    rows.map(({ item }) => item),
  );
  const outcome = previewImport(scope, currentFramework, dossier, { today });
  const wrong = outcome.ok || outcome.refusal.code !== "invalid" ? [] : outcome.refusal.problems;
  const byRow = groupBy(wrong, ({ path: [list, index] }) => (list === "evidence" ? rows[Number(index)] : undefined));
  const problems = [...byRow].flatMap(([row, ofRow]) =>
    row === undefined ? ofRow.map(elsewhere) : problemsOfItem(row, ofRow.map(withinItem)),
  );
  return { dossier, outcome, problems, good: rows.filter((row) => !byRow.has(row)) };
}

const withinItem = ({ path: [, , ...path], message }: Problem): Problem => ({ path, message });
const elsewhere = ({ path, message }: Problem): SheetProblem => sheetProblem(`${jsonPath(path)}: ${message}`);

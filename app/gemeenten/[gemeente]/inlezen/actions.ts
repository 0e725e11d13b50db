"use server";
/** Takes in an exchange file or a spreadsheet: first a preview, and once that was approved all of it in one transaction, or nothing. */
import { type Answer, action, because, type Context, type Reading } from "@/app/_server/action";
import { posted } from "@/app/_server/posted";
import { municipalityHref } from "@/app/links";
import { type ImportSummary, importSeen, previewImport } from "@/db/exchange/import";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { MAX_FILE_BYTES, readExchange } from "@/lib/dossier/exchange";
import { type Entries, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import type { Framework } from "@/lib/framework/framework";
import { jsonPath, type Problem } from "@/lib/problem";
import { done } from "@/lib/refusal";
import { readTables } from "@/lib/sheets-in/read-tables";
import type { Table } from "@/lib/sheets-in/tables";
import { previewSheets } from "./sheets";
import type { ImportState } from "./state";

interface Given {
  municipality: string;
  framework: Framework;
  dossier: Dossier;
  text: string;
  today: IsoDate;
  seen: string;
}

/** The form `municipality` with `file`; and then `municipality`, `text` and `seen`, as the preview showed it. */
export async function importFile(_before: ImportState, submitted: FormData): Promise<ImportState> {
  posted(submitted);
  return submitted.has("text") ? takeIn(opened(), submitted) : lookAtFile(opened(), submitted);
}

/** An exchange file, or the tables of a spreadsheet. */
type Looked = Given | { municipality: string; tables: readonly Table[]; today: IsoDate };
type Look = NonNullable<ImportState["preview"]>;

const lookAtFile = action<Looked, Look, unknown, ImportState>({
  secret: ["file"],
  read: readFile,
  put(scope, given): Answer<Look> {
    if ("tables" in given) return previewSheets(scope, given);
    const { framework, dossier, today, text } = given;
    const outcome = previewImport(scope, framework, dossier, { today });
    return outcome.ok ? done({ ...outcome.value, text }) : outcome;
  },
  problems: (_given, problems) => problemsOf(problems),
  show: (_given, preview): ImportState => ({ ...opened(), preview }),
});

const takeIn = action<Given, ImportSummary>({
  secret: ["text"],
  read: readGiven,
  put(scope, { framework, dossier, today, seen }): Answer<ImportSummary> {
    const outcome = importSeen(scope, framework, dossier, { today, seen });
    return outcome === "changed"
      ? because(
          "Er is intussen iets anders vastgelegd. Er is niets ingelezen. Kies het bestand opnieuw en kijk wat er nu verandert.",
        )
      : outcome;
  },
  problems: (_given, problems) => problemsOf(problems),
  next: ({ municipality }, { added, corrected, unchanged }) =>
    `${municipalityHref(municipality)}/inlezen?ingelezen=${added}-${corrected}-${unchanged}`,
});

/** What a file is, is judged by how it begins: an exchange file is JSON. */
async function readFile(entries: Entries, context: Context): Promise<Reading<Looked>> {
  const bytes = await bytesOf(context.submitted);
  if (bytes === null) return wrong(CHOOSE);
  if (/^[\s\ufeff]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)))) return readGiven(entries, context);
  const read = await readTables(bytes);
  if (!read.ok) return wrong(read.message);
  return { ok: true, input: { municipality: typed(entries, "municipality"), tables: read.tables, today: context.today } };
}

const CHOOSE = "Kies een bestand: het ingevulde sjabloon (tot 5 MB) of een uitwisselbestand (tot 20 MB).";

async function readGiven(entries: Entries, { submitted, today }: Context): Promise<Reading<Given>> {
  const municipality = typed(entries, "municipality");
  const bytes = await bytesOf(submitted);
  if (bytes === null) return wrong(CHOOSE);
  const reading = readExchange(bytes);
  if (!reading.ok) return { ok: false, problems: problemsOf(reading.problems) };
  const { framework, dossier } = reading;
  if (dossier.municipality.code !== municipality) {
    return wrong(`Dit bestand is van ${dossier.municipality.name}. Kies het bestand van deze gemeente.`);
  }
  const text = new TextDecoder().decode(bytes);
  return { ok: true, input: { municipality, framework, dossier, text, today, seen: typed(entries, "seen") } };
}

/** The file itself, or the one that was sent along with the approval; null where there is none, or it is too large. */
async function bytesOf(submitted: FormData): Promise<Uint8Array | null> {
  const [file, text] = [submitted.get("file"), submitted.get("text")];
  if (typeof text === "string") return new TextEncoder().encode(text);
  if (!(file instanceof File) || file.size === 0 || file.size > MAX_FILE_BYTES) return null;
  return new Uint8Array(await file.arrayBuffer());
}

const wrong = (message: string): Reading<never> => ({ ok: false, problems: [{ field: "file", message }] });

/** So many are told; who has mended those sees the rest. */
const MOST_TOLD = 50;

function problemsOf(problems: readonly Problem[]): FieldProblem[] {
  const rest = problems.length - MOST_TOLD;
  return [
    ...problems.slice(0, MOST_TOLD).map(({ path, message }) => ({ field: "file", message: `${jsonPath(path)}: ${message}` })),
    ...(rest > 0 ? [{ field: "file", message: `En nog ${rest} keer. Verbeter eerst wat hierboven staat.` }] : []),
  ];
}

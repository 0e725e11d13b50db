"use server";
/** Takes in an exchange file or a spreadsheet: first a preview, and once that was approved all of it in one transaction, or nothing. */
import { type Answer, action, because, type Context, type Reading } from "@/app/_server/action";
import { type RateLimit, takeTurn } from "@/app/_server/http/rate-limit";
import { posted } from "@/app/_server/posted";
import { readFileApart } from "@/app/_server/read/read-file";
import { municipalityHref } from "@/app/links";
import { loadDossier } from "@/db/dossier/dossier";
import { type ImportSummary, importSeen, previewImport } from "@/db/exchange/import";
import type { Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { MAX_FILE_BYTES } from "@/lib/dossier/exchange";
import { plural } from "@/lib/dutch";
import { type Entries, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import type { Framework } from "@/lib/framework/framework";
import { currentFramework, frameworkById } from "@/lib/framework/versions";
import { jsonPath, type Problem } from "@/lib/problem";
import { done } from "@/lib/refusal";
import { type FileRead, isExchange, type SheetRows } from "@/lib/sheets-in/read-file";
import { previewSheets } from "./sheets";
import { type Shown, shownOf } from "./shown";
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

/** An exchange file, or the rows of a spreadsheet. */
type Looked = Given | { municipality: string; read: SheetRows; today: IsoDate };

const lookAtFile = action<Looked, Shown, unknown, ImportState>({
  secret: ["file"],
  read: readFile,
  put(scope, given): Answer<Shown> {
    if ("read" in given) {
      const outcome = previewSheets(scope, given);
      return outcome.ok ? done(shownOf(outcome.value)) : outcome;
    }
    const { framework, dossier, today, text } = given;
    const outcome = previewImport(scope, framework, dossier, { today });
    return outcome.ok ? done(shownOf({ ...outcome.value, text })) : outcome;
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

async function readFile(entries: Entries, context: Context): Promise<Reading<Looked>> {
  const wait = mustWait(context.who);
  if (wait !== null) return wrong(wait);
  const bytes = await bytesOf(context.submitted);
  if (bytes === null) return wrong(CHOOSE);
  const municipality = typed(entries, "municipality");
  // Beside what stands here a spreadsheet is read; an exchange file says all itself.
  const known = isExchange(bytes) ? undefined : loadDossier(context.who, municipality);
  const read = await readFileApart(context.who, { bytes, municipality, evidence: known?.ok ? known.value.evidence : [] });
  return read.is === "sheets"
    ? { ok: true, input: { municipality, read, today: context.today } }
    : given(read, bytes, entries, context);
}

/** So often somebody looks at a file or takes one in: each can hold thousands of records. */
const LIMIT: RateLimit = { most: 30, withinMs: 10 * 60_000 };

/** What to tell who did so too often; null where there is a turn. */
function mustWait({ person, actor }: Scope): string | null {
  const turn = takeTurn(`take in ${person ?? actor}`, LIMIT);
  if (turn.go) return null;
  return `U hebt in korte tijd veel bestanden ingelezen. Er is niets bewaard. Probeer het over ${plural(Math.ceil(turn.seconds / 60), "minuut", "minuten")} opnieuw.`;
}

const CHOOSE = "Kies een bestand: het ingevulde sjabloon (tot 5 MB) of een uitwisselbestand (tot 20 MB).";

async function readGiven(entries: Entries, context: Context): Promise<Reading<Given>> {
  const wait = mustWait(context.who);
  if (wait !== null) return wrong(wait);
  const bytes = await bytesOf(context.submitted);
  if (bytes === null) return wrong(CHOOSE);
  const read = await readFileApart(context.who, { bytes, municipality: typed(entries, "municipality"), evidence: [] });
  return read.is === "sheets" ? wrong(CHOOSE) : given(read, bytes, entries, context);
}

function given(
  read: Exclude<FileRead, { is: "sheets" }>,
  bytes: Uint8Array,
  entries: Entries,
  { today }: Context,
): Reading<Given> {
  if (read.is === "unreadable") return wrong(read.message);
  if (read.is === "wrong") return { ok: false, problems: problemsOf(read.problems, read.wrong) };
  const { dossier } = read;
  const framework = frameworkById(read.framework) ?? currentFramework;
  const municipality = typed(entries, "municipality");
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

/** The first of the problems; `count` is how many there are, of which `problems` can be a part. */
function problemsOf(problems: readonly Problem[], count = problems.length): FieldProblem[] {
  const rest = count - MOST_TOLD;
  return [
    ...problems.slice(0, MOST_TOLD).map(({ path, message }) => ({ field: "file", message: `${jsonPath(path)}: ${message}` })),
    ...(rest > 0 ? [{ field: "file", message: `En nog ${rest} keer. Verbeter eerst wat hierboven staat.` }] : []),
  ];
}

/** What the page for checking answers: whether a code or file is that of an adopted report. */
import "server-only";
import { currentScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { loadDossier } from "@/db/dossier/dossier";
import { findAdopted } from "@/db/report/adopted";
import { type Recognised, recogniseCode, recogniseFile } from "@/db/report/check";
import type { Scope } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import type { IsoDate } from "@/lib/calendar";
import { currentFramework, frameworkById } from "@/lib/framework/versions";
import { readCode } from "@/lib/report/adopted/code";
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from "@/lib/report/adopted/file";
import { type Shifts, shiftsBetween, standOf } from "@/lib/report/model/stand";

/** `asked`: what was looked at, for the answer to speak of. `message` says what is wrong with it, a full sentence. */
export type Answer =
  | { kind: "nothing" }
  | { kind: "wrong"; field: "code" | "bestand"; message: string }
  | { kind: "unknown"; asked: "code" | "file" }
  | { kind: "adopted"; asked: "code" | "file"; report: Recognised; since: Since | null };

/** What stands otherwise today; only for who may read the municipality. */
export interface Since {
  today: IsoDate;
  shifts: Shifts;
}

export async function checkCode(typed: string): Promise<Answer> {
  const reading = readCode(typed);
  if (!reading.ok) return { kind: "wrong", field: "code", message: reading.message };
  const scope = await currentScope();
  return answered(scope, "code", recogniseCode(scope, reading.code));
}

export async function checkFile(given: FormDataEntryValue | null): Promise<Answer> {
  const wrong = (message: string): Answer => ({ kind: "wrong", field: "bestand", message });
  if (!(given instanceof File) || given.size === 0) return wrong("Kies een PDF-bestand. Een leeg bestand kan niet.");
  if (given.size > MAX_FILE_BYTES) return wrong(FILE_TOO_LARGE);
  const bytes = new Uint8Array(await given.arrayBuffer());
  if (!isPdf(bytes)) return wrong("Dit is geen PDF. Kies het bestand zoals u het kreeg, of vul de code in.");
  const scope = await currentScope();
  return answered(scope, "file", recogniseFile(scope, bytes));
}

const answered = (scope: Scope | null, asked: "code" | "file", report: Recognised | null): Answer =>
  report ? { kind: "adopted", asked, report, since: sinceReport(scope, report) } : { kind: "unknown", asked };

function sinceReport(scope: Scope | null, { code, municipality }: Recognised): Since | null {
  if (scope === null) return null;
  const found = findAdopted(scope, municipality.code, code);
  const dossier = loadDossier(scope, municipality.code);
  if (!found.ok || !dossier.ok) return null;
  const day = today();
  const framework = frameworkById(found.value.framework) ?? currentFramework;
  const now = standOf(statusOn(assess(framework, dossier.value), day));
  return { today: day, shifts: shiftsBetween(framework, found.value.content.stand, now) };
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "%PDF-";

/**
 * What a file to take in says: an exchange file as its dossier, a spreadsheet as rows of evidence, or why it cannot be read.
 * All the work that a file asks for before anything is compared with what is remembered; it belongs in a thread.
 */
import type { Dossier } from "../dossier/dossier";
import { readExchange } from "../dossier/exchange";
import type { Evidence } from "../evidence/evidence";
import type { Problem } from "../problem";
import type { RowRead } from "./matching";
import type { SheetProblem } from "./problems";
import { readEvidenceSheets } from "./read-evidence";
import { readTables } from "./read-tables";

/** The rows of a spreadsheet, and what is wrong with others: `wrong` in all, of which `problems` are the first. */
export interface SheetRows {
  rows: RowRead[];
  problems: SheetProblem[];
  wrong: number;
}

export type FileRead =
  /** An exchange file; the framework by its id. */
  | { is: "exchange"; framework: string; dossier: Dossier }
  | ({ is: "sheets" } & SheetRows)
  /** No file of either kind, with a sentence for who sent it. */
  | { is: "unreadable"; message: string }
  /** An exchange file in which something is wrong: `wrong` times, of which `problems` are the first. */
  | { is: "wrong"; problems: Problem[]; wrong: number };

export interface FileQuestion {
  bytes: Uint8Array;
  municipality: string;
  /** The municipality's evidence, beside which the rows of a spreadsheet are read. */
  evidence: readonly Evidence[];
}

/** So many problems of one file are told; who has mended those sees the rest. */
export const MOST_PROBLEMS = 100;

/** What a file is, is judged by how it begins: an exchange file is JSON. */
export const isExchange = (bytes: Uint8Array): boolean =>
  /^[\s\ufeff]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));

/** Reads a file. `newId` gives an id that no record has. Never throws on any bytes. */
export async function readFile({ bytes, municipality, evidence }: FileQuestion, newId: () => string): Promise<FileRead> {
  if (isExchange(bytes)) return exchangeIn(bytes);
  const read = await readTables(bytes);
  if (!read.ok) return { is: "unreadable", message: read.message };
  const { rows, problems } = readEvidenceSheets(read.tables, { municipality, evidence, newId });
  return { is: "sheets", rows, problems: problems.slice(0, MOST_PROBLEMS), wrong: problems.length };
}

function exchangeIn(bytes: Uint8Array): FileRead {
  const reading = readExchange(bytes);
  if (reading.ok) return { is: "exchange", framework: reading.framework.id, dossier: reading.dossier };
  return { is: "wrong", problems: reading.problems.slice(0, MOST_PROBLEMS), wrong: reading.problems.length };
}

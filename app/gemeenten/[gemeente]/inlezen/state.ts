/** What the form answers with which a file is taken in. */
import type { Preview } from "@/db/exchange/import";
import type { FormState } from "@/lib/form/state";
import type { SheetProblem } from "@/lib/sheets-in/problems";

export interface ImportState extends FormState {
  /**
   * What taking the file in would do; `text` is what is taken in, to send along with the approval; `problems` are the rows
   * of a spreadsheet that are refused.
   */
  preview?: Preview & { text: string; problems?: SheetProblem[] };
}

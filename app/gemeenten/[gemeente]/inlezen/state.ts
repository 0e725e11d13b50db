/** What the form answers with which a file is taken in. */
import type { Preview } from "@/db/exchange/import";
import type { FormState } from "@/lib/form/state";

export interface ImportState extends FormState {
  /** What taking the file in would do; `text` is the file, to send along with the approval. */
  preview?: Preview & { text: string };
}

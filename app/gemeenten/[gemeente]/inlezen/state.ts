/** What the form answers with which a file is taken in. */
import type { FormState } from "@/lib/form/state";
import type { Shown } from "./shown";

export interface ImportState extends FormState {
  /** What taking the file in would do. */
  preview?: Shown;
}

/** All that a municipality's assessment rests on. */
import type { Evidence } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import type { Municipality, Region } from "../places/municipality";
import type { Action } from "../plan/action";

/** `regions` are those the municipality belongs to; `evidence` is its own and that of these regions. */
export interface Dossier {
  municipality: Municipality;
  regions: readonly Region[];
  evidence: readonly Evidence[];
  exceptions: readonly Exception[];
  actions: readonly Action[];
}

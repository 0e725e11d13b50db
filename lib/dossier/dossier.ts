/** All that a municipality's assessment rests on, and what the council asked or was promised about it. */
import type { Agreement } from "../agreements/agreement";
import type { Commitment } from "../commitments/commitment";
import type { Evidence } from "../evidence/evidence";
import type { Exception } from "../evidence/exception";
import type { Municipality, Region } from "../places/municipality";
import type { Action } from "../plan/action";
import type { FormChoice } from "../trafficking/choice";

/** `regions` are those the municipality belongs to; `evidence` and `agreements` are its own and those of these regions. */
export interface Dossier {
  municipality: Municipality;
  regions: readonly Region[];
  evidence: readonly Evidence[];
  exceptions: readonly Exception[];
  actions: readonly Action[];
  agreements: readonly Agreement[];
  /** Motions of the council and promises to it; absent where none are recorded. They do not change how it stands. */
  commitments?: readonly Commitment[];
  /** What its policy says of forms of trafficking; absent where nothing is recorded. A choice shows nothing and changes no status. */
  formChoices?: readonly FormChoice[];
}

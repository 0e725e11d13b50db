/**
 * What is left of evidence and what belongs to it once its content was erased: its id, whose it is, and for whom. It meets the
 * schema, so that whoever reads versions can read these too; nothing of it counts. `day` is the day on which the version was
 * recorded, which its history tells anyhow.
 */
import type { IsoDate } from "../calendar";
import { ERASED } from "../erased";
import type { Attachment } from "./attachment";
import type { Evidence } from "./evidence";
import type { ExceptionRecord } from "./exception";
import type { Invitation } from "./invitation";

/** Whatever it was, a document without a single claim. For whom it is stays: the boundary goes by that. */
export const evidenceResidue = ({ id, owner, region, covers }: Evidence, day: IsoDate): Evidence => ({
  ...{ id, owner, ...(region !== undefined && { region }), ...(covers !== undefined && { covers }) },
  ...{ type: "document", kind: "other", title: ERASED, validFrom: day },
});

/** Of what and from when stays: an exchange file names an exception by those two. */
export const exceptionResidue = ({ id, evidence, from }: ExceptionRecord): ExceptionRecord => ({
  ...{ id, evidence, from, motivation: ERASED },
});

/** The hash that no file has. */
const NO_FILE = "0".repeat(64);

export const attachmentResidue = ({ id, evidence }: Attachment): Attachment => ({
  ...{ id, evidence, name: ERASED, type: "application/pdf", size: 1, hash: NO_FILE },
});

/** Whom it invited and what they answered stays. */
export const invitationResidue = ({ item, ...invitation }: Invitation, day: IsoDate): Invitation => ({
  ...invitation,
  item: evidenceResidue(item, day),
});

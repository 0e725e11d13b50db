/** Motions of the council and promises to it, as they are remembered. */
import { commitment, commitmentResidue } from "@/lib/commitments/commitment";
import { commitmentReferences } from "@/lib/dossier/references";
import { actionRecords } from "./plan";
import { commitmentVersion } from "./store/schema";
import { records } from "./versions/records";
import { standing } from "./versions/versions";
import { surroundingsOf } from "./visibility/visibility";

export const commitmentRecords = records({
  kind: "commitment",
  table: commitmentVersion,
  schema: commitment,
  residue: commitmentResidue,
  title: (item) => item.title,
  problems: (db, { owner, item }) => {
    const actions = new Set<unknown>(standing(db, actionRecords, owner).map(({ id }) => id));
    return commitmentReferences({ ...item }, { ...surroundingsOf(db, owner), actions });
  },
});

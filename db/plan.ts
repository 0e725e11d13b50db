/** A municipality's action plan as it is remembered. */
import { actionReferences } from "@/lib/dossier/references";
import { action, actionResidue } from "@/lib/plan/action";
import { actionVersion } from "./store/schema";
import { records } from "./versions/records";
import { surroundingsOf } from "./visibility/visibility";

export const actionRecords = records({
  kind: "action",
  table: actionVersion,
  schema: action,
  title: (item) => item.title,
  residue: actionResidue,
  problems: (db, { owner, item }) => actionReferences({ ...item }, surroundingsOf(db, owner)),
});

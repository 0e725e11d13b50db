/** A municipality's action plan as it is remembered. */
import { actionReferences, surroundings } from "@/lib/dossier/references";
import { currentNorms } from "@/lib/framework/versions";
import { action } from "@/lib/plan/action";
import { actionVersion } from "./store/schema";
import { records } from "./versions/records";

export const actionRecords = records({
  kind: "action",
  table: actionVersion,
  schema: action,
  title: (item) => item.title,
  problems: (_db, { item }) => actionReferences({ ...item }, surroundings(currentNorms, {})),
});

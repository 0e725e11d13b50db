/** What a municipality filled in for its council, as it is remembered: one record for each municipality. */
import { councilForm, EMPTY_COUNCIL_FORM } from "@/lib/council/note";
import { councilFormVersion } from "./store/schema";
import { records } from "./versions/records";

/** The id of the one record that a municipality has. */
export const COUNCIL_FORM_ID = "council-form";

export const councilFormRecords = records({
  kind: "council-form",
  table: councilFormVersion,
  schema: councilForm,
  may: "report.write",
  title: () => "Gegevens voor de raad",
  residue: () => EMPTY_COUNCIL_FORM,
  single: true,
});

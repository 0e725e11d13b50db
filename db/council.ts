/** What a municipality filled in for its council, as it is remembered: one form, and an answer for each question that it wrote itself. */
import { councilAnswer, councilAnswerResidue } from "@/lib/council/answer";
import { councilForm, EMPTY_COUNCIL_FORM } from "@/lib/council/note";
import { questionOf } from "@/lib/report/answers/answers";
import { councilAnswerVersion, councilFormVersion } from "./store/schema";
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

export const councilAnswerRecords = records({
  kind: "council-answer",
  table: councilAnswerVersion,
  schema: councilAnswer,
  residue: councilAnswerResidue,
  may: "report.write",
  title: ({ id }) => questionOf(id) ?? id,
  problems: (_db, { item }) =>
    questionOf(item.id) === undefined ? [{ path: ["id"], message: "Deze vraag bestaat niet." }] : [],
});

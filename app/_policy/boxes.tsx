/** Each proposal as a box to tick: what it says, where it stands, and what it becomes. */
import { capitalised, longDate } from "@/lib/dutch";
import type { Criterion } from "@/lib/framework/framework";
import { label } from "@/lib/framework/vocabulary";
import { dueField, placeField } from "@/lib/policy/reading/form";
import { PART, PASSAGE, SEEN } from "@/lib/policy/reading/form-names";
import type { FactProposal, PassageProposal, PromiseProposal } from "@/lib/policy/reading/proposals";
import { Marked } from "./marked";
import type { Box } from "./suggestions-form";

const saysWords: Record<PassageProposal["found"]["says"], string> = {
  fact: "staat er als feit",
  announcement: "wordt aangekondigd: wordt een actie",
  norm: "zo zou het moeten: wordt een actie",
};

export function passageBox({ key, found: { passage, why, says, strength }, due }: PassageProposal): Box {
  return {
    name: PASSAGE,
    value: key,
    label: <Marked text={passage.text} marks={why} />,
    says: (
      <>
        {passage.locator} · <span className={`says says--${says}`}>{saysWords[says]}</span>
        {strength === "weak" && " · zwakke aanwijzing"}
      </>
    ),
    fields:
      says === "fact"
        ? []
        : [
            {
              name: dueField(key),
              kind: "date",
              question: "Uiterlijk wanneer?",
              hint: `Voorstel: ${longDate(due)}`,
              required: true,
            },
          ],
  };
}

/** The box of a criterion that the advisor saw in the text; `found` tells whether Plateau shows a passage for it. */
export const seenBox = ({ id, title }: Criterion, found: boolean): Box => ({
  name: SEEN,
  value: id,
  label: `${id} ${title}`,
  says: found ? "als het ook ergens anders staat" : "niets gevonden",
  fields: [placeField(id)],
});

/** A fact's box, with the title of its group. */
export function factBox({ part, fact }: FactProposal): Omit<Box, "fields"> & { title: string } {
  const kind =
    fact.kind === "officer"
      ? label("role", fact.role)
      : fact.kind === "analysis"
        ? label("analysisKind", fact.analysisKind)
        : fact.kind === "contract"
          ? label("documentKind", fact.documentKind)
          : "";
  return { name: PART, value: part, label: fact.title, says: `Regel ${fact.from} van de tekst`, title: capitalised(kind) };
}

export function promiseBox({ part, promised, locator }: PromiseProposal): Omit<Box, "fields"> & { title: string } {
  const { count, title } = promised;
  return { name: PART, value: part, label: title, says: `${locator}${count === null ? " · zonder getal" : ""}`, title };
}

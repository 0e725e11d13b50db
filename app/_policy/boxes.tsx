/** Each proposal as a box to tick: what it says, where it stands, and what it becomes. */
import type { Owner } from "@/lib/access";
import { capitalised, longDate } from "@/lib/dutch";
import type { Criterion } from "@/lib/framework/framework";
import { label } from "@/lib/framework/vocabulary";
import type { FactProposal } from "@/lib/policy/reading/fact-proposals";
import { dueField, placeField } from "@/lib/policy/reading/form";
import { PART, PASSAGE, SEEN } from "@/lib/policy/reading/form-names";
import type { Traced } from "@/lib/policy/reading/made";
import type { PassageProposal, PromiseProposal } from "@/lib/policy/reading/proposals";
import { Marked } from "./marked";
import { TraceLink } from "./recorded";
import type { Box } from "./suggestions-form";

const saysWords: Record<PassageProposal["found"]["says"], string> = {
  fact: "staat er als feit",
  announcement: "wordt aangekondigd: wordt een actie",
  norm: "zo zou het moeten: wordt een actie",
};

/** What was recorded of a box before is said instead of asked; what looks like it, is said beside it. */
export function withTrace(owner: Owner, { made, alike }: Traced, box: Box): Box {
  if (made) {
    const recorded = (
      <>
        Vastgelegd op {longDate(made.day)}: <TraceLink owner={owner} trace={made} />
      </>
    );
    return { ...box, recorded, fields: [] };
  }
  if (!alike) return box;
  const says = (
    <>
      {box.says} · staat al in Plateau: <TraceLink owner={owner} trace={alike} />
    </>
  );
  return { ...box, says };
}

/** Why it is not ticked, though it reads as a fact. */
const doubtWords: Record<NonNullable<PassageProposal["doubt"]>, string> = {
  question: "een vraag, geen feit",
  general: "gaat over gemeenten in het algemeen of is een voorbeeld: geldt het bij u?",
  norm: "zo hoort het: is het bij u zo?",
  missing: "zegt ook wat er niet is",
  bare: "losse woorden: zegt de tekst dat het zo is?",
};

export function passageBox({ key, found: { passage, why, says, strength }, doubt, due }: PassageProposal): Box {
  return {
    name: PASSAGE,
    value: key,
    label: <Marked text={passage.text} marks={why} />,
    says: (
      <>
        {passage.locator} ·{" "}
        {doubt && says === "fact" ? (
          <span className="says">{doubtWords[doubt]}</span>
        ) : (
          <span className={`says says--${says}`}>{saysWords[says]}</span>
        )}
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
export function factBox({ part, fact, locator }: FactProposal): Omit<Box, "fields"> & { title: string } {
  const kind =
    fact.kind === "officer"
      ? label("role", fact.role)
      : fact.kind === "analysis"
        ? label("analysisKind", fact.analysisKind)
        : fact.kind === "contract"
          ? label("documentKind", fact.documentKind)
          : "";
  return { name: PART, value: part, label: fact.title, says: locator, title: capitalised(kind) };
}

export function promiseBox({ part, promised, locator }: PromiseProposal): Omit<Box, "fields"> & { title: string } {
  const { count, title } = promised;
  return { name: PART, value: part, label: title, says: `${locator}${count === null ? " · zonder getal" : ""}`, title };
}

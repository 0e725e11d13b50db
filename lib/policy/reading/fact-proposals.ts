/** The people, analyses and contracts that a text tells of, each as the record that it would become. */
import type { IsoDate } from "../../calendar";
import type { EvidenceType } from "../../evidence/form";
import type { Draft } from "../../form/read";
import { readTypedDate } from "../../form/typed-date";
import type { Fact } from "../facts/find";
import { doubtOf } from "../sure";

export interface FactProposal {
  /** The part of the form with its fields: "feit-0". */
  part: string;
  fact: Fact;
  /** Where in the document it stands, for people. */
  locator: string;
  type: EvidenceType;
  draft: Draft;
  ticked: boolean;
}

const LONGEST_TITLE = 200;
export const cut = (text: string): string => [...text].slice(0, LONGEST_TITLE).join("");

/** A day as it is written; of a month or a year its last day. */
export const dayIn = (date: string | undefined): IsoDate | undefined =>
  date === undefined ? undefined : readTypedDate(date).date;

/** A text speaks of one coordinator in many places: of each role or kind only the first that can be recorded is ticked. */
export function firstOfEachTicked(facts: readonly FactProposal[]): FactProposal[] {
  const seen = new Set<unknown>();
  return facts.map((fact) => {
    const sort = fact.draft.role ?? fact.draft.kind;
    const ticked = fact.ticked && !seen.has(sort);
    if (ticked) seen.add(sort);
    return { ...fact, ticked };
  });
}

type Home = Pick<FactProposal, "type" | "draft">;

/** The record that a fact becomes; undefined for what is read elsewhere: adoptions (the document) and forums (promises). */
export function factProposal(
  fact: Fact,
  place: Pick<FactProposal, "part" | "locator">,
  document: Draft,
): FactProposal | undefined {
  const home = homeOf(fact, document);
  const doubt = doubtOf(fact.title);
  // What is asked or ought to be is nobody and nothing yet.
  if (home === undefined || doubt === "question" || doubt === "norm") return undefined;
  return { ...place, fact, ...home, ticked: isComplete(home) && doubt === undefined };
}

function homeOf(fact: Fact, document: Draft): Home | undefined {
  switch (fact.kind) {
    case "officer": {
      const since = dayIn(fact.since);
      const from = since ?? document.validFrom ?? document.adoptedOn;
      const { role, function: holder, organisation } = fact;
      return {
        type: "appointment",
        draft: filledOnly({
          role,
          holder: cut(holder),
          organisation,
          from,
          sinceAtLeast: since === undefined ? true : undefined,
        }),
      };
    }
    case "analysis":
      return {
        type: "analysis",
        draft: filledOnly({ kind: fact.analysisKind, date: dayIn(fact.date), title: cut(fact.title) }),
      };
    case "contract": {
      const { documentKind, parties } = fact;
      const [adoptedOn, validUntil] = [dayIn(fact.adoptedOn), dayIn(fact.validUntil)];
      return {
        type: "document",
        draft: filledOnly({ kind: documentKind, title: cut(fact.title), validFrom: adoptedOn, validUntil, parties }),
      };
    }
    default:
      return undefined;
  }
}

/** Whether the text told the day without which the record cannot be. */
const isComplete = ({ draft }: Home): boolean => (draft.from ?? draft.date ?? draft.validFrom) !== undefined;

const filledOnly = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

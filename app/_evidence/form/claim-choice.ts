/** What can be ticked among the claims: the criteria per block, what each is called, and which kinds of evidence can show it. */
import type { Entries } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { isAgreementNode } from "@/lib/framework/node-id";

export interface ClaimChoice {
  id: string;
  title: string;
  question: string;
  /** The kinds of this evidence that can show it; null where every kind can. */
  kinds: readonly string[] | null;
}

export interface ClaimGroup {
  theme: string;
  blocks: { id: string; title: string; criteria: ClaimChoice[] }[];
}

/** An agreement has no number that people know. */
export const numbered = ({ id, title }: Pick<ClaimChoice, "id" | "title">): string =>
  isAgreementNode(id) ? title : `${id} ${title}`;

/** The criteria of a theme, in order. */
export const choicesIn = ({ blocks }: ClaimGroup): ClaimChoice[] => blocks.flatMap(({ criteria }) => criteria);

export interface ClaimsProps {
  groups: readonly ClaimGroup[];
  /** The criterion for which the form was opened. */
  focus?: string;
  /** What the form was made with. */
  entries: Entries;
  /** What is in the form now. */
  live: Entries;
  problems: readonly FieldProblem[];
  /** What each kind of this evidence is called. */
  kindNames: ReadonlyMap<string, string>;
  /** A claim on a document says where it stands. */
  locatorRequired: boolean;
}

/** Whether evidence of this kind can show the criterion; as long as no kind is chosen, every criterion is offered. */
export const canShow = ({ kinds }: ClaimChoice, kind: string): boolean => kind === "" || kinds === null || kinds.includes(kind);

/** The kinds that show a criterion, in words. */
export const kindsOf = ({ kinds }: ClaimChoice, { kindNames }: Pick<ClaimsProps, "kindNames">): string =>
  (kinds ?? []).map((kind) => kindNames.get(kind) ?? kind).join(", ");

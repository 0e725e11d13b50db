/** A fact that has a home of its own in the dossier, as a draft: what the text tells is filled in, the rest is left out. */
import type { Term } from "../../framework/vocabulary";
import type { Within } from "../frequency";
import { lineAt, type Passage } from "../passages";
import type { Span } from "../sentences";
import { fold } from "../words";
import type { PartialDate } from "./dates";

interface Place {
  /** Lines from 1, both included. */
  from: number;
  to: number;
  /** The sentence that tells it. */
  title: string;
}

/** A document that was adopted: DOMAIN's document. */
export interface Adoption extends Place {
  kind: "adoption";
  documentKind: Term<"documentKind">;
  adoptedBy?: Term<"adoptedBy">;
  adoptedOn?: PartialDate;
  validFrom?: PartialDate;
  validUntil?: PartialDate;
}

export interface Officer extends Place {
  kind: "officer";
  role: Term<"role">;
  /** The function as the text calls it. */
  function: string;
  since?: PartialDate;
  organisation?: string;
}

export interface Forum extends Place {
  kind: "forum";
  forum: Term<"forum">;
  count?: number | null;
  within?: Within;
}

export interface Analysis extends Place {
  kind: "analysis";
  analysisKind: Term<"analysisKind">;
  date?: PartialDate;
}

export interface Contract extends Place {
  kind: "contract";
  documentKind: Extract<Term<"documentKind">, "covenant" | "contract" | "subsidy" | "privacy-protocol">;
  adoptedOn?: PartialDate;
  validUntil?: PartialDate;
  parties?: string[];
}

export type Fact = Adoption | Officer | Forum | Analysis | Contract;

/** One sentence of a text, as the readers of facts see it. */
export interface Sentence {
  text: string;
  /** In small letters without accents. */
  plain: string;
  /** The same, with the sentence before it where this one speaks of what is named there ("Zij komen bijeen …"). */
  named: string;
  place: Place;
}

const POINTS_BACK = /^(?:zij|ze|hij|deze|dit|die|dat|daar\p{L}*|hier\p{L}*|in (?:dit|dat|deze|die)|het overleg) /u;

export const sentenceOf = (passage: Passage, { start, end }: Span, before: Span | undefined): Sentence => {
  const text = passage.text.slice(start, end);
  const place = { from: lineAt(passage, start), to: lineAt(passage, Math.max(start, end - 1)), title: shortened(text) };
  const plain = fold(text);
  const named = before && POINTS_BACK.test(plain) ? `${fold(passage.text.slice(before.start, before.end))} ${plain}` : plain;
  return { text, plain, named, place };
};

const LONGEST = 160;

/** Cut off between two words. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;

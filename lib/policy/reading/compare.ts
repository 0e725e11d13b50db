/** What a later version of a document has that an earlier one had not, no longer has, and says otherwise. */
import type { Says } from "../modality";
import type { Passage } from "../passages";
import { tokens } from "../words";
import type { Found, PolicyReading } from "./read";

export interface Change {
  criterion: string;
  before: Found | undefined;
  after: Found | undefined;
  /** New, gone, or the same place with other words or another modality. */
  what: "new" | "gone" | "changed";
}

/** Passages that share this part of their words are the same passage, reworded. */
const ALIKE = 0.6;

/** By criterion, in the order of the later reading; what stayed the same is left out. */
export function compareReadings(earlier: PolicyReading, later: PolicyReading): Change[] {
  const criteria = new Set([...later.criteria.keys(), ...earlier.criteria.keys()]);
  return [...criteria].flatMap((id) => changesOf(id, earlier.criteria.get(id) ?? [], later.criteria.get(id) ?? []));
}

function changesOf(criterion: string, earlier: readonly Found[], later: readonly Found[]): Change[] {
  const left = [...earlier];
  const changes: Change[] = [];
  for (const after of later) {
    const at = closest(after, left);
    const before = at === undefined ? undefined : left.splice(at, 1)[0];
    if (!before) changes.push({ criterion, before, after, what: "new" });
    else if (!isSame(before, after)) changes.push({ criterion, before, after, what: "changed" });
  }
  return [...changes, ...left.map((before): Change => ({ criterion, before, after: undefined, what: "gone" }))];
}

const key = ({ text }: Passage, says: Says): string => `${says} ${text}`;

const isSame = (before: Found, after: Found): boolean => key(before.passage, before.says) === key(after.passage, after.says);

/** The earlier passage with the same text, else the one most alike. */
function closest(after: Found, earlier: readonly Found[]): number | undefined {
  const shares = earlier.map(({ passage }) => likeness(passage.text, after.passage.text));
  const best = Math.max(0, ...shares);
  return best >= ALIKE ? shares.indexOf(best) : undefined;
}

/** The part of their words that two texts share, from 0 to 1. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const a = new Set(tokens(one).map(({ word }) => word));
  const b = new Set(tokens(other).map(({ word }) => word));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

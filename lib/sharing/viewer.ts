/** Towards whom something leaves: the closed list on which the boundary decides (docs/decisions/016-one-boundary.md). */
import type { Owner, Scope } from "../access";

export type Viewer =
  /** Whoever has all of it in hand: the command line, and who holds an exchange file. */
  | { kind: "holder" }
  /** Who works for these municipalities: of its own, an advisor or reader; of others, a member of their regions. */
  | { kind: "member"; codes: ReadonlySet<string> }
  /** The chain director of these regions; of any other region's evidence told as much as the municipality itself. */
  | { kind: "director"; regions: ReadonlySet<string> }
  /** Everyone, and who reads an adopted public paper. */
  | { kind: "public" }
  /** Whoever may read an adopted internal paper, now or later: each of the others that may read the municipality. */
  | { kind: "paper" };

export const HOLDER: Viewer = { kind: "holder" };
export const PUBLIC: Viewer = { kind: "public" };
export const PAPER: Viewer = { kind: "paper" };

/** Who asks, as the boundary knows it. */
export function viewerOf({ role, own }: Pick<Scope, "role" | "own">): Viewer {
  switch (role) {
    case "operator":
    case "administrator":
      return HOLDER;
    case "chain-director":
      return { kind: "director", regions: own.regions };
    default:
      return { kind: "member", codes: own.municipalities };
  }
}

/**
 * A cache's key: viewers with the same key see the same of one dossier. Members need no codes in it: of a municipality's dossier
 * each is told about that municipality alone ({@link toldAbout}).
 */
export function viewerKey(viewer: Viewer): string {
  switch (viewer.kind) {
    case "member":
      return "member";
    case "director":
      return `director ${[...viewer.regions].sort().join(" ")}`;
    default:
      return viewer.kind;
  }
}

/**
 * The municipalities whose part in a region's evidence may be named: in a municipality's dossier that one, in a region's register
 * the viewer's own.
 */
export function toldAbout(viewer: Viewer, owner: Owner): ReadonlySet<string> {
  if (owner.kind === "municipality") return new Set([owner.id]);
  return viewer.kind === "member" ? viewer.codes : new Set();
}

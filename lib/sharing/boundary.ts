/**
 * The one boundary: what of a dossier may leave, and towards whom. Every page, file, report, preview and export gets what
 * has passed here, and the type {@link Bounded} says so: who makes a file out of a dossier asks for a bounded one.
 * docs/decisions/016-one-boundary.md tells what was thought through.
 */
import { roleNames } from "../access";
import { assess, assessAll } from "../assessment/assess";
import type { Assessment, Judgement } from "../assessment/assessment";
import type { Bounded } from "../dossier/bounded";
import type { Dossier } from "../dossier/dossier";
import { type Evidence, isEvent } from "../evidence/evidence";
import type { Framework } from "../framework/framework";
import type { Norms } from "../framework/norms";
import type { Version } from "../refusal";
import type { Remark } from "../remarks/remark";
import { agreementTowards, itemTowards } from "./covers";
import { isConfidential, publicItem } from "./public";
import { publicAction, undatedBy } from "./undated";
import type { Viewer } from "./viewer";

/** An assessment of which everything may be told to whoever gets it. */
export type BoundedAssessment = Assessment & { dossier: Bounded<Dossier> };
export type BoundedJudgement = Judgement & { dossier: Bounded<Dossier>; kader: BoundedAssessment };

/**
 * The dossier as the viewer may have it. It is judged as the whole one is, but for the public: who assesses that anew
 * misses the criteria that rest on meetings of closed tables. Bounding twice gives the same.
 */
export function towards(viewer: Viewer, dossier: Dossier): Bounded<Dossier> {
  const told = new Set([dossier.municipality.code]);
  const evidence = dossier.evidence.flatMap((item) => itemTowards(viewer, item, told) ?? []);
  const gone = new Set(dossier.evidence.map(({ id }) => id));
  for (const { id } of evidence) gone.delete(id);
  const exceptions = dossier.exceptions.filter((given) => !gone.has(given.evidence));
  const agreements = dossier.agreements.map((agreement) => agreementTowards(viewer, agreement, told));
  const shown = { ...dossier, evidence, exceptions, agreements };
  return (viewer.kind === "public" ? inPublic(shown) : shown) as Bounded<Dossier>;
}

/** Without the meetings of the closed tables and what speaks of them or tells their days, without notes and holders. */
function inPublic(dossier: Dossier): Dossier {
  const undated = undatedBy(dossier);
  const hidden = new Set(dossier.evidence.filter(isConfidential).map(({ id }) => id));
  return {
    ...dossier,
    evidence: dossier.evidence.filter(({ id }) => !hidden.has(id)).map(publicItem),
    exceptions: dossier.exceptions.filter(({ evidence }) => !hidden.has(evidence)),
    actions: dossier.actions.map((action) => publicAction(action, undated)),
    agreements: dossier.agreements.map(({ note: _internal, ...agreement }) => agreement),
    ...(dossier.commitments
      ? { commitments: dossier.commitments.map(({ note: _internal, ...commitment }) => commitment) }
      : {}),
  };
}

/** The assessment of what has passed the boundary. */
export const assessBounded = (framework: Framework, dossier: Bounded<Dossier>): BoundedAssessment =>
  assess(framework, dossier) as BoundedAssessment;

/** The same against all norms and the agreements. */
export const judgeBounded = (dossier: Bounded<Dossier>, norms?: Norms): BoundedJudgement =>
  assessAll(dossier, norms) as BoundedJudgement;

/** The remarks that the viewer may read: of its own region a chain director, of all regions the municipality itself. */
export function remarksTowards<T>(viewer: Viewer, remarks: readonly T[], remarkIn: (entry: T) => Remark): T[] {
  switch (viewer.kind) {
    case "holder":
    case "member":
      return [...remarks];
    case "director":
      return remarks.filter((entry) => viewer.regions.has(remarkIn(entry).region));
    // An internal paper is read by the directors of all regions, those of later days too.
    default:
      return [];
  }
}

/** Who wrote a version, where that is another municipality that answered an invitation. */
const ANOTHER = "Een gemeente in de regio";

const answers = [roleNames.advisor, roleNames.reader];

const actorTowards = (reader: string, actor: string): string =>
  actor !== reader && answers.some((role) => actor.startsWith(`${role} `)) ? ANOTHER : actor;

/**
 * The versions of an item, newest first, as the viewer may see them; empty where it may not see the item as it is now. A
 * version that says nothing else to the viewer than the one before is left out, and the rest are numbered anew: when others
 * answered, and who they are, cannot be told from them. `reader` is who asks, as the log names it.
 */
export function versionsTowards(
  viewer: Viewer,
  versions: readonly Version<Evidence>[],
  told: ReadonlySet<string>,
  reader: string,
): Version<Evidence>[] {
  const passed = versions.map((version) => ({ ...version, seen: itemTowards(viewer, version.item, told) }));
  if (passed.every(({ seen, item }) => seen === item)) return [...versions];
  const kept: Version<Evidence>[] = [];
  let last = "";
  for (const { seen, ...version } of passed.toReversed()) {
    const shown = isTakenBack(version, seen) ? null : seen;
    const says = JSON.stringify(shown && [version.state, shown]);
    if (says === last) continue;
    last = says;
    if (shown === null) kept.length = 0;
    else kept.push({ ...version, item: shown, version: kept.length + 1, actor: actorTowards(reader, version.actor) });
  }
  return kept.reverse();
}

/** An event that nobody confirms any more is withdrawn; that may be the answer of another. */
const isTakenBack = ({ state, item }: Version<Evidence>, seen: Evidence | null): boolean =>
  state === "withdrawn" && isEvent(item) && item !== seen;

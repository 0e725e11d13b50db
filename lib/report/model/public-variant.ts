/**
 * What the public variant of a report leaves out: when the gezagsdriehoek met and what its papers say (only how often it
 * did), internal notes, and the names of people. What is judged stays the same; only what is told differs.
 */
import type { Assessment, CriterionAssessment } from "../../assessment/assessment";
import type { Reason } from "../../assessment/reason";
import type { StatusOnDay } from "../../assessment/status";
import type { Dossier } from "../../dossier/dossier";
import { capitalised, countInWords } from "../../dutch";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { groupBy } from "../../group";

/** The tables at which mayor, police and public prosecutor meet behind closed doors. */
const CLOSED_TABLES: readonly EvidenceOf<"meeting">["forum"][] = ["triangle", "mayor-police"];

/** A meeting of which the public may know no more than that it took place. */
export const isConfidential = (item: Evidence): boolean => item.type === "meeting" && CLOSED_TABLES.includes(item.forum);

/** "Gezagsdriehoek: twee keer besproken", a line for each table. A date counts once, as it does in the assessment. */
export function howOften(meetings: readonly Evidence[]): string[] {
  const held = meetings.filter((item) => item.type === "meeting");
  return [...groupBy(held, ({ forum }) => forum)].map(([forum, items]) => {
    const count = new Set(items.map(({ date }) => date)).size;
    return `${capitalised(label("forum", forum))}: ${countInWords(count)} keer besproken`;
  });
}

/** The item without what is internal: notes, and of an appointment the name that its title or holder may give. */
export function publicItem(item: Evidence): Evidence {
  const { note: _internal, ...rest } = item;
  if (rest.type !== "appointment") return rest;
  const role = capitalised(label("role", rest.role));
  const { url: _address, claims, ...appointment } = rest;
  const unquoted = claims?.map(({ quote: _quote, ...claim }) => claim);
  return { ...appointment, title: role, holder: role, ...(unquoted ? { claims: unquoted } : {}) };
}

/**
 * The dossier that a public file may hold: without the meetings of the closed tables and what speaks of them, without
 * notes and names. Whoever assesses it anew therefore misses the criteria that rest on such meetings.
 */
export function publicDossier(dossier: Dossier): Dossier {
  const hidden = new Set(dossier.evidence.filter(isConfidential).map(({ id }) => id));
  return {
    ...dossier,
    evidence: dossier.evidence.filter(({ id }) => !hidden.has(id)).map(publicItem),
    exceptions: dossier.exceptions.filter(({ evidence }) => !hidden.has(evidence)),
    actions: dossier.actions.map(({ note: _internal, ...action }) => action),
  };
}

/** The ids of the criteria, and of the blocks with them, whose days would give away when a closed table met. */
export function undatedIn({ criteria, blocks }: Assessment): ReadonlySet<string> {
  const rests = ({ requirements }: CriterionAssessment): boolean =>
    requirements.some(({ candidates }) => candidates.some(({ item }) => isConfidential(item)));
  const ids = new Set([...criteria.values()].filter(rests).map(({ criterion }) => criterion.id));
  const around = [...blocks.values()].filter((block) => block.criteria.some(({ criterion }) => ids.has(criterion.id)));
  return new Set([...ids, ...around.map(({ block }) => block.id)]);
}

/** The status with reasons that call evidence by its public title. */
export function publicStatus(status: StatusOnDay, evidence: ReadonlyMap<string, Evidence>): StatusOnDay {
  const renamed = <T extends { reasons: Reason[] }>(nodes: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(nodes).map(([id, node]) => [id, { ...node, reasons: node.reasons.map((r) => publicReason(r, evidence)) }]),
    );
  return { ...status, blocks: renamed(status.blocks), criteria: renamed(status.criteria) };
}

function publicReason(reason: Reason, evidence: ReadonlyMap<string, Evidence>): Reason {
  if (!("title" in reason) || reason.code === "action") return reason;
  const item = evidence.get(reason.evidence);
  if (item === undefined) return reason;
  return { ...reason, title: publicTitle(item) };
}

/** What an item is called in public. */
export function publicTitle(item: Evidence): string {
  if (item.type === "meeting" && isConfidential(item)) return capitalised(label("forum", item.forum));
  return publicItem(item).title;
}

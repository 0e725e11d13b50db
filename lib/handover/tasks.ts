/**
 * What one function (functie) holds in a municipality, for when its officer leaves: the roles it was appointed to, and the
 * open actions, agreements, motions and promises it answers for. A function goes by what was typed, without regard to capitals.
 */
import type { Agreement } from "../agreements/agreement";
import type { IsoDate } from "../calendar";
import type { Commitment } from "../commitments/commitment";
import type { Dossier } from "../dossier/dossier";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import { ascending } from "../order";
import { type Action, byDue, isOpen } from "../plan/action";

export interface Tasks {
  /** The municipality's own, in office on the day or later. */
  roles: readonly EvidenceOf<"appointment">[];
  /** Still to be done, the nearest first. */
  actions: readonly Action[];
  /** The municipality's own, in force on the day or later. */
  agreements: readonly Agreement[];
  /** Not yet settled. */
  commitments: readonly Commitment[];
}

type Records = Pick<Dossier, "evidence" | "actions" | "agreements" | "commitments">;

/** Whether two texts name the same function. */
export const isSameFunction = (one: string | undefined, other: string): boolean => one !== undefined && key(one) === key(other);

const key = (text: string): string => text.trim().replaceAll(/\s+/g, " ").toLowerCase();

/** What stands open on a day, whoever holds it. */
function openTasks({ evidence, actions, agreements, commitments = [] }: Records, today: IsoDate): Tasks {
  const lasts = (until: IsoDate | undefined): boolean => until === undefined || until >= today;
  return {
    roles: evidence.filter(isRole).filter(({ until }) => lasts(until)),
    actions: actions.filter(isOpen).sort(byDue),
    agreements: agreements.filter(({ owner, until }) => owner === "municipality" && lasts(until)),
    commitments: commitments.filter(({ status }) => status === "open" || status === "doing"),
  };
}

const isRole = (item: Evidence): item is EvidenceOf<"appointment"> =>
  item.type === "appointment" && item.owner === "municipality";

/** What this function holds on a day. */
export function tasksOf(records: Records, who: string, today: IsoDate): Tasks {
  const { roles, actions, agreements, commitments } = openTasks(records, today);
  return {
    roles: roles.filter(({ holder }) => isSameFunction(holder, who)),
    actions: actions.filter(({ owner }) => isSameFunction(owner, who)),
    agreements: agreements.filter(({ responsible }) => isSameFunction(responsible, who)),
    commitments: commitments.filter(({ responsible }) => isSameFunction(responsible, who)),
  };
}

/** How much there is to hand over. */
export const countOf = ({ roles, actions, agreements, commitments }: Tasks): number =>
  roles.length + actions.length + agreements.length + commitments.length;

/** The functions that hold anything on a day, in the order of the alphabet, each as it was typed first. */
export function functionsIn(records: Records, today: IsoDate): string[] {
  const { roles, actions, agreements, commitments } = openTasks(records, today);
  const typed = [
    ...roles.map(({ holder }) => holder),
    ...actions.map(({ owner }) => owner),
    ...[...agreements, ...commitments].flatMap(({ responsible }) => responsible ?? []),
  ];
  const first = new Map<string, string>();
  for (const text of typed) if (!first.has(key(text))) first.set(key(text), text.trim());
  return [...first].sort(([a], [b]) => ascending(a, b)).map(([, text]) => text);
}

/** All that an officer leaves behind on a day: what is held by the function, what falls with its roles, and where everything stands. */
import { assessAll } from "../assessment/assess";
import type { Judgement } from "../assessment/assessment";
import { type Attention, attention } from "../assessment/attention";
import { compareAll } from "../assessment/compare";
import { itemOn } from "../assessment/item";
import { overviewSentence } from "../assessment/verdict";
import type { IsoDate } from "../calendar";
import { type InboxEntry, isOpen } from "../inbox/entry";
import { functionsIn, type Tasks, tasksOf } from "./tasks";

export interface Handover {
  today: IsoDate;
  /** The function that leaves; empty where none was chosen yet. */
  who: string;
  tasks: Tasks;
  /** By the id of a role: the criteria for which it counts on the day. */
  rests: ReadonlyMap<string, readonly string[]>;
  /** What is no longer settled once these roles end and nobody follows, a headline each. */
  falls: readonly string[];
  /** Every function that holds anything. */
  functions: readonly string[];
  /** How the municipality stands, in one sentence. */
  stands: string;
  /** What asks for attention, whoever holds it; the nearest first. */
  attention: readonly Attention[];
  /** What the regions still wait for. */
  waiting: readonly InboxEntry[];
}

/** The facts for one function; `inbox` is that of the municipality. */
export function handoverOf(judgement: Judgement, inbox: readonly InboxEntry[], who: string, today: IsoDate): Handover {
  const { kader } = judgement;
  const { dossier } = kader;
  const tasks = who === "" ? NOTHING : tasksOf(dossier, who, today);
  const left = new Set(tasks.roles.map(({ id }) => id));
  const without = { ...dossier, evidence: dossier.evidence.filter(({ id }) => !left.has(id)) };
  const changes = left.size === 0 ? [] : compareAll(judgement, assessAll(without), today);
  return {
    today,
    who,
    tasks,
    rests: new Map(tasks.roles.map((role) => [role.id, itemOn(judgement, role, today).criteria])),
    falls: changes.filter(({ tone, kind }) => tone === "worse" && kind !== "criterion").map(({ headline }) => headline),
    functions: functionsIn(dossier, today),
    stands: overviewSentence(kader, today),
    attention: attention(judgement, today),
    waiting: inbox.filter(isOpen),
  };
}

const NOTHING: Tasks = { roles: [], actions: [], agreements: [], commitments: [] };

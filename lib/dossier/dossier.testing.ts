/**
 * Small builders of evidence and dossiers, for tests only. Each gives the least that is valid and takes the fields that
 * the test is about; ids number themselves where a test does not care.
 */
import type { Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import type { Exception } from "@/lib/evidence/exception";
import { currentFramework } from "@/lib/framework/versions";
import type { Action } from "@/lib/plan/action";
import { assess } from "../assessment/assess";
import { type CriterionStatus, type NodeStatus, type StatusOnDay, statusOn } from "../assessment/status";
import type { Dossier } from "./dossier";

export const MUNICIPALITY = "GM1724";
export const REGION = "oost-brabant";

/** Put on evidence, makes it the region's. */
export const ofTheRegion = { owner: "region", region: REGION } as const;

let made = 0;
const nextId = (): string => `item-${++made}`;

type Fields<T extends Evidence["type"]> = Partial<Omit<EvidenceOf<T>, "type">>;

const common = () => ({ id: nextId(), owner: "municipality" as const, title: "Bewijsstuk" });

/** A policy plan, in force from 2025-01-01 without end. */
export const aDocument = (fields: Fields<"document"> = {}): EvidenceOf<"document"> => ({
  ...common(),
  type: "document",
  kind: "policy-plan",
  ...(fields.adoptedOn === undefined && fields.validFrom === undefined ? { validFrom: "2025-01-01" } : {}),
  ...fields,
});

/** An attention officer, appointed from 2025-01-01 without end. */
export const anAppointment = (fields: Fields<"appointment"> = {}): EvidenceOf<"appointment"> => ({
  ...common(),
  type: "appointment",
  role: "attention-officer",
  holder: "adviseur veiligheid",
  from: "2025-01-01",
  ...fields,
});

/** A meeting of the triangle on 2025-06-01. */
export const aMeeting = (fields: Fields<"meeting"> = {}): EvidenceOf<"meeting"> => ({
  ...common(),
  type: "meeting",
  forum: "triangle",
  date: "2025-06-01",
  ...fields,
});

/** A training of the front desk on 2025-06-01. */
export const anActivity = (fields: Fields<"activity"> = {}): EvidenceOf<"activity"> => ({
  ...common(),
  type: "activity",
  kind: "training",
  date: "2025-06-01",
  audiences: ["front-desk"],
  ...fields,
});

/** An environmental scan of 2025-06-01 that names nothing yet. */
export const anAnalysis = (fields: Fields<"analysis"> = {}): EvidenceOf<"analysis"> => ({
  ...common(),
  type: "analysis",
  kind: "environmental-scan",
  date: "2025-06-01",
  ...fields,
});

/** An explanation of criterion 1.1.1a from 2025-06-01 through 2026-06-01. */
export const anExplanation = (fields: Fields<"explanation"> = {}): EvidenceOf<"explanation"> => ({
  ...common(),
  type: "explanation",
  criteria: ["1.1.1a"],
  motivation: "Dit is op een andere manier geregeld.",
  date: "2025-06-01",
  reviewBy: "2026-06-01",
  ...fields,
});

/** An exception on an item from 2025-01-01, for ever. */
export const anException = (fields: Partial<Exception> & Pick<Exception, "evidence">): Exception => ({
  from: "2025-01-01",
  motivation: "De gemeente doet hier niet aan mee.",
  ...fields,
});

/** An action to do by 2027-03-01; the test says for which criterion or block. */
export const anAction = (fields: Partial<Action>): Action => ({
  id: nextId(),
  title: "Overleg plannen",
  owner: "adviseur veiligheid",
  due: "2027-03-01",
  status: "todo",
  ...fields,
});

/** Claims of these criteria, each with a locator. */
export const claiming = (...criteria: string[]) => criteria.map((criterion) => ({ criterion, locator: "§ 1" }));

/** The dossier of a municipality in one region, with this evidence. */
export const aDossier = (evidence: Evidence[] = [], rest: Partial<Dossier> = {}): Dossier => ({
  municipality: { code: MUNICIPALITY, name: "Bergeijk" },
  regions: [{ id: REGION, name: "Oost-Brabant" }],
  evidence,
  exceptions: [],
  actions: [],
  agreements: [],
  ...rest,
});

/** Everything that holds on a day for a dossier, judged by the current framework. */
export const judged = (dossier: Dossier, day: string): StatusOnDay => statusOn(assess(currentFramework, dossier), day);

/** What holds for one criterion on a day. Throws where there is no such criterion. */
export function criterionOf(dossier: Dossier, id: string, day: string): CriterionStatus {
  const status = judged(dossier, day).criteria[id];
  if (status === undefined) throw new Error(`no criterion ${id}`);
  return status;
}

/** What holds for one block on a day. Throws where there is no such block. */
export function blockOf(dossier: Dossier, id: string, day: string): NodeStatus {
  const status = judged(dossier, day).blocks[id];
  if (status === undefined) throw new Error(`no block ${id}`);
  return status;
}

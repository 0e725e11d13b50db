/** Hands over all that a function holds to another one, in one transaction: all of it, or nothing. */
import { mayWrite, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { HandoverInput } from "@/lib/handover/form";
import { succession } from "@/lib/handover/succession";
import { countOf, tasksOf } from "@/lib/handover/tasks";
import { invalid, type Outcome, refused, standingItems, type Version } from "@/lib/refusal";
import { agreementRecords } from "../agreements";
import { commitmentRecords } from "../commitments";
import { evidenceRecords, nextEvidenceId } from "../evidence/evidence";
import { actionRecords } from "../plan";
import { type Step, storeTogether } from "../versions/together";

/**
 * The open actions, agreements, motions and promises get the other function; the roles too, where that is asked: then they end
 * on the last day and begin anew on the day after. Refuses: not-allowed, conflict, and invalid where there is nothing to hand
 * over, or a role only begins after the last day. Returns how many records were stored.
 */
export function handOver(scope: Scope, input: HandoverInput & { today: IsoDate }): Outcome<number> {
  const { municipality, who, to, lastDay, today } = input;
  const owner = ofMunicipality(municipality);
  if (!mayWrite(scope, owner)) return refused({ code: "not-allowed" });
  const evidence = evidenceRecords.list(scope, owner);
  const actions = actionRecords.list(scope, owner);
  const agreements = agreementRecords.list(scope, owner);
  const commitments = commitmentRecords.list(scope, owner);
  if (!evidence.ok) return evidence;
  if (!actions.ok) return actions;
  if (!agreements.ok) return agreements;
  if (!commitments.ok) return commitments;
  const all = {
    evidence: standingItems(evidence.value),
    actions: standingItems(actions.value),
    agreements: standingItems(agreements.value),
    commitments: standingItems(commitments.value),
  };
  const tasks = tasksOf(all, who, today);
  const roles = input.roles ? tasks.roles.filter(({ until }) => until === undefined || until > lastDay) : [];
  if (countOf({ ...tasks, roles }) === 0)
    return invalid([
      { path: [tasks.roles.length > 0 ? "roles" : "to"], message: tasks.roles.length > 0 ? ROLES_ALONE : NOTHING },
    ]);
  const late = roles.find(({ from }) => from > lastDay);
  if (late) return invalid([{ path: ["lastDay"], message: `Kies een latere dag: “${late.title}” begint pas na deze dag.` }]);
  const basedOn = (versions: readonly Version<{ id: string }>[], id: string): number =>
    versions.find(({ item }) => item.id === id)?.version ?? 0;
  const steps: Step[] = [
    ...tasks.actions.map(
      (item) => () =>
        actionRecords.put(scope, { owner, item: { ...item, owner: to }, basedOn: basedOn(actions.value, item.id) }),
    ),
    ...tasks.agreements.map(
      (item) => () =>
        agreementRecords.put(scope, { owner, item: { ...item, responsible: to }, basedOn: basedOn(agreements.value, item.id) }),
    ),
    ...tasks.commitments.map(
      (item) => () =>
        commitmentRecords.put(scope, {
          owner,
          item: { ...item, responsible: to },
          basedOn: basedOn(commitments.value, item.id),
        }),
    ),
    ...roles.flatMap((role) => {
      const { ended, next } = succession(role, { to, lastDay, id: nextEvidenceId() });
      return [
        () => evidenceRecords.put(scope, { owner, item: ended, basedOn: basedOn(evidence.value, role.id), today }),
        () => evidenceRecords.put(scope, { owner, item: next, basedOn: 0, today }),
      ];
    }),
  ];
  return storeTogether(scope, steps);
}

const NOTHING = "Er staat niets open om over te dragen. Kies een andere functie.";
const ROLES_ALONE =
  "Deze functie heeft alleen rollen. Kruis aan dat de opvolger die krijgt, of kies een laatste dag die eerder ligt dan hun einde.";

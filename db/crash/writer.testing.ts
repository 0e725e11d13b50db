/**
 * The process that the crash test kills: it writes as the application does, without end, and says of each write that
 * succeeded that it did. What it said, must be there afterwards.
 */
import { writeSync } from "node:fs";
import { ofMunicipality } from "@/lib/access";
import { operator } from "@/lib/grant";
import { AARDE, action, meeting, TODAY, valueIn } from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { actionRecords } from "../plan";

const scope = operator("Schrijver");
const owner = ofMunicipality(AARDE.code);
/** Long enough that a version takes several pages of the database. */
const note = "Verzonnen tekst. ".repeat(500);

/** One line, written before the next thing happens: what is in the pipe outlives the process. */
const acknowledge = (kind: string, { item, version }: { item: { id: string }; version: number }) =>
  writeSync(1, `${kind} ${item.id} ${version}\n`);

const evidence = new Map(valueIn(evidenceRecords.list(scope, owner)).map((version) => [version.item.id, version.version]));
const actions = new Map(valueIn(actionRecords.list(scope, owner)).map((version) => [version.item.id, version.version]));

function writeEvidence(id: string, turn: number): void {
  const basedOn = evidence.get(id) ?? 0;
  const version = valueIn(
    turn % 5 === 4
      ? evidenceRecords.withdraw(scope, { owner, id, basedOn })
      : evidenceRecords.put(scope, { owner, item: { ...meeting(id), note }, basedOn, today: TODAY }),
  );
  evidence.set(id, version.version);
  acknowledge("evidence", version);
}

function writeAction(id: string, turn: number): void {
  const basedOn = actions.get(id) ?? 0;
  const version = valueIn(
    turn % 5 === 4
      ? actionRecords.withdraw(scope, { owner: ofMunicipality(owner.id), id, basedOn })
      : actionRecords.put(scope, { owner: ofMunicipality(owner.id), item: { ...action(id), note }, basedOn }),
  );
  actions.set(id, version.version);
  acknowledge("action", version);
}

// Each record gets five versions, of which the last takes it back.
for (let turn = 0; ; turn++) {
  const id = `${process.pid}-${Math.floor(turn / 5)}`;
  writeEvidence(id, turn);
  writeAction(id, turn);
}

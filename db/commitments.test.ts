/** Motions and promises as records: their versions, what they point at, and what a dossier makes of them. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { aCommitment } from "@/lib/commitments/commitment.testing";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { towards } from "@/lib/sharing/boundary";
import { PUBLIC } from "@/lib/sharing/viewer";
import { agreementRecords } from "./agreements";
import { commitmentRecords } from "./commitments";
import { AARDE, action, agreement, everything, freshDatabase, pathsOf, TODAY, valueIn } from "./database.testing";
import { loadDossier } from "./dossier/dossier";
import { loadDossiers } from "./dossier/dossiers";
import { importDossier } from "./exchange/import";
import { actionRecords } from "./plan";
import { auditLog } from "./store/audit";

const owner = ofMunicipality(AARDE.code);
const put = (item = aCommitment(), basedOn = 0) => commitmentRecords.put(everything, { owner, item, basedOn });
const dossier = () => valueIn(loadDossier(everything, AARDE.code));

beforeEach(() => void freshDatabase());

it("is recorded, corrected, withdrawn and in the log", () => {
  valueIn(put());
  valueIn(put(aCommitment({ status: "doing" }), 1));
  expect(dossier().commitments).toEqual([aCommitment({ status: "doing" })]);
  expect(valueIn(loadDossiers(everything, [AARDE.code]))[0]?.commitments).toEqual(dossier().commitments);
  valueIn(commitmentRecords.withdraw(everything, { owner, id: "toezegging", basedOn: 2 }));
  expect(dossier().commitments).toBeUndefined();
  const events = valueIn(auditLog(everything, owner, { limit: 3 }));
  expect(events.map(({ kind, event }) => `${kind} ${event}`)).toEqual([
    "commitment withdrawn",
    "commitment corrected",
    "commitment added",
  ]);
});

it("points only at what is there, and in a dossier not at what was withdrawn", () => {
  const about = aCommitment({ criteria: ["2.1.2b", "own.o"], actions: ["a"] });
  expect(pathsOf(put(about))).toEqual([
    ["criteria", 1],
    ["actions", 0],
  ]);
  valueIn(agreementRecords.put(everything, { owner, item: agreement("o"), basedOn: 0 }));
  valueIn(actionRecords.put(everything, { owner, item: action("a"), basedOn: 0 }));
  valueIn(put(about));
  expect(dossier().commitments).toEqual([about]);
  valueIn(actionRecords.withdraw(everything, { owner, id: "a", basedOn: 1 }));
  valueIn(agreementRecords.withdraw(everything, { owner, id: "o", basedOn: 1 }));
  expect(dossier().commitments).toEqual([aCommitment({ criteria: ["2.1.2b"] })]);
});

it("goes out in an exchange file and comes in again; the public one lacks the note", () => {
  valueIn(put(aCommitment({ note: "Alleen voor ons" })));
  const written = writeExchange(currentFramework, dossier());
  const reading = readExchange(new TextEncoder().encode(written));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.dossier.commitments).toEqual(dossier().commitments);
  expect(towards(PUBLIC, dossier()).commitments).toEqual([aCommitment()]);
  expect(valueIn(importDossier(everything, currentFramework, reading.dossier, { today: TODAY }))).toEqual({
    added: 0,
    corrected: 0,
    unchanged: 1,
  });
  freshDatabase();
  valueIn(importDossier(everything, currentFramework, reading.dossier, { today: TODAY }));
  expect(dossier().commitments).toEqual(reading.dossier.commitments);
});

/** Erasing for good: two people, one door, and nothing left in any file; versions keep their place, time and author. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Owner, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { RecordReference } from "@/lib/erasing/reference";
import type { Evidence } from "@/lib/evidence/evidence";
import { currentFramework } from "@/lib/framework/versions";
import { grant } from "@/lib/grant";
import { done } from "@/lib/refusal";
import { recordAccountEvent } from "../accounts/log";
import { commitmentRecords } from "../commitments";
import { councilAnswerRecords, councilFormRecords } from "../council";
import {
  AARDE,
  action,
  BRON,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  pathsOf,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { addAttachment, attachmentRecords } from "../evidence/attachments";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { answerInvitation, invitationRecords, invite } from "../evidence/invitations";
import { importDossier } from "../exchange/import";
import { actionRecords } from "../plan";
import { findText, keepText, tieText } from "../policy/texts";
import { requestRecords } from "../requests/requests";
import { auditLog } from "../store/audit";
import type { Database } from "../store/client";
import { inTransaction } from "../store/transaction";
import { formChoiceRecords } from "../trafficking";
import { confirmErasing, refuseErasing, takeBackErasing } from "./confirm";
import { erasedSince } from "./facts";
import { livingOn } from "./living-on";
import { askToErase, findErasure, listErasures } from "./requests";

const MARK = "Merktekenverzonnen";
const aarde = ofMunicipality(AARDE.code);
const administrator = (person: string) => grant({ role: "administrator", actor: "Beheerder", person });
const advisor = (code: string, person = `adviseur-${code}`) =>
  grant({ role: "advisor", actor: `Beleidsadviseur ${code}`, person, own: { municipalities: [code] } });
const director = grant({ role: "chain-director", actor: "Ketenregisseur Noord", person: "k", own: { regions: [NORTH.id] } });
const first = administrator("b1");
/** A question of the council. */
const ANSWERED = "beleid";
const why = { ground: "personal-data", reason: "" } as const;
const evidenceOf = (owner: Owner, record: string): RecordReference => ({ owner, kind: "evidence", record });

let folder: string;
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plateau-"));
  vi.stubEnv("PLATEAU_DATA", folder);
  database = freshDatabase(join(folder, "plateau.db"));
});

afterEach(() => {
  database.$client.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const put = (owner: Owner, item: Evidence, basedOn = 0) =>
  valueIn(evidenceRecords.put(everything, { owner, item, basedOn, today: TODAY }));

/** The files of the data folder in which a text stands, by their names. */
const filesWith = (text: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() && existsSync(path) && readFileSync(path).includes(text) ? [entry.name] : [];
  });

async function erased(reference: RecordReference, asks: Scope = first, confirms: Scope = administrator("b2")): Promise<void> {
  const { id } = valueIn(askToErase(asks, { reference, ...why }));
  expect(valueIn(await confirmErasing(confirms, id))).toEqual({ swept: true });
}

/** A record with two versions, a file, a policy text that was read for it, and a neighbour that stays. */
async function marked(): Promise<void> {
  put(aarde, { ...meeting("m"), title: `Overleg ${MARK}`, note: MARK.repeat(50) });
  put(aarde, { ...meeting("m"), title: `Overleg ${MARK} gewijzigd` }, 1);
  put(aarde, meeting("ernaast"));
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${MARK}`);
  const file = { owner: aarde, evidence: "m", name: `${MARK}.pdf`, type: "application/pdf" as const, bytes };
  valueIn(await addAttachment(everything, file));
  const text = valueIn(keepText(everything, aarde, { title: MARK, lines: [MARK] }));
  valueIn(tieText(everything, aarde, text, "m"));
}

describe("what is left", () => {
  it("is nothing of the content in the database, its log and shared memory, or the attachments", async () => {
    await marked();
    expect(filesWith(MARK).length).toBeGreaterThanOrEqual(2);
    await erased(evidenceOf(aarde, "m"));
    expect(filesWith(MARK)).toEqual([]);
    expect(valueIn(evidenceRecords.find(everything, aarde, "ernaast"))?.item.title).toBe("Overleg ernaast");
  });

  it("is nothing of the text either where an action alone was recorded of it", async () => {
    valueIn(actionRecords.put(everything, { owner: aarde, item: action("actie"), basedOn: 0 }));
    const text = valueIn(keepText(everything, aarde, { title: MARK, lines: [MARK] }));
    valueIn(tieText(everything, aarde, text, "actie"));
    await erased({ owner: aarde, kind: "action", record: "actie" });
    expect(refusalOf(findText(everything, aarde, text))).toEqual({ code: "not-found" });
  });

  it("is nothing where so much was recorded that pages of the file were rearranged", async () => {
    for (let at = 0; at < 300; at++) put(aarde, { ...meeting(`m${at}`), note: `${MARK} ${"x".repeat(at * 7)}` });
    for (let at = 0; at < 300; at += 3) {
      const { id } = valueIn(askToErase(first, { reference: evidenceOf(aarde, `m${at}`), ...why }));
      await confirmErasing(administrator("b2"), id);
    }
    const left = readFileSync(join(folder, "plateau.db")).toString("latin1").split(MARK).length - 1;
    expect(left).toBe(200);
  });

  it("is nothing of what was deleted before the program overwrote what it deletes", async () => {
    database.$client.pragma("secure_delete = OFF");
    for (let at = 0; at < 20; at++) valueIn(keepText(everything, aarde, { title: "Tekst", lines: [MARK.repeat(at * 100)] }));
    database.run(sql`delete from policy_text`);
    database.$client.pragma("secure_delete = ON");
    put(aarde, meeting("m"));
    expect(filesWith(MARK)).not.toEqual([]);
    await erased(evidenceOf(aarde, "m"));
    expect(filesWith(MARK)).toEqual([]);
  });

  it("is each version with its place, its time and its author, and the word", async () => {
    await marked();
    const before = valueIn(evidenceRecords.history(everything, aarde, "m"));
    await erased(evidenceOf(aarde, "m"));
    const after = valueIn(evidenceRecords.history(everything, aarde, "m"));
    const place = before.map(({ version, recordedAt, actor }) => ({ version, recordedAt, actor }));
    expect(after).toMatchObject(place.map((one) => ({ ...one, state: "erased", item: { id: "m", title: "Gewist" } })));
    expect(after).toHaveLength(2);
  });

  it("is nothing of a commitment, an answer, a choice or a round either", async () => {
    const promise = { id: "x", kind: "promise" as const, title: MARK, date: "2026-01-05", to: MARK, status: "open" as const };
    valueIn(commitmentRecords.put(everything, { owner: aarde, item: promise, basedOn: 0 }));
    const answer = { id: ANSWERED, text: MARK, proposed: MARK };
    valueIn(councilAnswerRecords.put(everything, { owner: aarde, item: answer, basedOn: 0 }));
    const choice = { id: "x", choice: "left-out" as const, reason: MARK };
    valueIn(formChoiceRecords.put(everything, { owner: aarde, item: choice, basedOn: 0 }));
    const north = ofRegion(NORTH.id);
    const about = { type: "meeting" as const, forum: "triangle" as const };
    const round = { id: "x", about, note: MARK, by: TODAY, asked: [AARDE.code], answers: {} };
    valueIn(requestRecords.put(everything, { owner: north, item: round, basedOn: 0, today: TODAY }));
    expect(filesWith(MARK)).not.toEqual([]);
    await erased({ owner: aarde, kind: "commitment", record: "x" });
    await erased({ owner: aarde, kind: "council-answer", record: ANSWERED });
    await erased({ owner: aarde, kind: "form-choice", record: "x" });
    await erased({ owner: north, kind: "request", record: "x" });
    expect(filesWith(MARK)).toEqual([]);
    expect(valueIn(commitmentRecords.history(everything, aarde, "x"))).toMatchObject([
      { state: "erased", item: { title: "Gewist" } },
    ]);
  });

  it("counts for nothing, also with what was known before", async () => {
    await marked();
    const [newest] = valueIn(evidenceRecords.history(everything, aarde, "m"));
    const then = newest?.recordedAt;
    expect(valueIn(loadDossier(everything, AARDE.code, then)).evidence.map(({ id }) => id)).toEqual(["m"]);
    await erased(evidenceOf(aarde, "m"));
    expect(valueIn(loadDossier(everything, AARDE.code, then)).evidence).toEqual([]);
    expect(valueIn(loadDossier(everything, AARDE.code)).evidence.map(({ id }) => id)).toEqual(["ernaast"]);
    expect(valueIn(erasedSince(everything, AARDE.code, then ?? ""))).toBe(1);
    expect(valueIn(erasedSince(everything, AARDE.code, "2026-01-01T00:00:00.000Z"))).toBe(0);
  });

  it("is one attachment less, where only that was asked", async () => {
    await marked();
    const [file] = valueIn(attachmentRecords.list(everything, aarde));
    await erased({ owner: aarde, kind: "attachment", record: file?.item.id ?? "" });
    expect(valueIn(evidenceRecords.find(everything, aarde, "m"))?.state).toBe("recorded");
    expect(valueIn(attachmentRecords.list(everything, aarde))).toMatchObject([{ state: "erased", item: { name: "Gewist" } }]);
    expect(
      readdirSync(join(folder, "attachments"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()),
    ).toEqual([]);
  });

  it("is the file of an attachment that another record names too", async () => {
    await marked();
    const bytes = new TextEncoder().encode(`%PDF-1.7 ${MARK}`);
    const again = { owner: aarde, evidence: "ernaast", name: "zelfde.pdf", type: "application/pdf" as const, bytes };
    const { item } = valueIn(await addAttachment(everything, again));
    const [file] = valueIn(attachmentRecords.list(everything, aarde)).filter(({ item: { evidence } }) => evidence === "m");
    const reference: RecordReference = { owner: aarde, kind: "attachment", record: file?.item.id ?? "" };
    expect(livingOn(database, reference).copies).toEqual([{ owner: aarde, kind: "attachment", record: item.id }]);
    await erased(reference);
    expect(filesWith(`%PDF-1.7 ${MARK}`)).toHaveLength(1);
  });
});

describe("the log", () => {
  it("says who asked and who confirmed, when and why, and no longer what it was called", async () => {
    await marked();
    const { id } = valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ground: "request", reason: "zaak 14" }));
    valueIn(await confirmErasing(advisor(AARDE.code), id));
    const events = valueIn(auditLog(everything, aarde, { limit: 20 })).filter(({ record }) => record === "m");
    expect(events.map(({ event, actor, person, title }) => [event, actor, person, title])).toEqual([
      ["erased", `Beleidsadviseur ${AARDE.code}`, `adviseur-${AARDE.code}`, "Verzoek van een betrokkene: zaak 14"],
      ["erasing-asked", "Beheerder", "b1", "Verzoek van een betrokkene: zaak 14"],
      ["corrected", "Toetser", null, "Gewist"],
      ["added", "Toetser", null, "Gewist"],
    ]);
  });

  it("refuses a reason that repeats the content, of an attachment with it too", async () => {
    await marked();
    for (const reason of [`De naam ${MARK} hoort hier niet.`, `Het bestand ${MARK}.pdf.`]) {
      const outcome = askToErase(first, { reference: evidenceOf(aarde, "m"), ground: "other", reason });
      expect(pathsOf(outcome)).toEqual([["reason"]]);
    }
    expect(listErasures(first)).toEqual([]);
  });
});

describe("two people", () => {
  it.each([
    ["the administrator who asked", first, first],
    ["the advisor who asked", advisor(AARDE.code), advisor(AARDE.code)],
    ["another advisor, where an advisor asked", advisor(AARDE.code), advisor(AARDE.code, "collega")],
  ])("are needed: not %s", async (_who, asks, confirms) => {
    await marked();
    const { id } = valueIn(askToErase(asks, { reference: evidenceOf(aarde, "m"), ...why }));
    expect(refusalOf(await confirmErasing(confirms, id)).code).toBe("not-allowed");
    expect(refusalOf(refuseErasing(confirms, id)).code).toBe("not-allowed");
    expect(valueIn(evidenceRecords.find(everything, aarde, "m"))?.item.title).toContain(MARK);
  });

  it.each([
    ["an advisor of another municipality", advisor(BRON.code)],
    ["a chain director", director],
    ["a reader", grant({ role: "reader", actor: "Lezer", person: "l", own: { municipalities: [AARDE.code] } })],
    ["the command line", everything],
  ])("may not be %s: neither asks nor finds it", async (_who, scope) => {
    await marked();
    expect(refusalOf(askToErase(scope, { reference: evidenceOf(aarde, "m"), ...why })).code).toBe("not-allowed");
    const { id } = valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ...why }));
    expect(refusalOf(await confirmErasing(scope, id)).code).toBe("not-found");
    expect(refusalOf(findErasure(scope, id)).code).toBe("not-found");
    expect(listErasures(scope)).toEqual([]);
  });

  it("may be an advisor who asks and an administrator who confirms", async () => {
    await marked();
    await erased(evidenceOf(aarde, "m"), advisor(AARDE.code), first);
    expect(valueIn(evidenceRecords.find(everything, aarde, "m"))?.state).toBe("erased");
  });

  it("leave everything as it was where one refuses, and the one who asked takes back what nobody decided", async () => {
    await marked();
    const reference = evidenceOf(aarde, "m");
    const { id } = valueIn(askToErase(first, { reference, ...why }));
    expect(pathsOf(askToErase(administrator("b2"), { reference, ...why }))).toEqual([[]]);
    valueIn(refuseErasing(advisor(AARDE.code), id));
    expect(refusalOf(await confirmErasing(advisor(AARDE.code), id)).code).toBe("not-allowed");
    const again = valueIn(askToErase(first, { reference, ...why }));
    expect(refusalOf(takeBackErasing(administrator("b2"), again.id)).code).toBe("not-allowed");
    valueIn(takeBackErasing(first, again.id));
    expect(listErasures(first).map(({ outcome }) => outcome)).toEqual(["taken-back", "refused"]);
    expect(valueIn(evidenceRecords.find(everything, aarde, "m"))?.item.title).toContain(MARK);
  });
});

describe("the door in the database", () => {
  const attempts = [
    ["another text", sql`update evidence_version set body = json_set(body, '$.title', 'anders')`],
    ["an erased version", sql`update evidence_version set state = 'erased'`],
    ["the title of an event", sql`update audit_event set title = 'Gewist'`],
  ] as const;

  it.each(attempts)("is shut for %s: before a request is confirmed, and after it was swept", async (_what, statement) => {
    await marked();
    const { id } = valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ...why }));
    expect(() => database.run(statement)).toThrow();
    valueIn(await confirmErasing(administrator("b2"), id));
    expect(() => database.run(statement)).toThrow();
  });

  it("does not let one person decide what that person asked", async () => {
    await marked();
    valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ...why }));
    const own = sql`update erasure set outcome = 'confirmed', decided_person = asked_person, decided_at = '', decided_by = ''`;
    expect(() => database.run(own)).toThrow();
  });

  it("opens for that record alone, and not for its time or author", async () => {
    await marked();
    valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ...why }));
    database.run(
      sql`update erasure set outcome = 'confirmed', decided_person = 'b2', decided_at = '', decided_by = '', version = 1`,
    );
    const gone = (where: string, and = "") =>
      database.run(sql.raw(`update evidence_version set state = 'erased'${and} where ${where}`));
    expect(() => gone("id = 'ernaast'")).toThrow();
    expect(() => gone("id = 'm' and version = 2")).toThrow();
    expect(() => gone("id = 'm' and version = 1", ", actor = 'Niemand'")).toThrow();
    expect(() => gone("id = 'm' and version = 1", ", recorded_at = ''")).toThrow();
    gone("id = 'm' and version = 1");
  });
});

describe("nothing brings it back", () => {
  it("no correction, no restoring, no withdrawal", async () => {
    await marked();
    await erased(evidenceOf(aarde, "m"));
    const again = { owner: aarde, item: meeting("m"), basedOn: 2, today: TODAY };
    expect(pathsOf(evidenceRecords.put(everything, again))).toEqual([[]]);
    for (const turn of [evidenceRecords.restore, evidenceRecords.withdraw]) {
      expect(pathsOf(turn(everything, { owner: aarde, id: "m", basedOn: 2 }))).toEqual([[]]);
    }
  });

  it("no file: it says what was erased, and takes in nothing", async () => {
    put(ofRegion(NORTH.id), of(NORTH.id, meeting("r")));
    put(aarde, meeting("m"));
    const exception = { id: "x", evidence: "r", from: "2026-01-01", motivation: MARK } as never;
    valueIn(exceptionRecords.put(everything, { owner: aarde, item: exception, basedOn: 0 }));
    valueIn(actionRecords.put(everything, { owner: aarde, item: action("a"), basedOn: 0 }));
    const file = valueIn(loadDossier(everything, AARDE.code));
    await erased(evidenceOf(aarde, "m"));
    await erased({ owner: aarde, kind: "exception", record: "x" });
    await erased({ owner: aarde, kind: "action", record: "a" });
    const outcome = importDossier(everything, currentFramework, file, { today: TODAY });
    const place = file.evidence.findIndex(({ id }) => id === "m");
    expect(pathsOf(outcome)).toEqual([
      ["evidence", place],
      ["exceptions", 0],
      ["actions", 0],
    ]);
    expect(filesWith(MARK)).toEqual([]);
  });

  it("no answer to an invitation, which goes with the region's evidence", async () => {
    const region = ofRegion(NORTH.id);
    const held = { ...of(NORTH.id, meeting("training")), title: MARK } as Evidence;
    valueIn(invite(everything, { owner: region, item: held, basedOn: 0, today: TODAY }));
    const answer = { region: NORTH.id, id: "training", municipality: AARDE.code };
    valueIn(answerInvitation(everything, { ...answer, tookPart: true }));
    await erased(evidenceOf(region, "training"), director, first);
    expect(valueIn(invitationRecords.find(everything, region, "training"))).toMatchObject({ state: "erased" });
    expect(refusalOf(answerInvitation(everything, { ...answer, tookPart: false })).code).toBe("not-found");
    const [said] = valueIn(auditLog(everything, aarde, { limit: 5 })).filter(({ kind }) => kind === "invitation");
    expect(said?.title).toBe("Deelname: Gewist");
    expect(filesWith(MARK)).toEqual([]);
  });

  it("but for the one form that a municipality has: that can be filled in anew", async () => {
    const form = (coreMessage: string) => ({ id: "council-form" as const, coreMessage });
    valueIn(councilFormRecords.put(everything, { owner: aarde, item: form(MARK), basedOn: 0 }));
    await erased({ owner: aarde, kind: "council-form", record: "council-form" });
    expect(filesWith(MARK)).toEqual([]);
    valueIn(councilFormRecords.put(everything, { owner: aarde, item: form("nieuw"), basedOn: 1 }));
    const states = valueIn(councilFormRecords.history(everything, aarde, "council-form")).map(({ state }) => state);
    expect(states).toEqual(["recorded", "erased"]);
  });
});

describe("an account that is fresh", () => {
  it("decides nothing where another made or changed it in the week before, and decides where it did so itself", async () => {
    const event = (by: typeof first, account: string) =>
      valueIn(
        inTransaction(by, (tx) => {
          recordAccountEvent(tx, account, "corrected", "Beleidsadviseur");
          return done(null);
        }),
      );
    event(first, "vooraf-gemaakt");
    const own = advisor(AARDE.code, "eigen-wachtwoord");
    event(own, "eigen-wachtwoord");
    await marked();
    const { id } = valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ...why }));
    expect(refusalOf(await confirmErasing(advisor(AARDE.code, "vooraf-gemaakt"), id))).toEqual({ code: "not-allowed" });
    expect(valueIn(findErasure(own, id)).may.decide).toBe(true);
  });

  it("decides nothing where it was made after the request: who asked could have made it for themselves", async () => {
    await marked();
    const { id } = valueIn(askToErase(first, { reference: evidenceOf(aarde, "m"), ...why }));
    const second = advisor(AARDE.code, "net-gemaakt");
    valueIn(
      inTransaction(first, (tx) => {
        recordAccountEvent(tx, "net-gemaakt", "added", "Beleidsadviseur");
        return done(null);
      }),
    );
    expect(valueIn(findErasure(second, id)).may.decide).toBe(false);
    expect(refusalOf(await confirmErasing(second, id))).toEqual({ code: "not-allowed" });
    expect(refusalOf(refuseErasing(second, id))).toEqual({ code: "not-allowed" });
    expect(valueIn(await confirmErasing(advisor(AARDE.code), id))).toEqual({ swept: true });
  });
});

/** What holds for every noun that is remembered in versions, shown on evidence. */
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ofMunicipality } from "@/lib/access";
import {
  AARDE,
  action,
  everything,
  exceptionOn,
  freshDatabase,
  meeting,
  NORTH,
  of,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { exceptionRecords } from "../evidence/exceptions";
import { actionRecords } from "../plan";
import { auditLog } from "../store/audit";
import type { Database } from "../store/client";

const owner = ofMunicipality(AARDE.code);
const put = (title: string, basedOn: number) =>
  evidenceRecords.put(everything, { owner, item: { ...meeting("m"), title }, basedOn, today: TODAY });
const titles = () => valueIn(evidenceRecords.history(everything, owner, "m")).map(({ item }) => item.title);

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("corrections", () => {
  it("keep every version, newest first, with who and when", () => {
    put("een", 0);
    const second = valueIn(put("twee", 1));
    const versions = valueIn(evidenceRecords.history(everything, owner, "m"));
    expect(versions.map(({ version, item }) => [version, item.title])).toEqual([
      [2, "twee"],
      [1, "een"],
    ]);
    expect(second).toEqual(versions[0]);
    expect(second.actor).toBe("Toetser");
  });

  it("made on an older version are refused with the version that stands, and nothing is lost", () => {
    put("een", 0);
    put("van de een", 1);
    const refusal = refusalOf(put("van de ander", 1));
    expect(refusal).toMatchObject({ code: "conflict", current: { version: 2, item: { title: "van de een" } } });
    expect(titles()).toEqual(["van de een", "een"]);
  });

  it("of nothing are refused", () => {
    expect(refusalOf(put("een", 1))).toEqual({ code: "not-found" });
  });

  it("never create a second record with the same id", () => {
    put("een", 0);
    expect(refusalOf(put("nog een", 0)).code).toBe("conflict");
  });
});

describe("withdrawals", () => {
  it("are a next version that says what the record said, and can be undone", () => {
    put("een", 0);
    const withdrawn = valueIn(evidenceRecords.withdraw(everything, { owner, id: "m", basedOn: 1 }));
    expect(withdrawn).toMatchObject({ version: 2, state: "withdrawn", item: { title: "een" } });
    expect(valueIn(put("weer", 2))).toMatchObject({ version: 3, state: "recorded" });
  });

  it("are refused on an older version, a second time, and of nothing", () => {
    put("een", 0);
    put("twee", 1);
    const withdraw = (id: string, basedOn: number) =>
      refusalOf(evidenceRecords.withdraw(everything, { owner, id, basedOn })).code;
    expect(withdraw("m", 1)).toBe("conflict");
    valueIn(evidenceRecords.withdraw(everything, { owner, id: "m", basedOn: 2 }));
    expect(withdraw("m", 3)).toBe("invalid");
    expect(withdraw("niets", 0)).toBe("not-found");
  });
});

describe("the moment of recording", () => {
  it("goes on when the clock goes back, so that every state has a moment of its own", () => {
    vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
    const first = valueIn(put("een", 0));
    vi.setSystemTime(new Date("2026-11-22T09:00:00Z"));
    const second = valueIn(put("twee", 1));
    const third = valueIn(put("drie", 2));
    expect(first.recordedAt < second.recordedAt && second.recordedAt < third.recordedAt).toBe(true);
  });
});

describe("what is recorded", () => {
  beforeEach(() => {
    put("een", 0);
    evidenceRecords.put(everything, {
      owner: { kind: "region", id: NORTH.id },
      item: of(NORTH.id, meeting("r")),
      basedOn: 0,
      today: TODAY,
    });
    valueIn(
      exceptionRecords.put(everything, {
        owner: ofMunicipality(AARDE.code),
        item: { ...exceptionOn("r"), id: "x" },
        basedOn: 0,
      }),
    );
    valueIn(actionRecords.put(everything, { owner: ofMunicipality(AARDE.code), item: action("a"), basedOn: 0 }));
  });

  const byHand = (statement: string) => () => database.$client.exec(statement);

  it.each(["evidence_version", "exception_version", "action_version", "audit_event"])(
    "cannot be changed, deleted or replaced in %s, even by hand",
    (table) => {
      const before = database.$client.prepare(`select * from ${table}`).all();
      const columns = database.all<{ name: string }>(sql`select name from pragma_table_info(${table})`);
      const list = columns.map(({ name }) => name).join(", ");
      expect(byHand(`update ${table} set actor = 'iemand'`)).toThrow("append-only");
      expect(byHand(`delete from ${table}`)).toThrow("append-only");
      expect(byHand(`insert or replace into ${table} (${list}) select ${list} from ${table}`)).toThrow(
        /append-only|next version/,
      );
      expect(before.length).toBeGreaterThan(0);
      expect(database.$client.prepare(`select * from ${table}`).all()).toEqual(before);
    },
  );

  const insert = (id: string, version: number, body: object) =>
    byHand(`insert into evidence_version (owner_kind, owner_id, id, version, state, recorded_at, actor, body)
      values ('municipality', 'GM9991', '${id}', ${version}, 'recorded', '', '', '${JSON.stringify(body)}')`);

  it("never skips a version", () => {
    expect(insert("m", 3, meeting("m"))).toThrow("not the next version");
    expect(insert("m", 2, meeting("m"))).not.toThrow();
  });

  it("has a type from the vocabulary, read from its body", () => {
    expect(insert("h", 1, { type: "gerucht" })).toThrow("CHECK");
    expect(insert("h", 1, {})).toThrow("NOT NULL");
    insert("h", 1, { type: "meeting" })();
    expect(database.get(sql`select type from evidence_version where id = 'h'`)).toEqual({ type: "meeting" });
  });
});

describe("the audit log", () => {
  it("tells of every write what happened to which record", () => {
    put("een", 0);
    put("twee", 1);
    evidenceRecords.withdraw(everything, { owner, id: "m", basedOn: 2 });
    put("drie", 3);
    const events = valueIn(auditLog(everything, owner, { limit: 4 }));
    expect(events.map(({ event, version, title, record }) => [event, version, title, record])).toEqual([
      ["restored", 4, "drie", "m"],
      ["withdrawn", 3, "twee", "m"],
      ["corrected", 2, "twee", "m"],
      ["added", 1, "een", "m"],
    ]);
    const before = events[1]!.id;
    expect(valueIn(auditLog(everything, owner, { before, limit: 1 })).map(({ version }) => version)).toEqual([2]);
  });

  it("is written with the version or not at all", () => {
    database.run(sql`create trigger broken before insert on audit_event begin select raise(abort, 'disk full'); end`);
    expect(() => put("een", 0)).toThrow("disk full");
    database.run(sql`drop trigger broken`);
    expect(refusalOf(evidenceRecords.history(everything, owner, "m"))).toEqual({ code: "not-found" });
  });

  it("says nothing of what was refused", () => {
    put("een", 0);
    put("te laat", 0);
    expect(valueIn(auditLog(everything, owner, { limit: 10 })).filter(({ kind }) => kind === "evidence")).toHaveLength(1);
  });
});

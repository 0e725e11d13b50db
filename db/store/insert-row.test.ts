/** However many rows a transaction lays down, the statement is made once; each row is what it said, null and JSON included. */
import { beforeEach, expect, it, vi } from "vitest";
import { done } from "@/lib/refusal";
import { AARDE, everything, freshDatabase, meeting, valueIn } from "../database.testing";
import { layDown, type Valid } from "../versions/versions";
import { evidenceKind } from "../visibility/evidence-kind";
import { database } from "./client";
import { auditEvent, evidenceVersion } from "./schema";
import { inTransaction } from "./transaction";

beforeEach(() => void freshDatabase());

const laid = (count: number, from: number) =>
  valueIn(
    inTransaction({ ...everything, person: from === 0 ? null : "p" }, (tx) => {
      for (let at = from; at < from + count; at++) {
        const item = { ...meeting(`m${at}`), note: `regel\n${at}` } as Valid<ReturnType<typeof meeting>>;
        layDown(tx, evidenceKind, { kind: "municipality", id: AARDE.code }, undefined, { state: "recorded", item });
      }
      return done(null);
    }),
  );

it("makes as many statements for a hundred rows as for one", () => {
  const prepare = vi.spyOn(database().$client, "prepare");
  laid(1, 0);
  const forOne = prepare.mock.calls.length;
  prepare.mockClear();
  laid(100, 1);
  expect(prepare.mock.calls.length).toBe(forOne);
  const rows = database().select().from(evidenceVersion).all();
  expect(rows).toHaveLength(101);
  for (const [at, { body, version }] of rows.sort((a, b) => a.id.localeCompare(b.id, "nl", { numeric: true })).entries()) {
    expect({ body, version }).toMatchObject({ version: 1, body: { id: `m${at}`, note: `regel\n${at}` } });
  }
  const people = database().select().from(auditEvent).all();
  expect(new Set(people.filter(({ record }) => record === "m0").map(({ person }) => person))).toEqual(new Set([null]));
  expect(new Set(people.filter(({ record }) => record === "m9").map(({ person }) => person))).toEqual(new Set(["p"]));
});

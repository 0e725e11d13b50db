/** What is left of a record meets its schema, and holds no text that was typed. */
import { expect, it } from "vitest";
import { type Agreement, agreement, agreementResidue } from "../agreements/agreement";
import type { IsoDate } from "../calendar";
import { textsIn } from "../erasing/repeated";
import { action, actionResidue } from "../plan/action";
import { remark, remarkResidue } from "../remarks/remark";
import { attachment } from "./attachment";
import { evidence } from "./evidence";
import { exceptionRecord } from "./exception";
import { invitation } from "./invitation";
import { attachmentResidue, evidenceResidue, exceptionResidue, invitationResidue } from "./residue";

const day = "2026-11-30" as IsoDate;
const MARK = "Merkteken";
const item = evidence.parse({
  ...{ id: "e1", owner: "region", region: "noord", covers: ["GM9901"], type: "meeting", forum: "triangle" },
  ...{ date: "2026-01-01", title: MARK, note: MARK, parties: [MARK], minutes: MARK },
  claims: [{ criterion: "3.1.1a", quote: MARK }],
});
const marked = {
  ...{ id: "a1", owner: "municipality", title: MARK, note: MARK, responsible: MARK, from: "2026-01-01" },
  keeps: { type: "meeting", forums: ["triangle"] },
};

it.each([
  ["evidence", evidence, evidenceResidue(item, day)],
  ["exception", exceptionRecord, exceptionResidue({ id: "x1", evidence: "e1", from: day, motivation: MARK })],
  [
    "attachment",
    attachment,
    attachmentResidue({ id: "b1", evidence: "e1", name: MARK, type: "image/png", size: 5, hash: "a".repeat(64) }),
  ],
  ["invitation", invitation, invitationResidue({ id: "e1", item, invited: ["GM9901"], answers: { GM9901: true } }, day)],
  ["action", action, actionResidue({ id: "p1", block: "1.1.1", title: MARK, owner: MARK, due: day, status: "todo" }, day)],
  ["agreement", agreement, agreementResidue(agreement.parse(marked) as Agreement, day)],
  ["remark", remark, remarkResidue({ id: "r1", block: "1.1.1", region: "noord", text: MARK })],
])("of %s", (_kind, schema, residue) => {
  expect(schema.safeParse(residue)).toMatchObject({ success: true });
  expect(textsIn(residue).filter((text) => text.includes(MARK) || /^a{64}$/.test(text))).toEqual([]);
  expect(JSON.stringify(residue)).toContain("Gewist");
});

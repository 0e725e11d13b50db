/** Attachments are kept once by their content, never lost, and given only to who may see the evidence. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { MAX_ATTACHMENT_BYTES } from "@/lib/evidence/attachment-limit";
import { advisorOf } from "@/lib/grant.testing";
import { done } from "@/lib/refusal";
import {
  AARDE,
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
import { auditLog } from "../store/audit";
import { inTransaction } from "../store/transaction";
import { append } from "../versions/versions";
import { keepFile, keptFile, sha256 } from "./attachment-files";
import {
  addAttachment,
  attachmentRecords,
  attachmentRoom,
  forgetUnnamedFiles,
  listAttachments,
  MAX_BYTES_PER_OWNER,
  openAttachment,
} from "./attachments";
import { evidenceRecords } from "./evidence";

const owner = ofMunicipality(AARDE.code);
const bytes = new TextEncoder().encode("%PDF-1.7 een besluit");
const file = { owner, evidence: "overleg", name: "besluit.pdf", type: "application/pdf" as const, bytes };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plateau-"));
  vi.stubEnv("PLATEAU_DATA", folder);
  freshDatabase();
  valueIn(evidenceRecords.put(everything, { owner, item: meeting("overleg"), basedOn: 0, today: TODAY }));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const filesKept = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

it("gives back what was attached, to the bit, and says so in the log", async () => {
  const { item } = valueIn(await addAttachment(everything, file));
  const opened = valueIn(await openAttachment(everything, owner, { evidence: "overleg", id: item.id }));
  expect([...opened.bytes]).toEqual([...bytes]);
  expect(opened.item).toMatchObject({ name: "besluit.pdf", size: bytes.length, hash: sha256(bytes) });
  const [event] = valueIn(auditLog(everything, owner, { limit: 1 }));
  expect(event).toMatchObject({ kind: "attachment", event: "added", title: "besluit.pdf" });
});

it("keeps equal bytes once, leaves no unfinished file, and refuses the same file twice with one item", async () => {
  valueIn(evidenceRecords.put(everything, { owner, item: meeting("ander"), basedOn: 0, today: TODAY }));
  valueIn(await addAttachment(everything, file));
  valueIn(await addAttachment(everything, { ...file, evidence: "ander" }));
  expect(refusalOf(await addAttachment(everything, file)).code).toBe("invalid");
  expect(filesKept()).toEqual([sha256(bytes)]);
});

it("does not show what was withdrawn, and keeps its bytes", async () => {
  const { item } = valueIn(await addAttachment(everything, file));
  valueIn(attachmentRecords.withdraw(everything, { owner, id: item.id, basedOn: 1 }));
  expect(valueIn(listAttachments(everything, owner, "overleg"))).toEqual([]);
  expect(refusalOf(await openAttachment(everything, owner, { evidence: "overleg", id: item.id })).code).toBe("not-found");
  expect(filesKept()).toHaveLength(1);
});

it("refuses what is not the asker's, what is not there, and what is withdrawn", async () => {
  const stranger = advisorOf(BRON, []);
  const { item } = valueIn(await addAttachment(everything, file));
  expect(refusalOf(await addAttachment(stranger, file)).code).toBe("not-allowed");
  expect(refusalOf(listAttachments(stranger, owner, "overleg")).code).toBe("not-allowed");
  expect(refusalOf(await openAttachment(stranger, owner, { evidence: "overleg", id: item.id })).code).toBe("not-allowed");
  expect(refusalOf(await openAttachment(everything, owner, { evidence: "ander", id: item.id })).code).toBe("not-found");
  expect(refusalOf(await addAttachment(everything, { ...file, evidence: "nergens" })).code).toBe("not-found");
  valueIn(evidenceRecords.withdraw(everything, { owner, id: "overleg", basedOn: 1 }));
  expect(refusalOf(await addAttachment(everything, { ...file, bytes: new Uint8Array([1]) })).code).toBe("not-found");
  expect(filesKept()).toHaveLength(1);
});

it("refuses an empty file, one that is too large and a name with a citizen service number, and stores nothing", async () => {
  expect(pathsOf(await addAttachment(everything, { ...file, bytes: new Uint8Array() }))).toEqual([["size"]]);
  expect(pathsOf(await addAttachment(everything, { ...file, bytes: new Uint8Array(MAX_ATTACHMENT_BYTES + 1) }))).toEqual([
    ["size"],
  ]);
  expect(filesKept()).toEqual([]);
  expect(pathsOf(await addAttachment(everything, { ...file, name: "over 111222333.pdf" }))).toEqual([["name"]]);
  expect(filesKept()).toEqual([]);
  expect(valueIn(listAttachments(everything, owner, "overleg"))).toEqual([]);
});

it("lets a member see what belongs to its region's evidence, and not change it", async () => {
  const region = ofRegion(NORTH.id);
  valueIn(
    evidenceRecords.put(everything, { owner: region, item: of(NORTH.id, meeting("regionaal")), basedOn: 0, today: TODAY }),
  );
  const { item } = valueIn(await addAttachment(everything, { ...file, owner: region, evidence: "regionaal" }));
  const member = advisorOf(AARDE, [NORTH.id]);
  expect(valueIn(await openAttachment(member, region, { evidence: "regionaal", id: item.id })).bytes).toHaveLength(
    bytes.length,
  );
  expect(refusalOf(attachmentRecords.withdraw(member, { owner: region, id: item.id, basedOn: 1 })).code).toBe("not-allowed");
});

it("never gives a file that is no longer what was kept, and makes no path of anything but a hash", async () => {
  const hash = await keepFile(bytes);
  writeFileSync(join(folder, "attachments", hash.slice(0, 2), hash), "%PDF-1.7 een ander");
  await expect(keptFile(hash)).rejects.toThrow("damaged");
  await expect(keptFile("../../plateau.db")).rejects.toThrow(RangeError);
});

it("leaves nothing of a file that is one too many", async () => {
  const numbered = (at: number) => ({ ...file, name: `b${at}.pdf`, bytes: new TextEncoder().encode(`%PDF-1.7 ${at}`) });
  for (let at = 0; at < 20; at++) valueIn(await addAttachment(everything, numbered(at)));
  expect(refusalOf(await addAttachment(everything, numbered(20))).code).toBe("invalid");
  expect(filesKept()).toHaveLength(20);
});

it("has room for so much of one owner and no more, withdrawn files counted", async () => {
  const { item } = valueIn(await addAttachment(everything, file));
  expect(valueIn(attachmentRoom(everything, owner))).toEqual({ used: bytes.length, most: MAX_BYTES_PER_OWNER });
  valueIn(attachmentRecords.withdraw(everything, { owner, id: item.id, basedOn: 1 }));
  expect(valueIn(attachmentRoom(everything, owner)).used).toBe(bytes.length);
  const { size } = item;
  const full = MAX_BYTES_PER_OWNER / MAX_ATTACHMENT_BYTES;
  for (let at = 0; at <= full; at++) {
    const hash = at.toString(16).padStart(64, "0");
    const put = {
      owner,
      item: { ...item, id: `groot-${at}`, evidence: `bewijs-${at}`, size: MAX_ATTACHMENT_BYTES, hash },
      basedOn: 0,
    };
    inTransaction(everything, (tx) =>
      done(append(tx, attachmentRecords, owner, undefined, { state: "recorded", item: put.item })),
    );
  }
  expect(valueIn(attachmentRoom(everything, owner)).used).toBeGreaterThan(MAX_BYTES_PER_OWNER - size);
  const more = { ...file, bytes: new TextEncoder().encode("%PDF-1.7 nog een") };
  expect(refusalOf(await addAttachment(everything, more)).code).toBe("invalid");
  expect(filesKept()).toHaveLength(1);
});

it("takes away the files that no version names, and no other", async () => {
  valueIn(await addAttachment(everything, file));
  await keepFile(new TextEncoder().encode("van een weigering"));
  writeFileSync(join(folder, "attachments", "lees-mij"), "niet van ons");
  expect(await forgetUnnamedFiles(0)).toBe(0);
  expect(await forgetUnnamedFiles(Date.now() + 60_000)).toBe(1);
  expect(filesKept().sort()).toEqual(["lees-mij", sha256(bytes)].sort());
});

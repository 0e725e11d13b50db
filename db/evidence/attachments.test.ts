/** Attachments are kept once by their content, never lost, and given only to who may see the evidence. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { LARGEST_ATTACHMENT } from "@/lib/evidence/attachment";
import { advisorOf } from "@/lib/grant";
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
import { keepFile, keptFile, sha256 } from "./attachment-files";
import { addAttachment, attachmentRecords, listAttachments, openAttachment } from "./attachments";
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
  expect(pathsOf(await addAttachment(everything, { ...file, bytes: new Uint8Array(LARGEST_ATTACHMENT + 1) }))).toEqual([
    ["size"],
  ]);
  expect(filesKept()).toEqual([]);
  expect(pathsOf(await addAttachment(everything, { ...file, name: "over 111222333.pdf" }))).toEqual([["name"]]);
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

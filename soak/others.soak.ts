/**
 * The access walk over what concerns others: a municipality that does not share records, answers and is remarked upon, each
 * with a mark; everybody else asks for every address and every file, on several days, and no mark is in any of it.
 */
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { evidenceRecords } from "@/db/evidence/evidence";
import { answerInvitation, invite } from "@/db/evidence/invitations";
import { actionRecords } from "@/db/plan";
import { remarkRecords } from "@/db/remarks";
import { preferencesRecords } from "@/db/sharing/preferences";
import { openDatabase, useDatabase } from "@/db/store/client";
import { addressOf, places } from "@/e2e/everyone";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { routes } from "@/lib/access-routes";
import type { EvidenceOf } from "@/lib/evidence/evidence";
import { operator } from "@/lib/grant";
import type { Outcome } from "@/lib/refusal";
import { formats } from "@/lib/report/formats";
import { serve } from "./served";
import { Visitor } from "./visitor";

const MARK = "GEHEIMVANBOSWEERD";
const HIDDEN = "GM9903";
const REGION = "voorbeeldregio";
const TODAY = "2026-11-22";

/** Everybody but who works for the municipality and the chain director of its region. */
const others = [undefined, "Beleidsadviseur Beekrijk", "Lezer Beekrijk", "Beleidsadviseur Bergeijk", "Beheerder"];

const days = ["", "peildatum=2026-06-01&kennisdatum=2026-11-21"];

it("shows nobody else anything of a municipality that does not share", async () => {
  const served = await serve();
  try {
    markIn(join(served.folder, "plateau.db"));
    const found: string[] = [];
    for (const [at, account] of others.entries()) {
      const visitor = new Visitor(served.origin, `203.0.113.${50 + at}`);
      if (account !== undefined) await visitor.signInAs(account);
      for (const address of addresses()) {
        for (const told of await toldAt(visitor, address)) found.push(`${account ?? "nobody"} ${address}: ${told}`);
      }
    }
    expect(found).toEqual([]);
  } finally {
    await served.stop();
  }
});

/** What an address tells that it should not: the mark, or in an exchange file of a municipality the code of the hidden one. */
async function toldAt(visitor: Visitor, address: string): Promise<string[]> {
  const { status, bytes } = await visitor.file(address);
  expect(status, address).toBeLessThan(500);
  if (status !== 200) return [];
  const isExchange = /^\/gemeenten\/.*uitwisselbestand/.test(address);
  const sought = isExchange ? [MARK, HIDDEN] : [MARK];
  const texts = textsIn(bytes);
  return sought.filter((word) => texts.some((text) => text.includes(word)));
}

/** Every address in every place, the marked one too, in every format and on every day. */
function addresses(): string[] {
  const all = Object.keys(routes).flatMap((route) => {
    const kind = /\/\[(gemeente|regio)\]/.exec(route)?.[1];
    if (kind === undefined) return [addressOf(route, undefined).address];
    return [...places, { municipality: HIDDEN }]
      .filter((place) => (kind === "gemeente") === "municipality" in place)
      .map((place) => addressOf(route, place).address);
  });
  const files = all
    .filter((address) => address.includes("/rapport/bestand"))
    .flatMap((address) => {
      const [path] = address.split("?");
      return formats.flatMap(({ id }) => ["openbaar", "intern"].map((versie) => `${path}?als=${id}&versie=${versie}`));
    });
  return [...new Set([...all, ...files])].flatMap((address) =>
    days.map((day) => (day === "" ? address : `${address}${address.includes("?") ? "&" : "?"}${day}`)),
  );
}

/** What a file says: itself, what is in a zip, and the streams of a PDF, in which other files can be. */
function textsIn(bytes: Uint8Array): string[] {
  const text = strFromU8(bytes, true);
  if (text.startsWith("PK")) return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  if (!text.startsWith("%PDF")) return [new TextDecoder().decode(bytes)];
  return [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = ""]) => inflated(stream));
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString();
  } catch {
    return stream;
  }
}

function markIn(file: string): void {
  const database = openDatabase(file);
  // biome-ignore lint/correctness/useHookAtTopLevel: no hook of React; the process is told which database to use
  useDatabase(database);
  const everything = operator(`Beheer ${MARK}`);
  const director = operator("Ketenregisseur");
  const owner = ofMunicipality(HIDDEN);
  const region = ofRegion(REGION);
  const stored = (outcome: Outcome<unknown>): void => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  };
  const meeting: EvidenceOf<"meeting"> = {
    ...{ id: "merk-overleg", owner: "municipality", type: "meeting", title: `Overleg ${MARK}`, forum: "official" },
    ...{ date: "2026-10-01", note: `Toelichting ${MARK}`, minutes: MARK },
  };
  const held = { ...meeting, id: "merk-tafel", owner: "region" as const, region: REGION, title: "Regionale tafel", note: "" };
  const { note: _none, minutes: _no, ...event } = held;
  const paper = { ...{ id: "merk-verdrag", owner: "region" as const, region: REGION, covers: [HIDDEN], title: "Convenant" } };
  stored(evidenceRecords.put(everything, { owner, item: meeting, basedOn: 0, today: TODAY }));
  const action = { id: "merk-actie", title: `Actie ${MARK}`, block: "2.1.3", owner: MARK, due: "2027-01-01", status: "todo" };
  stored(actionRecords.put(everything, { owner, item: { ...action, status: "todo" as const }, basedOn: 0 }));
  const claims = [{ criterion: "4.1.1a", locator: "1" }];
  const covenant = { ...paper, type: "document" as const, kind: "covenant" as const, validFrom: "2025-01-01", claims };
  stored(evidenceRecords.put(director, { owner: region, item: covenant, basedOn: 0, today: TODAY }));
  stored(invite(director, { owner: region, item: event, basedOn: 0, today: TODAY }));
  stored(answerInvitation(everything, { region: REGION, id: event.id, municipality: HIDDEN, tookPart: true }));
  const remark = { id: "merk-vraag", block: "2.1.3", region: REGION, text: `Vraag ${MARK}` };
  stored(remarkRecords.put(everything, { owner, item: remark, basedOn: 0 }));
  const before = preferencesRecords.find(everything, owner, "preferences");
  const basedOn = before.ok ? (before.value?.version ?? 0) : 0;
  const hides = { id: "preferences" as const, sharedByName: false, comparedWithRegion: false };
  stored(preferencesRecords.put(everything, { owner, item: hides, basedOn }));
  database.$client.close();
}

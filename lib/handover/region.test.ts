/** What a region hands over: what waits and on whom, what ends and at what cost, and its roles; each told with its day. */
import { expect, it } from "vitest";
import type { Agreement } from "../agreements/agreement";
import { anAppointment, ofTheRegion, REGION } from "../dossier/dossier.testing";
import type { InboxEntry, Reply } from "../inbox/entry";
import { type RegionFacts, regionHandoverOf } from "./region";
import { regionTables } from "./region-tables";

const TODAY = "2025-07-01";
const reply = (name: string, fields: Partial<Reply> = {}): Reply => ({
  ...{ municipality: { code: name, name }, state: "waiting", text: "", at: null },
  ...fields,
});
const answered = { state: "answered", text: "Ja.", at: "2025-06-10T10:00:00.000Z" } as const;
const asked = (kind: InboxEntry["kind"], title: string, replies: Reply[], by: string | null = null): InboxEntry => ({
  ...{ kind, id: title, region: { id: REGION, name: "Oost" }, title, quote: null, block: null, criterion: null },
  ...{ askedAt: "2025-06-01T10:00:00.000Z", by, replies },
});

const NOTHING = { inbox: [], evidence: [], reviews: [], endings: [], agreements: [], municipalities: 2 };
const handoverOf = (facts: Partial<RegionFacts>) =>
  regionHandoverOf({ ...NOTHING, today: TODAY, filled: [{ role: "chain-director", filled: 2 }], ...facts });

const told = (handover: ReturnType<typeof handoverOf>, id: string) =>
  regionTables(handover)
    .find((table) => table.id === id)
    ?.rows.map(({ cells }) => cells);

it("tells apart what waits on municipalities, the late first, and what they answered that nobody took up", () => {
  const inbox = [
    asked("adoption", "Neemt u het plan over?", [reply("Aarde"), reply("Bron", { state: "adopted", at: answered.at })]),
    asked("request", "Wanneer was het overleg?", [reply("Aarde", answered), reply("Bron")], "2025-06-30"),
    asked("proposal", "Wijs iemand aan", [reply("Aarde", answered), reply("Bron", { ...answered, settled: true })]),
    asked("remark", "Dank u wel", [reply("Bron", { ...answered, settled: true })]),
    asked("proposal", "Maak een plan", [reply("Aarde", { state: "planned", at: answered.at })]),
  ];
  const handover = handoverOf({ inbox });
  expect(told(handover, "gemeenten")).toEqual([
    ["Wanneer was het overleg?", "Vraagronde", "Bron", "1 jun 2025", "30 jun 2025 (te laat)"],
    ["Neemt u het plan over?", "Overname", "Aarde", "1 jun 2025", "–"],
  ]);
  expect(told(handover, "regio")).toEqual([["Wijs iemand aan", "Voorstel", "Aarde", "10 jun 2025", "–"]]);
});

it("has nothing of what was withdrawn, and counts many names", () => {
  const many = [..."abcdefghi"].map((name) => reply(name));
  const withdrawn = { ...asked("request", "Weg", [reply("Aarde")]), withdrawn: "2025-06-20T10:00:00.000Z" };
  const handover = handoverOf({ inbox: [withdrawn, asked("request", "Wie?", many)] });
  expect(told(handover, "gemeenten")?.map(([, , who]) => who)).toEqual(["9 gemeenten"]);
});

it("says what ends with what it costs, and what to evaluate, each leading to its record", () => {
  const handover = handoverOf({
    endings: [
      { when: "2026-06-30", text: "Het plan loopt af.", cost: "Raakt 2 gemeenten.", about: { kind: "evidence", id: "p" } },
    ],
    reviews: [{ id: "r", title: "Regioplan", reviewBy: "2025-06-15" }],
  });
  expect(told(handover, "eindigt")).toEqual([["Het plan loopt af.", "30 jun 2026", "Raakt 2 gemeenten."]]);
  expect(told(handover, "regio")).toEqual([["“Regioplan” evalueren", "Evaluatie", "de regio", "–", "15 jun 2025 (te laat)"]]);
  const leading = regionTables(handover).flatMap(({ rows }) => rows.flatMap(({ about }) => about?.id ?? []));
  expect(leading).toEqual(["r", "p"]);
});

it("tells until when a role of the region is held, who follows, and where nobody does", () => {
  const director = { ...ofTheRegion, role: "chain-director" } as const;
  const evidence = [
    anAppointment({ ...director, title: "Volgt op", from: "2025-09-01" }),
    anAppointment({ ...director, title: "Ketenregisseur: beleid", until: "2025-08-31" }),
    anAppointment({ ...ofTheRegion, role: "care-coordinator", until: "2025-06-30" }),
    anAppointment({ ...ofTheRegion, title: "Aandacht" }),
  ];
  expect(told(handoverOf({ evidence }), "rollen")).toEqual([
    ["Ketenregisseur: beleid", "31 aug 2025", "2 van 2 gemeenten"],
    ["Volgt op", "vanaf 1 sep 2025, geen einddatum", "2 van 2 gemeenten"],
    ["Zorgcoördinator: niemand bij de regio", "was tot en met 30 jun 2025", "0 van 2 gemeenten"],
  ]);
  expect(told(handoverOf({}), "rollen")?.map(([, until]) => until)).toEqual(["niet vastgelegd", "niet vastgelegd"]);
});

it("says of each agreement who sees to it, until when, and for how many it is kept", () => {
  const agreement = { id: "af", title: "Ketenoverleg", from: "2020-01-01", responsible: "ketenregisseur" } as Agreement;
  const handover = handoverOf({ agreements: [{ agreement, kept: "7 van 12" }] });
  expect(told(handover, "afspraken")).toEqual([["Ketenoverleg", "ketenregisseur", "geen einddatum", "7 van 12"]]);
});

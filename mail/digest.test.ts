/** The digest reaches who works for a place where something lapses, says what and when, and reaches nobody else. */
import { beforeEach, expect, it } from "vitest";
import { chooseDigest, digestOf, noteDigestSent } from "@/db/accounts/digest";
import { activated } from "@/db/accounts/people.testing";
import { agreementRecords } from "@/db/agreements";
import { AARDE, agreement, BRON, everything, freshDatabase, NORTH, plan, TODAY, valueIn } from "@/db/database.testing";
import { evidenceRecords } from "@/db/evidence/evidence";
import { remind } from "@/db/inbox/remind";
import { closeThread, putRemarks } from "@/db/remarks";
import { askRound } from "@/db/requests/requests";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { digestLetters } from "./digest";

const ORIGIN = "https://plateau.voorbeeld.nl";
const letters = () => digestLetters(everything, ORIGIN, TODAY);
const ending = (id: string, validUntil: string) => ({
  ...plan(id),
  validUntil,
  claims: [{ criterion: "1.1.1a", locator: "§ 1" }],
});

beforeEach(() => {
  freshDatabase();
  const { code } = AARDE;
  valueIn(
    evidenceRecords.put(everything, {
      owner: ofMunicipality(code),
      item: ending("plan", "2026-12-31"),
      basedOn: 0,
      today: TODAY,
    }),
  );
  valueIn(
    evidenceRecords.put(everything, {
      owner: ofMunicipality(BRON.code),
      item: ending("later", "2027-12-31"),
      basedOn: 0,
      today: TODAY,
    }),
  );
});

it("tells an advisor what lapses within 60 days and where to see it", () => {
  activated({ email: "a@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [AARDE.code], regions: [] });
  const [letter, ...others] = letters();
  expect(others).toEqual([]);
  expect(letter?.to).toEqual({ name: "Adviseur", address: "a@voorbeeld.nl" });
  expect(letter?.text).toContain("31 december 2026: ");
  expect(letter?.text).toContain(`${ORIGIN}/gemeenten/${AARDE.code}`);
});

it("tells a chain director in which municipality", () => {
  activated({
    email: "k@voorbeeld.nl",
    name: "Ketenregisseur",
    role: "chain-director",
    municipalities: [],
    regions: [NORTH.id],
  });
  const [letter] = letters();
  expect(letter?.text).toMatch(/31 december 2026: .*\(Aarde\)/);
});

it("counts what rests on it by the national basics too", () => {
  activated({ email: "a@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [AARDE.code], regions: [] });
  const claims = ["1.1.1a", "nb.1.1.2a"].map((criterion) => ({ criterion, locator: "§ 1" }));
  const item = { ...ending("plan", "2026-12-31"), claims };
  valueIn(evidenceRecords.put(everything, { owner: ofMunicipality(AARDE.code), item, basedOn: 1, today: TODAY }));
  const [letter] = letters();
  expect(letter?.text).toContain("31 december 2026: “Plan plan” loopt af; daarop rusten 4 toetspunten.");
});

it("says which agreements ask something within 60 days, of a region to its chain director for whom", () => {
  activated({ email: "c@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [BRON.code], regions: [] });
  activated({ email: "k@voorbeeld.nl", name: "Regisseur", role: "chain-director", municipalities: [], regions: [NORTH.id] });
  const own = agreement("eigen", { from: "2026-01-01", until: "2027-01-21" });
  const shared = agreement("gedeeld", { from: "2025-12-31", owner: "region", region: NORTH.id });
  valueIn(agreementRecords.put(everything, { owner: ofMunicipality(BRON.code), item: own, basedOn: 0 }));
  valueIn(agreementRecords.put(everything, { owner: ofRegion(NORTH.id), item: shared, basedOn: 0 }));
  const [advisor, director] = letters();
  expect(advisor?.subject).toBe("Plateau: 2 afspraken vragen iets binnen 60 dagen");
  expect(advisor?.text).toContain("- 31 december 2026: Afspraak “Afspraak gedeeld”: dan moet het weer gebeurd zijn.");
  expect(advisor?.text).toContain("- 20 januari 2027: Afspraak “Afspraak eigen”: dan moet het weer gebeurd zijn.");
  expect(advisor?.text).toContain(`${ORIGIN}/gemeenten/${BRON.code}/afspraken`);
  expect(director?.text).toContain("Afspraak “Afspraak gedeeld”: dan moet het weer gebeurd zijn. (2 gemeenten)");
  expect(director?.text).not.toContain("eigen");
});

it("says what waits for an answer, to the municipality and to its chain director, also where nothing lapses", () => {
  activated({ email: "b@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [BRON.code], regions: [] });
  activated({
    email: "k@voorbeeld.nl",
    name: "Ketenregisseur",
    role: "chain-director",
    municipalities: [],
    regions: [NORTH.id],
  });
  const about = { type: "meeting", forum: "triangle" } as const;
  const item = { id: "r", about, by: "2026-12-07", asked: [BRON.code], answers: {} };
  valueIn(askRound(everything, { region: NORTH.id, item, today: TODAY }));
  const [advisor, director] = letters();
  expect(advisor?.subject).toBe("Plateau: 1 vraag wacht op antwoord");
  expect(advisor?.text).toContain(`- Wanneer was het laatste overleg over mensenhandel: gezagsdriehoek?`);
  expect(advisor?.text).toContain(`${ORIGIN}/gemeenten/${BRON.code}/postvak`);
  expect(director?.text).toContain("gezagsdriehoek? (1 gemeente)");
  valueIn(remind(everything, { region: NORTH.id, kind: "request", id: "r", municipality: BRON.code, today: TODAY }));
  expect(letters()[0]?.text).toMatch(/gezagsdriehoek\? \(herinnerd op \d+ \w+ 20\d\d\)/);
});

it("tells of a document of the region that waits to be adopted, and no more of a thread that the region closed", () => {
  activated({ email: "b@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [BRON.code], regions: [] });
  activated({ email: "k@voorbeeld.nl", name: "Regisseur", role: "chain-director", municipalities: [], regions: [NORTH.id] });
  const item = { id: "v", block: "3.1.1", region: NORTH.id, text: "Wanneer is de training?" };
  valueIn(putRemarks(everything, { municipalities: [BRON.code], item, basedOn: 0, today: TODAY }));
  const told = () => letters().filter(({ text }) => text.includes("Wanneer is de training?")).length;
  expect(told()).toBe(2);
  valueIn(closeThread(everything, { region: NORTH.id, follows: "v", municipalities: [BRON.code], id: "dicht" }));
  expect(told()).toBe(0);
  const claims = [{ criterion: "1.1.1c", locator: "§ 1" }];
  const shared = { ...plan("regioplan"), owner: "region" as const, region: NORTH.id, claims };
  valueIn(evidenceRecords.put(everything, { owner: ofRegion(NORTH.id), item: shared, basedOn: 0, today: TODAY }));
  const [advisor, director] = letters();
  expect(advisor?.text).toContain("- Neemt u “Plan regioplan” over?");
  expect(director?.text).toMatch(/- Neemt u “Plan regioplan” over\? \(\d gemeenten?\)/);
});

it("is silent to who works where nothing lapses, to readers, and to who left or was never in", () => {
  activated({ email: "b@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [BRON.code], regions: [] });
  activated({ email: "l@voorbeeld.nl", name: "Lezer", role: "reader", municipalities: [AARDE.code], regions: [] });
  expect(letters()).toEqual([]);
});

it("tells one plan that ends in one line, with how many criteria rest on it, also where another text carries some of them", () => {
  activated({ email: "a@voorbeeld.nl", name: "Adviseur", role: "advisor", municipalities: [AARDE.code], regions: [] });
  const owner = ofMunicipality(AARDE.code);
  const claims = ["1.1.1a", "1.1.1b", "1.1.2a", "1.1.2b", "3.1.3a"].map((criterion) => ({ criterion, locator: "§ 1" }));
  const put = (item: Parameters<typeof evidenceRecords.put>[1]["item"], basedOn: number) =>
    valueIn(evidenceRecords.put(everything, { owner, item, basedOn, today: TODAY }));
  put({ ...ending("plan", "2026-12-31"), claims }, 1);
  const lapsing = () =>
    [...(letters()[0]?.text ?? "").matchAll(/^- (?:31 december 2026|vanaf 1 januari 2027): (.*)$/gm)].map(([, text]) => text);
  expect(lapsing()).toEqual([expect.stringMatching(/^“Plan plan” loopt af; daarop rusten \d+ toetspunten\.$/)]);
  put({ ...ending("kader", "2026-12-31"), claims: claims.slice(0, 2) }, 0);
  expect(lapsing()).toEqual([
    expect.stringMatching(/“Plan kader” en “Plan plan” tellen dan niet meer mee; daarop rusten \d+ toetspunten\.$/),
  ]);
});

it("comes once a month, or once a week to who chose so", () => {
  const account = (email: string) =>
    activated({ email, name: email, role: "advisor", municipalities: [AARDE.code], regions: [] });
  const [monthly, weekly] = [account("m@voorbeeld.nl"), account("w@voorbeeld.nl")];
  chooseDigest(weekly, "weekly");
  const sent = (today: string) =>
    digestLetters(everything, ORIGIN, today).map((letter) => {
      valueIn(noteDigestSent(everything, letter.account, today));
      return letter.account;
    });
  expect(new Set(sent("2026-11-23"))).toEqual(new Set([monthly, weekly]));
  expect(sent("2026-11-24")).toEqual([]);
  expect(sent("2026-11-30")).toEqual([weekly]);
  expect(sent("2026-12-01")).toEqual([monthly]);
  chooseDigest(weekly, "monthly");
  expect(sent("2026-12-14")).toEqual([weekly]);
  expect(digestOf(weekly)).toEqual({ rhythm: "monthly", sentOn: "2026-12-14" });
});

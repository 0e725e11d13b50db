/** What is proposed of a text: only what its kind of document can show, and each role once. */
import { expect, it } from "vitest";
import { ofMunicipality } from "../../access";
import { currentFramework } from "../../framework/versions";
import type { Fact } from "../facts/find";
import { fillProposals, placeField } from "./form";
import { PART, PASSAGE, SEEN } from "./form-names";
import { offeredOf } from "./made";
import { readPicked } from "./picked";
import { MOST_PROPOSED, proposalsOf } from "./proposals";
import { readPolicy } from "./read";

const TEXT = `# Beleidsplan mensenhandel van Proefdorp (verzonnen)

Het college heeft dit beleidsplan op 3 maart 2026 vastgesteld.

## 2 Zorgcoördinatie

De gemeente heeft een zorgcoördinator mensenhandel. De zorgcoördinator is in dienst van de GGD.

De zorgcoördinator mensenhandel regelt de opvang van slachtoffers van mensenhandel.

## 3 Kwaliteit van de opvang

De kwaliteitseisen voor de opvang van slachtoffers van mensenhandel zijn vastgelegd in het contract met de aanbieder.
`;

const reading = readPolicy({ lines: TEXT.split("\n") }, currentFramework);
const proposed = proposalsOf(reading, currentFramework, "2026-11-22", "plan.txt");
const all = [...proposed.passages.values()].flat();

it("makes no claim of what this kind of document can never show", () => {
  expect(proposed.document.kind).toBe("policy-plan");
  const never = ["4.1.3b", "5.1.2a", "5.1.3a", "5.1.3b"];
  expect(all.some(({ criterion }) => never.includes(criterion))).toBe(true);
  expect(all.filter(({ criterion, becomes }) => never.includes(criterion) && becomes === "claim")).toEqual([]);
});

it("ticks a role once, however often the text speaks of it", () => {
  const coordinator: Fact = {
    kind: "officer",
    role: "care-coordinator",
    function: "zorgcoördinator",
    since: "maart 2026",
    title: "De zorgcoördinator",
    from: 7,
    to: 7,
  };
  const { facts } = proposalsOf({ ...reading, facts: [coordinator, coordinator] }, currentFramework, "2026-11-22", "plan.txt");
  expect(facts.map(({ ticked }) => ticked)).toEqual([true, false]);
});

it("says of a person where in the document it stands, as people find it", () => {
  expect(proposed.facts[0]?.locator).toBe("§ 2 Zorgcoördinatie, alinea 1");
});

it("proposes no more of a long text than anybody can tick, and says how many it left out", () => {
  const chapter = (number: number) => [
    `## ${number} Samenwerking`,
    "",
    `De gemeente organiseert in wijk ${number} twee keer per jaar een training over mensenhandel voor alle medewerkers.`,
    "",
    `De gemeente heeft voor wijk ${number} een aandachtsfunctionaris mensenhandel.`,
    "",
  ];
  const lines = Array.from({ length: 400 }, (_, at) => chapter(at + 1)).flat();
  const long = readPolicy({ lines }, currentFramework);
  const { facts, promises, passages, left, ...rest } = proposalsOf(long, currentFramework, "2026-11-22", "lang.txt");
  expect(long.promises.length).toBeGreaterThan(MOST_PROPOSED);
  expect(promises).toHaveLength(MOST_PROPOSED);
  expect(left.promises).toBe(long.promises.length - MOST_PROPOSED);
  expect([...passages.values()].every((found) => found.length <= 3)).toBe(true);
  const shown = Object.keys(fillProposals({ facts, promises, passages, left, ...rest })).length;
  expect(shown).toBeLessThan(20 * MOST_PROPOSED);
});

it("keeps what is ticked where there are too many facts", () => {
  const officer = (since: string | undefined): Fact => ({
    kind: "officer",
    role: "care-coordinator",
    function: "zorgcoördinator",
    ...(since && { since }),
    title: "De zorgcoördinator",
    from: 7,
    to: 7,
  });
  const many = [...Array.from({ length: 300 }, () => officer(undefined)), officer("maart 2026")];
  const undated = { ...reading, facts: many };
  const { facts, left } = proposalsOf(undated, currentFramework, "2026-11-22", "plan.txt");
  expect(facts).toHaveLength(MOST_PROPOSED);
  expect(facts.filter(({ ticked }) => ticked)).toHaveLength(1);
  expect(facts.at(-1)?.ticked).toBe(true);
  expect(left.facts).toBe(301 - MOST_PROPOSED);
});

it("records what an advisor saw in the text and Plateau did not, with where it stands, and only what such a document can show", () => {
  const filledIn = fillProposals(proposed);
  const entries = {
    ...filledIn,
    "document.validFrom": ["3-3-2026"],
    [PASSAGE]: [],
    [PART]: [],
    [SEEN]: ["1.1.2a", "1.1.2b", "5.1.3b"],
    [placeField("1.1.2a").name]: ["§ 3"],
  };
  const offered = offeredOf(proposed, { id: "tekst", document: null }, []);
  const picking = { proposals: offered, owner: ofMunicipality("GM9902") };
  const place = placeField("1.1.2b").name;
  expect(readPicked({ ...picking, entries })).toEqual({
    ok: false,
    problems: [{ field: place, message: "Vul in waar dit in de tekst staat, bijvoorbeeld § 3.2." }],
  });
  const read = readPicked({ ...picking, entries: { ...entries, [place]: ["p. 12"] } });
  expect(read).toMatchObject({
    ok: true,
    picked: [
      {
        kind: "evidence",
        item: {
          claims: [
            { criterion: "1.1.2a", locator: "§ 3" },
            { criterion: "1.1.2b", locator: "p. 12" },
          ],
        },
      },
    ],
  });
});

it("does not tick by itself what counts policy fields, and says that they are missing before it is recorded for nothing", () => {
  const lines = [
    "# Beleidsplan mensenhandel (verzonnen)",
    "",
    "Het college heeft dit beleidsplan op 3 maart 2026 vastgesteld.",
    "",
    "De aanpak van mensenhandel werkt door in ander beleid: het woonbeleid, het inkoopbeleid en het vergunningenbeleid voor prostitutie.",
  ];
  const offered = offeredOf(
    proposalsOf(readPolicy({ lines }, currentFramework), currentFramework, "2026-11-22", "plan.txt"),
    { id: "tekst", document: null },
    [],
  );
  const [found] = offered.passages.get("3.2.1a") ?? [];
  expect(found).toMatchObject({ becomes: "claim", ticked: false });
  const entries = { ...fillProposals(offered), [PASSAGE]: [found?.key ?? ""], [PART]: [] };
  const picking = { proposals: offered, owner: ofMunicipality("GM9902") };
  expect(readPicked({ ...picking, entries })).toMatchObject({
    ok: false,
    problems: [{ field: "document.policyFields", message: expect.stringContaining("3.2.1a telt pas mee met drie") }],
  });
  expect(readPicked({ ...picking, entries: { ...entries, "document.policyFields": ["housing"] } })).toMatchObject({ ok: true });
});

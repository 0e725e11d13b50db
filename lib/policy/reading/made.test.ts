/** What was recorded of a text is known to a later look at it: found again, not ticked, not recorded twice, and added to. */
import { describe, expect, it } from "vitest";
import { ofMunicipality } from "../../access";
import type { Entries } from "../../form/entries";
import { currentFramework } from "../../framework/versions";
import { fillProposals } from "./form";
import { PART, PASSAGE } from "./form-names";
import { idsOf, offeredOf, type Standing } from "./made";
import { type Picked, readPicked } from "./picked";
import { proposalsOf } from "./proposals";
import { readPolicy } from "./read";

const TEXT = `# Beleidsplan mensenhandel van Proefdorp (verzonnen)

Het college heeft dit beleidsplan op 3 maart 2026 vastgesteld.

## 2 Organisatie

De gemeente heeft sinds 1 mei 2025 een aandachtsfunctionaris mensenhandel aangesteld.

De meldroute voor signalen van mensenhandel is vastgelegd en bij alle medewerkers bekend.

## 3 Overleg

De burgemeester bespreekt mensenhandel twee keer per jaar in de gezagsdriehoek met de officier van justitie en de politie.
`;

const text = { id: "tekst-1", document: null };
const proposals = proposalsOf(
  readPolicy({ lines: TEXT.split("\n") }, currentFramework),
  currentFramework,
  "2026-11-22",
  "plan.txt",
);
const owner = ofMunicipality("GM9902");
const fresh = offeredOf(proposals, text, []);
const ticked = [...fresh.passages.values()].flat().filter((one) => one.ticked);

function pickedOf(offered: typeof fresh, entries: Entries): Picked[] {
  const read = readPicked({ proposals: offered, owner, entries });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.picked;
}

const stored = (picked: readonly Picked[], recordedAt = "2026-11-22T10:00:00.000Z", version = 1): Standing[] =>
  picked.map(({ kind, item }) => ({
    kind,
    id: item.id,
    versions: [{ version, state: "recorded", item, recordedAt, actor: "Beleidsadviseur" }],
  }));

const first = pickedOf(fresh, fillProposals(fresh));
const again = offeredOf(proposals, text, stored(first));

describe("a text of which something was recorded", () => {
  it("had passages, a person and a promise ticked before anything was", () => {
    expect(ticked.length).toBeGreaterThan(0);
    expect(first.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["evidence", "agreement"]));
    expect(first.length).toBeGreaterThan(2);
    expect(fresh.stamp).toBe(0);
  });

  it("says where and on which day each was recorded, and ticks nothing by itself", () => {
    const all = [...again.passages.values()].flat();
    for (const { key } of ticked) {
      expect(all.find((one) => one.key === key)?.made).toMatchObject({ id: again.whole.id, day: "2026-11-22" });
    }
    expect(again.facts.filter(({ made }) => made).map(({ made }) => made?.kind)).toEqual(["evidence"]);
    expect(again.promises.filter(({ made }) => made)).toHaveLength(1);
    expect([...all, ...again.facts, ...again.promises].filter((one) => one.ticked)).toEqual([]);
    expect(again.stamp).toBe(first.length);
  });

  it("is not recorded a second time by the same ticks", () => {
    const read = readPicked({ proposals: again, owner, entries: fillProposals(fresh) });
    expect(read).toMatchObject({ ok: false, problems: [{ field: PASSAGE }] });
  });

  it("gets what is ticked later in the same document", () => {
    const claimable = [...fresh.passages.values()].flatMap((found) => found.find(({ becomes }) => becomes === "claim") ?? []);
    expect(claimable.length).toBeGreaterThan(1);
    const few = pickedOf(fresh, { ...fillProposals(fresh), [PASSAGE]: [claimable[0]?.key ?? ""], [PART]: [] });
    const later = offeredOf(proposals, text, stored(few));
    const [document, ...others] = pickedOf(later, { [PASSAGE]: claimable.map(({ key }) => key), [PART]: [] });
    expect(others).toEqual([]);
    expect(document).toMatchObject({ basedOn: 1, item: { id: few[0]?.item.id } });
    const claims = document?.kind === "evidence" ? (document.item.claims ?? []) : [];
    expect(claims.map(({ quote }) => quote)).toEqual(claimable.map(({ found }) => found.passage.text));
    expect(claims.map(({ criterion }) => criterion)).toEqual(claimable.map(({ criterion }) => criterion));
  });

  it("offers again what was withdrawn, as the next version of it", () => {
    const withdrawn = stored(first).map((one) => ({
      ...one,
      versions: one.versions.map((version) => ({ ...version, version: 2, state: "withdrawn" as const })),
    }));
    const offered = offeredOf(proposals, text, withdrawn);
    expect(offered.whole).toMatchObject({ made: undefined, item: undefined, basedOn: 2 });
    expect(pickedOf(offered, fillProposals(fresh)).map(({ basedOn }) => basedOn)).toEqual(first.map(() => 2));
  });

  it("has ids of its own, by which what came of it is found", () => {
    expect(idsOf(proposals, text)).toEqual(expect.arrayContaining(first.map(({ item }) => item.id)));
    const ids = new Set(idsOf(proposals, { id: "tekst-2", document: null }));
    expect(first.filter(({ item }) => ids.has(item.id))).toEqual([]);
  });
});

describe("what stands in Plateau besides", () => {
  const other = { id: "tekst-2", document: null };

  it("is said beside what looks the same, which is not ticked", () => {
    const offered = offeredOf(proposals, other, stored(first));
    expect(offered.whole.alike?.id).toBe(fresh.whole.id);
    expect(offered.facts.filter(({ alike }) => alike)).not.toEqual([]);
    expect([...offered.facts, ...[...offered.passages.values()].flat()].filter((one) => one.ticked)).toEqual([]);
    expect(offered.stamp).toBe(0);
  });

  it("is another document where it has another first day", () => {
    const earlier = first.map((one) =>
      one.kind === "evidence" && one.item.type === "document"
        ? { ...one, item: { ...one.item, adoptedOn: "2022-03-03", validFrom: "2022-03-03" } }
        : one,
    );
    const offered = offeredOf(proposals, other, stored(earlier));
    expect(offered.whole.alike).toBeUndefined();
    expect([...offered.passages.values()].flat().filter((one) => one.ticked)).toHaveLength(ticked.length);
  });
});

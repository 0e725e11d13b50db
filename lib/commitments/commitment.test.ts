/** Motions and promises: what one may say, and how it stands on a day. */
import { describe, expect, it } from "vitest";
import { jsonPath, problemsOf } from "../problem";
import { type Commitment, commitment } from "./commitment";
import { aCommitment } from "./commitment.testing";
import { commitmentsOn, countCommitments, madeInWords, stateInWords, stateOn } from "./state";

const problemsIn = (given: unknown): string[] => {
  const { error } = commitment.safeParse(given);
  return error ? problemsOf(error).map(({ path, message }) => `${jsonPath(path)} ${message}`) : [];
};

const tooEarly = "Kies een dag die niet voor de motie of toezegging zelf ligt.";

describe("a commitment may", () => {
  it.each<[string, object, string[]]>([
    ["have no day by which it is done", {}, []],
    ["be due on its own day", { due: "2026-03-12" }, []],
    ["not be due before it was made", { due: "2026-03-11" }, [`$.due ${tooEarly}`]],
    ["not be settled before it was made", { status: "done", doneOn: "2026-03-11" }, [`$.doneOn ${tooEarly}`]],
    [
      "not be settled on a day while it is open",
      { doneOn: "2026-04-01" },
      ["$.doneOn Kies bij de stand “afgedaan” of “niet uitgevoerd”, of haal deze dag weg."],
    ],
    [
      "name a criterion once",
      { criteria: ["2.1.2b", "2.1.2b"] },
      ["$.criteria[1] Deze waarde staat er twee keer in; haal er een weg."],
    ],
  ])("%s", (_, fields, problems) => {
    expect(problemsIn(aCommitment(fields))).toEqual(problems);
  });
});

describe("the state", () => {
  it.each<[Partial<Commitment>, string, string]>([
    [{ due: "2026-11-30" }, "2026-11-30", "staat open, uiterlijk 30 november 2026"],
    [{ due: "2026-11-30" }, "2026-12-01", "te laat: had klaar moeten zijn op 30 november 2026"],
    [{ status: "doing" }, "2026-12-01", "bezig"],
    [{ status: "done", due: "2026-05-01" }, "2026-12-01", "afgedaan"],
    [{ status: "done", doneOn: "2026-06-01", due: "2026-05-01" }, "2026-06-01", "afgedaan op 1 juni 2026"],
    [{ status: "done", doneOn: "2026-06-01", due: "2026-05-01" }, "2026-05-31", "te laat: had klaar moeten zijn op 1 mei 2026"],
    [{ status: "dropped", doneOn: "2026-06-01" }, "2026-12-01", "niet uitgevoerd op 1 juni 2026"],
  ])("of %j on %s is: %s", (fields, asOf, words) => {
    const given = aCommitment(fields);
    expect(stateInWords({ commitment: given, state: stateOn(given, asOf) })).toBe(words);
  });

  it("puts what is late first and what is settled last, and knows nothing of what was made later", () => {
    const all = [
      aCommitment({ id: "klaar", status: "done", doneOn: "2026-06-01" }),
      aCommitment({ id: "later", due: "2027-01-01" }),
      aCommitment({ id: "zonder" }),
      aCommitment({ id: "laat", due: "2026-05-01" }),
      aCommitment({ id: "morgen", date: "2026-12-01" }),
    ];
    const on = commitmentsOn(all, "2026-11-30");
    expect(on.map(({ commitment: { id } }) => id)).toEqual(["laat", "later", "zonder", "klaar"]);
    expect(countCommitments(on)).toEqual({ all: 4, done: 1 });
  });
});

it.each([
  ["gemeenteraad", "Toezegging aan de gemeenteraad, 12 maart 2026"],
  ["De raadscommissie", "Toezegging aan de raadscommissie, 12 maart 2026"],
  ["fractie X", "Toezegging aan fractie X, 12 maart 2026"],
])("names %s within a sentence", (to, words) => {
  expect(madeInWords(aCommitment({ to }))).toBe(words);
});

/** Answers that a municipality wrote itself: of a known question, in versions, and in what a report rests on. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { councilAnswerRecords } from "./council";
import { AARDE, everything, freshDatabase, pathsOf, valueIn } from "./database.testing";
import { keptAnswers } from "./report/source";

const owner = ofMunicipality(AARDE.code);
const put = (id: string, text: string, basedOn = 0) =>
  councilAnswerRecords.put(everything, { owner, item: { id, text, proposed: "Voorstel." }, basedOn });
const kept = () => valueIn(keptAnswers(everything, AARDE.code, "9999-12-31T00:00:00.000Z"));

beforeEach(() => void freshDatabase());

it("is kept until it is taken back, and of no question that is not asked", () => {
  expect(pathsOf(put("iets-anders", "Ja."))).toEqual([["id"]]);
  valueIn(put("beleid", "Ja."));
  valueIn(put("beleid", "Ja, sinds 2025.", 1));
  expect(kept()).toEqual([{ id: "beleid", text: "Ja, sinds 2025.", proposed: "Voorstel." }]);
  valueIn(councilAnswerRecords.withdraw(everything, { owner, id: "beleid", basedOn: 2 }));
  expect(kept()).toEqual([]);
  expect(valueIn(councilAnswerRecords.history(everything, owner, "beleid"))).toHaveLength(3);
});

/** Places are named as people know them, and what cannot be found or told apart gets a clear answer. */
import { expect, it } from "vitest";
import { readPlaces } from "./account-form";

const register = {
  municipalities: [
    { id: "GM1724", name: "Bergeijk" },
    { id: "GM0014", name: "Groningen" },
  ],
  regions: [
    { id: "PV20", name: "Groningen" },
    { id: "VR01", name: "Groningen" },
    { id: "RE08", name: "Oost-Brabant" },
  ],
};
const read = (lines: { municipalities?: string; regions?: string }) =>
  readPlaces(Object.fromEntries(Object.entries(lines).map(([name, text]) => [name, [text]])), register);

it("reads names and codes, each once, in whatever letters", () => {
  expect(read({ municipalities: "bergeijk\r\n\r\n GM0014 \nBergeijk", regions: "RE08" })).toEqual({
    places: { municipalities: ["GM1724", "GM0014"], regions: ["RE08"] },
    problems: [],
  });
});

it("says which name is unknown, and which codes a name can mean", () => {
  expect(read({ municipalities: "Bergijk", regions: "Groningen" }).problems).toEqual([
    { field: "municipalities", message: "“Bergijk” staat niet in het register. Bedoelt u Bergeijk?" },
    { field: "regions", message: "“Groningen” komt vaker voor. Schrijf een van deze codes: PV20, VR01." },
  ]);
});

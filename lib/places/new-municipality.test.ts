/** What is read from the form of a new municipality, and at which field it says what is wrong. */
import { describe, expect, it } from "vitest";
import { newMunicipalityFields, newMunicipalityForm } from "./new-municipality";

const filled = { code: ["gm9994 "], name: [" Delta"], province: [""], validFrom: ["1-1-2027"] };

describe("the form of a new municipality", () => {
  it("is read, with a code in small letters, and without a province where none is chosen", () => {
    const item = { code: "GM9994", name: "Delta", validFrom: "2027-01-01" };
    expect(newMunicipalityForm.read(filled)).toEqual({ ok: true, item, draft: item });
    const located = { ...item, province: "Zeeland" };
    expect(newMunicipalityForm.read({ ...filled, province: ["Zeeland"] })).toEqual({ ok: true, item: located, draft: located });
  });

  it("says of every field at once what is wrong, in the order of the form", () => {
    const reading = newMunicipalityForm.read({ code: ["1724"], validFrom: ["1"] });
    expect(!reading.ok && reading.problems.map(({ field }) => field)).toEqual(["code", "name", "validFrom"]);
    expect(!reading.ok && reading.problems[0]?.message).toContain("GM en vier cijfers");
  });

  it("offers the provinces that there are", () => {
    const province = newMunicipalityFields(["Drenthe", "Zeeland"]).find(({ name }) => name === "province");
    expect(province).toMatchObject({ kind: "choice", required: false });
    expect(province?.options?.map(({ value }) => value)).toEqual(["Drenthe", "Zeeland"]);
  });
});

/** The two clocks in an address: good values are used, bad ones are told and do no harm. */
import { describe, expect, it } from "vitest";
import { asOfQuery, readAsOf } from "./as-of";

const TODAY = "2026-11-22";

describe("readAsOf", () => {
  it("judges today with all that is recorded where nothing is asked", () => {
    expect(readAsOf({}, TODAY)).toMatchObject({ asOf: TODAY, knownOn: null, knownAt: undefined });
  });

  it("takes a day to come as peildatum", () => {
    expect(readAsOf({ peildatum: "2027-03-01" }, TODAY)).toMatchObject({ asOf: "2027-03-01" });
  });

  it.each(["1-3-2027", "01-03-2027", "1 3 2027", "1/3/2027", "1 maart 2027", "2027-03-01"])(
    "takes %o as people type it and shows it one way",
    (peildatum) => {
      expect(readAsOf({ peildatum }, TODAY)).toMatchObject({
        asOf: "2027-03-01",
        fields: { peildatum: { value: "01-03-2027" } },
      });
    },
  );

  it("knows all of the last day in the Netherlands, in winter and in summer", () => {
    expect(readAsOf({ kennisdatum: "2026-01-31" }, TODAY).knownAt).toBe("2026-01-31T22:59:59.999Z");
    expect(readAsOf({ kennisdatum: "2026-07-31" }, TODAY).knownAt).toBe("2026-07-31T21:59:59.999Z");
  });

  it.each(["2026-02-30", "gisteren", "30-2-2026", "0000-01-01"])("tells that %o is no date and judges today", (peildatum) => {
    const read = readAsOf({ peildatum }, TODAY);
    expect(read.asOf).toBe(TODAY);
    expect(read.fields.peildatum).toEqual({
      value: peildatum,
      date: null,
      error: expect.stringMatching(/\. Nu ziet u vandaag\.$/),
    });
  });

  it("takes of a month or a year its last day", () => {
    expect(readAsOf({ peildatum: "februari 2024" }, TODAY).asOf).toBe("2024-02-29");
    expect(readAsOf({ peildatum: "2025" }, TODAY).asOf).toBe("2025-12-31");
  });

  it("refuses to know what is still to come", () => {
    const read = readAsOf({ kennisdatum: "2026-11-23" }, TODAY);
    expect(read.knownAt).toBeUndefined();
    expect(read.fields.kennisdatum.error).toContain("niet na vandaag");
  });

  it("takes the first of a value given twice", () => {
    expect(readAsOf({ peildatum: ["2026-01-01", "2026-02-02"] }, TODAY).asOf).toBe("2026-01-01");
  });
});

describe("asOfQuery", () => {
  it("is empty by default and after a bad value", () => {
    expect(asOfQuery(readAsOf({}, TODAY))).toBe("");
    expect(asOfQuery(readAsOf({ peildatum: "x" }, TODAY))).toBe("");
  });

  it("takes both dates along", () => {
    expect(asOfQuery(readAsOf({ peildatum: "2026-01-01", kennisdatum: "2026-02-02" }, TODAY))).toBe(
      "?peildatum=2026-01-01&kennisdatum=2026-02-02",
    );
  });
});

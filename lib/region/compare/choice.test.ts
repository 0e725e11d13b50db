/** Which municipalities an address asks to compare. */
import { describe, expect, it } from "vitest";
import { readComparison } from "./choice";

const read = (...codes: string[]) => readComparison(codes);

describe("the choice of municipalities", () => {
  it("is empty and without complaint where nothing was chosen yet", () => {
    expect(readComparison(undefined)).toEqual({ fields: ["", "", "", ""], codes: [], problems: [] });
    expect(read("", "", "", "").problems).toEqual([]);
  });

  it("keeps two to four in their fields", () => {
    expect(read("GM1", "", "GM2", "")).toEqual({ fields: ["GM1", "", "GM2", ""], codes: ["GM1", "GM2"], problems: [] });
    expect(read("GM1", "GM2", "GM3", "GM4").codes).toHaveLength(4);
  });

  it("asks for a second one at the first empty field", () => {
    expect(readComparison("GM1").problems).toEqual([{ field: 1, message: expect.stringContaining("nog een gemeente") }]);
    expect(read("", "GM1").problems).toMatchObject([{ field: 0 }]);
  });

  it("names the field in which a municipality stands again, and compares it once", () => {
    expect(read("GM1", "GM2", "GM1")).toMatchObject({ codes: ["GM1", "GM2"], problems: [{ field: 2 }] });
    expect(read("GM1", "GM1").problems).toHaveLength(1);
  });

  it("takes the first four of more, and says so", () => {
    const { codes, problems } = read("GM1", "GM2", "GM3", "GM4", "GM5");
    expect(codes).toEqual(["GM1", "GM2", "GM3", "GM4"]);
    expect(problems).toEqual([{ field: 3, message: expect.stringContaining("hooguit 4") }]);
  });
});

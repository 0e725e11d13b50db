/** The written part of a text that runs on. */
import { describe, expect, it } from "vitest";
import { writtenPart } from "./written-part";

describe("the written part of a text that runs on", () => {
  const written = "Een lang-werk kwaliteitsverbetering op papier";

  it("leaves out the hyphen of a broken word, and keeps one that was written", () => {
    const first = writtenPart(written, "Een lang-werk kwaliteits-", 0);
    expect(first.text).toBe("Een lang-werk kwaliteits");
    const second = writtenPart(written, "verbetering op papier", first.to);
    expect(second.text).toBe("verbetering op papier");
    expect(second.to).toBe(written.length);
  });

  it("passes over spaces at which a line ended", () => {
    expect(writtenPart("een twee drie", "eentwee", 0).text).toBe("een twee");
  });

  it("passes over a soft hyphen that was not drawn", () => {
    expect(writtenPart("aan\u00ADpak hier", "aanpak", 0).text).toBe("aan\u00ADpak");
  });
});

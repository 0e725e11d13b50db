/** Typed texts as blocks: paragraphs, lists, and no line feed left in any text. */
import { expect, it } from "vitest";
import { linesOf, oneLine, typedBlocks } from "./typed-text";

it("parts paragraphs at line ends and makes lists of lines with a dash", () => {
  expect(typedBlocks("Eerst dit.\r\n\r\nDan:\n- een\n-  twee\n- een\n\tslot")).toEqual([
    { kind: "paragraph", text: "Eerst dit." },
    { kind: "paragraph", text: "Dan:" },
    { kind: "list", items: ["een", "twee"] },
    { kind: "paragraph", text: "slot" },
  ]);
});

it("makes two lists of what an empty line parts, and nothing of nothing", () => {
  expect(typedBlocks("- een\n\n- twee").map(({ kind }) => kind)).toEqual(["list", "list"]);
  expect(typedBlocks(" \n\t\n-\n")).toEqual([{ kind: "paragraph", text: "-" }]);
});

it("keeps a list's dashes where only lines have a place", () => {
  expect(linesOf("Dit:\n- een\n- twee")).toEqual(["Dit:", "– een", "– twee"]);
});

it("writes on one line without control characters", () => {
  expect(oneLine(" a\u0007b\n c\t ")).toBe("a b c");
});

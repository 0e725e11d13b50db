/** Encodings are told apart by the bytes alone. */
import { expect, it } from "vitest";
import { decoded } from "./decoded";

it.each<[string, number[], string]>([
  ["UTF-8", [0xc3, 0xa9, 0xe2, 0x82, 0xac], "é€"],
  ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0xc3, 0xa9], "é"],
  ["UTF-16, little end first", [0xff, 0xfe, 0xac, 0x20], "€"],
  ["UTF-16, big end first", [0xfe, 0xff, 0x20, 0xac], "€"],
  ["Windows-1252", [0xe9, 0x20, 0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x85, 0x9f], "é €‘’“”–…Ÿ"],
  ["bytes that no encoding has", [0xe9, 0x81], "é\u0081"],
  ["nothing", [], ""],
])("%s", (_, bytes, text) => expect(decoded(Uint8Array.from(bytes))).toBe(text));

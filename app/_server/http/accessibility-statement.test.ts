/** What an organisation fills in about accessibility is an address to follow, or it is not shown. */
import { expect, it } from "vitest";
import { accessibilityStatement } from "./accessibility-statement";

const read = (statement?: string, contact?: string) =>
  accessibilityStatement({ PLATEAU_ACCESSIBILITY_STATEMENT: statement, PLATEAU_ACCESSIBILITY_CONTACT: contact });

it.each<[string | undefined, string | null]>([
  ["https://gemeente.example/toegankelijkheid", "https://gemeente.example/toegankelijkheid"],
  [" https://gemeente.example/x ", "https://gemeente.example/x"],
  ["http://gemeente.example/x", null],
  ["javascript:alert(1)", null],
  ["gemeente.example", null],
  [undefined, null],
])("a statement at %s is shown as %s", (given, shown) => expect(read(given).statement).toBe(shown));

it.each<[string | undefined, string | null]>([
  ["info@gemeente.example", "mailto:info@gemeente.example"],
  ["https://gemeente.example/melden", "https://gemeente.example/melden"],
  ["tel:14000", "tel:14000"],
  ["javascript:alert(1)", null],
  ["a@b.example\nContact: x", null],
  [undefined, null],
])("a contact %s is followed as %s", (given, shown) => expect(read(undefined, given).contact).toBe(shown));

/** Name-based identifiers, held against a value worked out by another program. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { NAMESPACE, uuidOf } from "./uuid";

it("is the version 5 identifier of the parts within the namespace", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 }), (parts) => {
      const hash = createHash("sha1")
        .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
        .update(JSON.stringify(parts));
      const digits = hash.digest("hex").slice(0, 32).split("");
      digits[12] = "5";
      digits[16] = "89ab"[Number.parseInt(digits[16]!, 16) % 4]!;
      expect(uuidOf(...parts).replaceAll("-", "")).toBe(digits.join(""));
      expect(uuidOf(...parts)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

it("tells parts apart that read the same when put together", () => {
  expect(new Set([uuidOf("ab", "c"), uuidOf("a", "bc"), uuidOf("abc"), uuidOf("abc", "")]).size).toBe(4);
});

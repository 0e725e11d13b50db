/** A file's name is kept without what could mislead: folders, control characters, another ending. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { attachment, attachmentName } from "./attachment";

it.each([
  ["plan van aanpak.pdf", "plan van aanpak.pdf"],
  ["C:\\Users\\iemand\\plan.PDF", "plan.pdf"],
  ["../../etc/passwd", "passwd.pdf"],
  ["plan.exe", "plan.pdf"],
  ["plan.v2.docx", "plan.v2.pdf"],
  ["", "bijlage.pdf"],
  [".pdf", "bijlage.pdf"],
  ["\u202Efdp.exe", "fdp.pdf"],
  ['a"b\r\nSet-Cookie: x.pdf', "a bSet-Cookie x.pdf"],
])("%j is kept as %j", (sent, kept) => expect(attachmentName(sent, "application/pdf")).toBe(kept));

it("whatever is sent, the name is one that can be kept", () => {
  const good = { id: "a", evidence: "b", type: "image/png", size: 1, hash: "0".repeat(64) };
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (sent) => {
      const name = attachmentName(sent, "image/png");
      expect(attachment.safeParse({ ...good, name }).success).toBe(true);
      expect(name).toMatch(/^[^/\\\p{Cc}"]+\.png$/u);
    }),
  );
});

/** What is printed on an adopted report can be checked by who holds it, and nothing else looks like proof. */
import { expect, it } from "vitest";
import { currentFramework } from "../../framework/versions";
import { AS_OF, assessed, KNOWN_AT } from "../gap/beekrijk.testing";
import { modelTexts } from "../pdf/model-texts.testing";
import { adoptedContent, sealedReport } from "./adoption";
import { codeOf } from "./code";

const ADDRESS = "https://plateau.example/controleren";
const hash = "0123456789abcdef".repeat(4);
const content = adoptedContent(currentFramework, assessed().dossier, {
  ...{ adoptedOn: AS_OF, asOf: AS_OF, knownAt: KNOWN_AT, address: ADDRESS, salt: "00" },
  ...{ form: null, remarks: [], region: null, previous: null },
});

it.each(["public", "internal"] as const)("prints its code, where to check it, and no hash: the %s variant", (variant) => {
  const report = sealedReport(content, variant, { hash, code: codeOf(hash) });
  const texts = [...modelTexts(report), report.footer.text];
  expect(report.footer.text).toContain(`code ${codeOf(hash)}`);
  expect(texts).toContain(codeOf(hash));
  expect(texts).toContain(ADDRESS);
  for (const text of texts) expect(text).not.toMatch(/[0-9a-f]{32,}|SHA-?\d|hash/i);
});

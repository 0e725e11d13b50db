/** Public files are the same bytes whatever is written in what they may not tell. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readExchange } from "../dossier/exchange";
import { type ExchangeLike, exchangeFiles } from "../dossier/exchange.testing";
import { currentFramework } from "../framework/versions";
import vocabulary from "../framework/vocabulary.json";
import { assessBounded, towards } from "../sharing/boundary";
import { isConfidential } from "../sharing/public";
import { HOLDER } from "../sharing/viewer";
import { formats } from "./formats";
import { AS_OF, KNOWN_AT } from "./gap/beekrijk.testing";
import { gapReport } from "./gap/gap-report";
import { render } from "./pdf/reading.testing";

type Item = ExchangeLike["evidence"][number];

const isHidden = (item: Item): boolean => isConfidential(item as never);

/** The same dossier with other words in every note, name, closed meeting and motive about one. */
function exchanged(file: ExchangeLike, words: string): ExchangeLike {
  const renamed = new Map(file.evidence.filter(isHidden).map(({ id }, place) => [id, `${words}-${place}`]));
  return {
    ...file,
    evidence: file.evidence.map((item) => {
      const noted = { ...item, note: `Toelichting ${words}` };
      if (item.type === "appointment")
        return { ...noted, title: `Functie ${words}`, holder: `Naam ${words}`, url: `https://example.nl/${words}` };
      if (!isHidden(item) || item.type !== "meeting") return noted;
      const claims = item.claims?.map((claim) => ({ ...claim, locator: words, quote: words }));
      const about = {
        title: `Overleg ${words}`,
        minutes: words,
        url: `https://example.nl/${words}`,
        ...(claims ? { claims } : {}),
      };
      return { ...noted, ...about, id: renamed.get(item.id) ?? item.id };
    }) as Item[],
    exceptions: file.exceptions?.map((given) => {
      const id = renamed.get(given.evidence);
      return id ? { ...given, evidence: id, motivation: words } : given;
    }),
    actions: file.actions?.map((action) => ({ ...action, note: words })),
    formChoices: [{ id: "1.1.2d", choice: "left-out", reason: "Geen rol." }],
    commitments: [{ id: "motie", kind: "motion", title: "Motie", date: "2026-01-01", to: "raad", status: "open", note: words }],
  } as ExchangeLike;
}

async function publicFiles(file: ExchangeLike): Promise<Map<string, string>> {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const assessment = assessBounded(currentFramework, towards(HOLDER, reading.dossier));
  const report = gapReport(assessment, { asOf: AS_OF, knownAt: KNOWN_AT, variant: "public" });
  const made = new Map<string, string>([["pdf", base64(await render(report))]]);
  for (const { id, render: renderAs } of formats) made.set(id, base64(await renderAs({ report, assessment })));
  return made;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

it("are the same bytes with every closed meeting, name, note and motive exchanged", async () => {
  await fc.assert(
    fc.asyncProperty(exchangeFiles({ framework: currentFramework, vocabulary })({ items: 15 }), async (file) => {
      const [one, other] = [await publicFiles(exchanged(file, "EEN")), await publicFiles(exchanged(file, "TWEEDE"))];
      const differ = [...one].filter(([id, bytes]) => other.get(id) !== bytes).map(([id]) => id);
      expect(differ).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 240_000);

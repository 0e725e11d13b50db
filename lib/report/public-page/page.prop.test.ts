/**
 * The law of the public pages: nothing stands on them that the public report does not hold. Whatever is written in closed
 * meetings, notes and names, the bytes are the same; and what is typed is text, never HTML.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readExchange } from "../../dossier/exchange";
import { type ExchangeLike, exchangeFiles } from "../../dossier/exchange.testing";
import { currentFramework } from "../../framework/versions";
import vocabulary from "../../framework/vocabulary.json";
import { firstHotlines } from "../../hotlines/hotlines";
import { isConfidential } from "../../sharing/public";
import { adoptedContent } from "../adopted/adoption";
import { publication } from "../adopted/publication";
import type { Published } from "../model/public-report";
import { textsOf } from "../note/note";
import { pageText } from "./frame";
import { indexPage, regionPage } from "./lists";
import { municipalityPage } from "./municipality";

const SITE = { origin: "https://plateau.voorbeeld.nl", generated: false };
const SEAL = { hash: "0".repeat(64), code: "2222-2222-2222" };
const files = exchangeFiles({ framework: currentFramework, vocabulary })({ items: 12 });

type Item = ExchangeLike["evidence"][number];
const isHidden = (item: Item): boolean => isConfidential(item as never);

/** The same dossier with other words in all that may not be public. */
function exchanged(file: ExchangeLike, words: string): ExchangeLike {
  const ids = new Map(file.evidence.filter(isHidden).map(({ id }, place) => [id, `${words}-${place}`]));
  return {
    ...file,
    evidence: file.evidence.map((item) => {
      const noted = { ...item, note: `Toelichting ${words}` };
      if (item.type === "appointment") return { ...noted, title: `Functie ${words}`, holder: `Naam ${words}` };
      return isHidden(item) ? { ...noted, id: ids.get(item.id), title: `Overleg ${words}`, minutes: words } : noted;
    }) as Item[],
    exceptions: file.exceptions?.map((given) => ({
      ...given,
      ...(ids.has(given.evidence) ? { evidence: ids.get(given.evidence) as string, motivation: words } : {}),
    })),
    actions: file.actions?.map((action) => ({ ...action, note: words })),
  } as ExchangeLike;
}

function publishedOf(file: ExchangeLike): Published {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const content = adoptedContent(currentFramework, reading.dossier, {
    ...{ adoptedOn: "2026-11-22", asOf: "2026-11-22", knownAt: "2026-11-22T05:33:00.000Z", salt: "0" },
    ...{ address: `${SITE.origin}/controleren`, form: null, region: null, previous: null },
    remarks: [{ id: "r", block: "3.1.1", region: "noord", text: "Opmerking" }],
  });
  const published = publication(content, SEAL);
  if (typeof published === "string") throw new Error(published);
  return published;
}

const pagesOf = (published: Published): string[] =>
  [
    municipalityPage({ ...published, fictional: false }, firstHotlines, [], SITE.origin),
    indexPage([published], []),
    regionPage({ id: "noord", name: "Noord" }, [published]),
  ].map((page) => pageText(page, SITE));

it("are the same bytes with every closed meeting, note, name and remark exchanged", () => {
  fc.assert(
    fc.property(files, (file) => {
      const [one, other] = [publishedOf(exchanged(file, "EEN")), publishedOf(exchanged(file, "TWEEDE"))];
      expect(pagesOf(other)).toEqual(pagesOf(one));
      expect(other.exchange).toBe(one.exchange);
    }),
    { numRuns: 15 },
  );
}, 120_000);

it("hold every text of the report, and as text", () => {
  fc.assert(
    fc.property(
      files,
      fc.constantFrom(`<script>alert("x")</script>`, `" onload="x`, "</script><b>", "&amp;'"),
      (file, typed) => {
        const evidence = file.evidence.map((item) => ({ ...item, title: `${item.id} ${typed}` }));
        const published = publishedOf({ ...file, evidence } as ExchangeLike);
        const [page = ""] = pagesOf(published);
        expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|<b>|\son\w+="/);
        expect(page.match(/<\/script>/g)).toHaveLength(1);
        for (const text of published.report.sections.flatMap(textsOf)) expect(page).toContain(escaped(text));
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

it("are for programs that search, unless what they show was made up", () => {
  const [file] = fc.sample(files, 1) as [ExchangeLike];
  const robots = (fictional: boolean, generated: boolean) => {
    const page = municipalityPage({ ...publishedOf(file), fictional }, firstHotlines, [], SITE.origin);
    return /<meta name="robots" content="([a-z, ]+)">/.exec(pageText(page, { ...SITE, generated }))?.[1];
  };
  expect([robots(false, false), robots(true, false), robots(false, true)]).toEqual([
    "index, follow",
    "noindex, follow",
    "noindex, follow",
  ]);
});

/** What is shown before a public report is given out: every typed text that stands in it, and in its exchange file. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readExchange, writeExchange } from "../dossier/exchange";
import { type ExchangeLike, exchangeFiles } from "../dossier/exchange.testing";
import { currentFramework } from "../framework/versions";
import vocabulary from "../framework/vocabulary.json";
import { towards } from "./boundary";
import { publicTexts } from "./public-texts";
import { PUBLIC } from "./viewer";

const NAME = "VOORNAAM ACHTERNAAM";

const own = { owner: "municipality" } as const;
const file: ExchangeLike = {
  format: "plateau/1",
  framework: "vng-kader-2021",
  municipality: { code: "GM9999", name: "Toetsdorp" },
  regions: [],
  evidence: [
    {
      ...{ ...own, id: "x1", type: "explanation", title: "Uitleg", criteria: ["5.1.3a"], motivation: "Anders." },
      ...{ approvedBy: NAME, date: "2026-09-01", reviewBy: "2027-08-31" },
    },
    {
      ...{ ...own, id: "p1", type: "appointment", title: "Functionaris", role: "attention-officer", holder: NAME },
      ...{ organisation: `Praktijk ${NAME}`, from: "2024-01-01", note: NAME },
    },
  ],
  exceptions: [],
  actions: [{ id: "a1", title: "Actie", criterion: "3.1.1g", owner: NAME, due: "2027-03-01", status: "todo" }],
  formChoices: [{ id: "surrogacy", title: "Draagmoeders", choice: "left-out", reason: NAME }],
} as unknown as ExchangeLike;

const dossierOf = (given: ExchangeLike) => {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(given)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return towards(PUBLIC, reading.dossier);
};

it("tells where a name was typed, and not what stays inside", () => {
  const texts = publicTexts(dossierOf(file), null);
  expect(
    texts.filter(({ text }) => text.includes("ACHTERNAAM")).map(({ about, question, text }) => [about, question, text]),
  ).toEqual([
    ["Uitleg", "Wie stemde hiermee in?", NAME],
    ["Aandachtsfunctionaris", "Bij welke organisatie of afdeling?", `Praktijk ${NAME}`],
    ["Actie: Actie", "Wie zorgt daarvoor?", NAME],
    ["Vorm van mensenhandel: Draagmoeders", "Waarom bewust niet?", NAME],
  ]);
});

it("tells what was filled in for the council, each promise and answer", () => {
  const answers = [{ reference: "Motie 4", answer: "Gedaan." }];
  const texts = publicTexts(dossierOf(file), { id: "council-form", from: "Het college", openness: "public", answers });
  expect(texts.slice(0, 3).map(({ text }) => text)).toEqual(["Het college", "Motie 4", "Gedaan."]);
});

it("leaves out no text of the public exchange file that was typed", () => {
  const files = exchangeFiles({ framework: currentFramework, vocabulary })({ items: 15 });
  fc.assert(
    fc.property(files, (given) => {
      const dossier = dossierOf(given);
      const told = new Set(publicTexts(dossier, null).map(({ text }) => text));
      const { evidence, actions = [], exceptions = [] } = JSON.parse(writeExchange(currentFramework, dossier));
      const typed = [
        ...evidence.flatMap((item: Record<string, unknown>) => [
          ...(item.type === "appointment" ? [] : [item.title]),
          ...["organisation", "motivation", "approvedBy", "minutes", "reference", "url"].map((field) => item[field]),
          ...["parties", "sectors", "groups", "actors", "figureSources"].flatMap((field) => item[field] ?? []),
          ...((item.claims ?? []) as { locator?: string; quote?: string }[]).flatMap(({ locator, quote }) => [locator, quote]),
        ]),
        ...actions.flatMap(({ title, owner }: Record<string, unknown>) => [title, owner]),
        ...exceptions.map(({ motivation }: Record<string, unknown>) => motivation),
      ];
      for (const text of typed) if (text !== undefined) expect(told.has(text as string), String(text)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

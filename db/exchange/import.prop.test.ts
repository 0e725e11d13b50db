/** Whatever valid file is taken in, the dossier says exactly that, and taking it in again changes nothing. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readExchange, writeExchange } from "@/lib/dossier/exchange";
import { exchangeFiles } from "@/lib/dossier/exchange.testing";
import { currentFramework } from "@/lib/framework/versions";
import vocabulary from "@/lib/framework/vocabulary.json";
import { done } from "@/lib/refusal";
import { formChoices } from "@/lib/trafficking/choice.testing";
import { everything, freshDatabase, valueIn } from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { addMunicipality } from "../places/register";
import { inTransaction } from "../store/transaction";
import { importDossier } from "./import";

const files = exchangeFiles({ framework: currentFramework, vocabulary })();
/** No event lies after it, so that every valid file can be taken in. */
const today = "2199-12-31";

const read = (text: string): Dossier => {
  const reading = readExchange(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dossier;
};

/** A dossier of which the order of its lists says nothing. */
const contents = ({ regions, evidence, exceptions, actions, formChoices: choices = [] }: Dossier) =>
  [regions, evidence, exceptions, actions, choices].map((list) =>
    list.map((item) => JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))).sort(),
  );

it("comes out of the database as it went in", () => {
  fc.assert(
    fc.property(files, formChoices, (file, choices) => {
      freshDatabase();
      const dossier = read(JSON.stringify({ ...file, formChoices: choices }));
      const { municipality } = dossier;
      const place = { fictional: true, province: null, validFrom: "2023-01-01", validUntil: null, successor: null };
      inTransaction(everything, (tx) => done(addMunicipality(tx, { ...municipality, ...place })));
      const { added } = valueIn(importDossier(everything, currentFramework, dossier, { today }));
      expect(added).toBe(dossier.evidence.length + dossier.exceptions.length + dossier.actions.length + choices.length);

      const exported = read(writeExchange(currentFramework, valueIn(loadDossier(everything, municipality.code))));
      expect(contents(exported)).toEqual(contents(dossier));
      const again = valueIn(importDossier(everything, currentFramework, exported, { today }));
      expect(again).toMatchObject({ added: 0, corrected: 0, unchanged: added });
    }),
    { numRuns: 60 },
  );
});

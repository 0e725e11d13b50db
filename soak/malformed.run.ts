/** One run of malformed requests against the served application: how many, and what must hold afterwards. */
import fc from "fast-check";
import { expect } from "vitest";
import { DECISIVE, malformed, oversized, type Sender } from "./malformed";
import { type Served, serve } from "./served";
import { storedIn } from "./stored";
import { formsOf, Visitor } from "./visitor";

const people = ["Beleidsadviseur Beekrijk", "Lezer Beekrijk", "Ketenregisseur Voorbeeldregio (verzonnen)", "Beheerder"];

/** Pages with forms, of which each sender uses those that it is shown. */
const pagesWithForms = [
  "/inloggen",
  "/inloggen/vergeten",
  "/controleren",
  "/gemeenten/GM9902/bewijs/nieuw?soort=document",
  "/gemeenten/GM9902/bewijs/nieuw?soort=meeting",
  "/gemeenten/GM9902/bewijs/beleidsplan-2024",
  "/gemeenten/GM9902/bewijs/beleidsplan-2024/wijzigen",
  "/gemeenten/GM9902/bewijs/beleidsplan-2024/intrekken",
  "/gemeenten/GM9902/acties/nieuw?toetspunt=3.1.1g",
  "/gemeenten/GM9902/delen",
  "/gemeenten/GM9902/rapport",
  "/gemeenten/GM9902/rapport/raad",
  "/gemeenten/GM9902/opmerkingen/nieuw?bouwsteen=2.1.3",
  "/regio/voorbeeldregio/bewijs/nieuw?soort=activity",
  "/beheer/mensen/nieuw?rol=advisor",
  "/beheer/regios/voorbeeldregio",
  "/beheer/gemeenten",
];

/** Sends this many malformed requests, and oversized ones beside; no answer is a 5xx, and nothing is stored. */
export async function malformedRequests(count: number, large: number): Promise<void> {
  const served = await serve();
  try {
    const senders = await Promise.all([undefined, ...people].map((account, at) => senderFor(served.origin, account, at)));
    expect(senders.map(({ forms }) => forms.length).every((forms) => forms > 0)).toBe(true);
    const before = storedIn(served.folder);
    await judged(served, senders, malformed, count);
    await judged(served, senders, oversized, large);
    expect(storedIn(served.folder)).toEqual(before);
    expect((await fetch(`${served.origin}/ready`)).status).toBe(200);
  } finally {
    await served.stop();
  }
}

const judged = ({ printed }: Served, senders: readonly Sender[], requests: typeof malformed, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(requests, fc.constantFrom(...senders), async (send, sender) => {
      // A server may hang up on what is too large before it was sent.
      const answer = await send(sender).catch(() => null);
      if (answer !== null && answer.status >= 500)
        throw new Error(`${answer.path} ${answer.status}\n${printed().slice(-3000)}`);
    }),
    { numRuns, endOnFailure: true },
  );

async function senderFor(origin: string, account: string | undefined, at: number): Promise<Sender> {
  const visitor = new Visitor(origin, `203.0.113.${10 + at}`);
  if (account !== undefined) await visitor.signInAs(account);
  const forms = [];
  for (const path of pagesWithForms) {
    const { text, status } = await visitor.request(path);
    const found = status === 200 ? formsOf(text) : [];
    const usable = found.filter(({ fields }) => fields.some(([name]) => DECISIVE.includes(name)));
    forms.push(...usable.map((form) => ({ path, form })));
  }
  return { visitor, forms };
}

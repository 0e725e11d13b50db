/**
 * The forms of the six types of evidence: in which order the fields stand and how each is asked. What a field takes follows
 * from the schemas in evidence.ts.
 */
import type { z } from "zod";
import { type FormField, fieldsOf, type Wording } from "../form/field";
import { type Evidence, evidenceShapes } from "./evidence";

export type EvidenceType = Evidence["type"];

/** Fields that a form handles in its own way: they are known before, or asked in a part of their own. */
export const handledApart = ["id", "owner", "type", "region", "covers", "adopts", "claims"] as const;

const url: Wording = {
  question: "Staat het op internet?",
  hint: "Plak het adres, bijvoorbeeld https://gemeente.nl/beleid. Gebruik geen adres met persoonsgegevens.",
};
const note: Wording = { question: "Toelichting", long: true };

const EACH = "Eén per regel, of met komma’s ertussen.";

type Words<T extends EvidenceType> = readonly (readonly [keyof z.infer<(typeof evidenceShapes)[T]> & string, Wording])[];

const words: { [T in EvidenceType]: Words<T> } = {
  document: [
    ["kind", { question: "Wat voor document is het?", missing: "Kies wat voor document het is." }],
    ["title", { question: "Hoe heet het document?", missing: "Vul in hoe het document heet." }],
    ["adoptedBy", { question: "Wie stelde het vast?" }],
    ["adoptedOn", { question: "Wanneer is het vastgesteld?" }],
    ["validFrom", { question: "Vanaf wanneer geldt het?", hint: "Laat leeg als het geldt vanaf de dag van vaststellen." }],
    ["validUntil", { question: "Tot en met wanneer geldt het?", hint: "Laat leeg als er geen einddatum is." }],
    [
      "reviewBy",
      {
        question: "Wanneer moet het opnieuw bekeken worden?",
        hint: "U krijgt dan een seintje. De status verandert er niet door.",
      },
    ],
    ["reference", { question: "Wat is het besluit- of zaaknummer?" }],
    ["parties", { question: "Welke partijen doen mee?", hint: EACH }],
    ["policyFields", { question: "Over welke beleidsterreinen gaat het?", hint: "Kruis alles aan wat past." }],
    ["url", url],
    ["note", note],
  ],
  appointment: [
    ["role", { question: "Om welke rol gaat het?", missing: "Kies om welke rol het gaat." }],
    [
      "holder",
      {
        question: "Welke functie heeft deze rol?",
        hint: "Bijvoorbeeld: adviseur openbare orde en veiligheid. Een naam is niet nodig.",
        missing: "Vul in welke functie deze rol heeft.",
      },
    ],
    ["organisation", { question: "Bij welke organisatie of afdeling?" }],
    ["domains", { question: "Voor welk terrein?", hint: "Kruis alles aan wat past." }],
    ["from", { question: "Sinds wanneer?", missing: "Vul in sinds wanneer de rol is belegd." }],
    [
      "sinceAtLeast",
      {
        question: "De rol bestond al eerder",
        hint: "Kruis aan als u alleen weet dat het in ieder geval sinds deze dag zo is.",
      },
    ],
    ["until", { question: "Tot en met wanneer?", hint: "Laat leeg als er geen einddatum is." }],
    [
      "title",
      { question: "Hoe noemt u deze aanstelling?", hint: "Leeg: Plateau noemt de rol en de functie.", suggested: true },
    ],
    ["url", url],
    ["note", note],
  ],
  meeting: [
    ["forum", { question: "Welk overleg was het?", missing: "Kies welk overleg het was." }],
    ["date", { question: "Wanneer was het?", missing: "Vul de datum van het overleg in." }],
    ["parties", { question: "Welke organisaties deden mee?", hint: "Eén organisatie per regel. Geen namen van personen." }],
    [
      "minutes",
      { question: "Waar staat het verslag?", hint: "Een zaaknummer of verwijzing. Geen inhoud van het overleg en geen namen." },
    ],
    [
      "title",
      { question: "Hoe noemt u dit overleg?", hint: "Leeg: Plateau noemt het soort overleg en de datum.", suggested: true },
    ],
    ["url", url],
    ["note", note],
  ],
  activity: [
    ["kind", { question: "Wat voor activiteit was het?", missing: "Kies wat voor activiteit het was." }],
    [
      "title",
      { question: "Hoe heet de activiteit?", hint: "Leeg: Plateau noemt het soort activiteit en de datum.", suggested: true },
    ],
    [
      "date",
      {
        question: "Wanneer was het, of wanneer begon het?",
        missing: "Vul de datum van de activiteit in.",
      },
    ],
    [
      "until",
      { question: "Wat was de laatste dag?", hint: "Alleen voor iets dat langer duurt, zoals een campagne of een e-learning." },
    ],
    ["audiences", { question: "Voor wie was het?", hint: "Kruis alles aan wat past.", missing: "Kies voor wie het was." }],
    ["participants", { question: "Hoeveel mensen deden mee?", hint: "Een getal; schatten mag." }],
    ["url", url],
    ["note", note],
  ],
  analysis: [
    ["kind", { question: "Wat voor analyse is het?", missing: "Kies wat voor analyse het is." }],
    [
      "title",
      { question: "Hoe heet de analyse?", hint: "Leeg: Plateau noemt het soort analyse en de datum.", suggested: true },
    ],
    [
      "date",
      {
        question: "Wanneer was de analyse klaar?",
        missing: "Vul in wanneer de analyse klaar was.",
      },
    ],
    ["sectors", { question: "Welke kwetsbare sectoren beschrijft de analyse?", hint: EACH }],
    ["groups", { question: "Welke risicogroepen beschrijft de analyse?", hint: EACH }],
    [
      "actors",
      {
        question: "Welke betrokkenen brengt de analyse in beeld?",
        hint: "Bijvoorbeeld dader, facilitator, afnemer. Eén per regel, of met komma’s ertussen; geen namen van personen.",
      },
    ],
    ["figureSources", { question: "Uit welke bronnen komen de cijfers?", hint: EACH }],
    ["url", url],
    ["note", note],
  ],
  explanation: [
    [
      "criteria",
      {
        question: "Bij welke toetspunten hoort deze uitleg?",
        hint: "Kruis alles aan wat past.",
        offered: true,
        missing: "Kies bij welke toetspunten deze uitleg hoort.",
      },
    ],
    [
      "motivation",
      {
        question: "Hoe vult de gemeente dit anders in, en waarom?",
        hint: "Deze tekst staat in het rapport voor de raad.",
        long: true,
        missing: "Vul in hoe de gemeente dit anders invult, en waarom.",
      },
    ],
    [
      "approvedBy",
      { question: "Wie stemde hiermee in?", hint: "Een functie of bestuur, bijvoorbeeld het college. Een naam is niet nodig." },
    ],
    [
      "date",
      {
        question: "Vanaf wanneer geldt de uitleg?",
        missing: "Vul in vanaf wanneer de uitleg geldt.",
      },
    ],
    [
      "reviewBy",
      {
        question: "Wanneer bekijkt u de uitleg opnieuw?",
        hint: "Hooguit een jaar later. Na die dag telt de uitleg niet meer.",
        missing: "Vul in wanneer u de uitleg opnieuw bekijkt.",
      },
    ],
    ["title", { question: "Hoe noemt u deze uitleg?", hint: "Leeg: Plateau noemt de toetspunten.", suggested: true }],
    ["url", url],
    ["note", note],
  ],
};

const forms = Object.fromEntries(
  Object.entries(evidenceShapes).map(([type, shape]) => [type, fieldsOf(shape as z.ZodObject, words[type as EvidenceType])]),
) as Record<EvidenceType, FormField[]>;

/** The fields of a type's form, in order, apart from those that are {@link handledApart}. */
export const evidenceFields = (type: EvidenceType): FormField[] => forms[type];

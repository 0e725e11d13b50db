/** Covenants, contracts and subsidies, with their parties as far as they are named. */
import { clauseSays } from "../modality";
import { given } from "./adoptions";
import { datesIn } from "./dates";
import type { Contract, Sentence } from "./fact";

const KINDS: readonly [RegExp, Contract["documentKind"]][] = [
  [/\bprivacyprotocol\b(?!.*\bconvenant\b)/, "privacy-protocol"],
  [/convenant(?:en)?\b|samenwerkingsovereenkomst|samenwerkingsafspraken|intentieverklaring|bestuursovereenkomst/, "covenant"],
  [/subsidie(?:beschikking|relatie)?\b|gesubsidieerd/, "subsidy"],
  [
    /\b\p{L}*contract\b|\p{L}*overeenkomst\b|\b(?:ingekocht|inkopen|koopt|kopen)\b|noodfonds|opgedragen aan|\b(?:bij|van|met) (?:de )?(?:stichting|vrouwenopvang|leger des heils|maatschappelijke opvang)|afspraken (?:gemaakt )?met .{0,60}(?:opvang|aanbieder|instelling|stichting|leger des heils)|per inwoner/u,
    "contract",
  ],
];
const CLOSED =
  /\b(?:getekend|ondertekend|afgesloten|gesloten|sloot|loopt|lopen|vastgelegd|opgesteld|draagt|opgedragen|uitgevoerd|georganiseerd|beschikbaar|ingekocht|inkopen|koopt|kopen|krijgt|krijgen|ontvangt|ontvangen|gesubsidieerde?|heeft|hebben|geldt|regelt|belegd|geplaatst|betalen|betaalt|verzorgt|uit 20\d\d)\b/;
const ABSENT = /\b(?:ontbreekt|nog geen|geen (?:convenant|overeenkomst|contract)|voornemens|aanvragen|streven)\b/;

/** The agreement with others that a sentence tells of: it was closed or runs. */
export function contractIn({ text, plain, place }: Sentence): Contract | undefined {
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  if (!kind || !CLOSED.test(plain) || ABSENT.test(plain)) return undefined;
  const ends = /\b(?:loopt|lopen)\b.{0,40}\baf\b|\btot en met\b|\bt\/m\b/.test(plain);
  if (clauseSays(text) !== "fact" && !ends) return undefined;
  const date = datesIn(text).find(({ date: found }) => found.length === 10)?.date ?? datesIn(text)[0]?.date;
  const parties = partiesIn(text);
  return {
    kind: "contract",
    ...place,
    documentKind: kind,
    ...given({
      adoptedOn: ends ? undefined : date,
      validUntil: ends ? date : undefined,
      parties: parties.length > 0 ? parties : undefined,
    }),
  };
}

const PARTY =
  /\b(?:[Ss]tichting (?:\p{Lu}[\p{L}-]+ ?){1,4}|politie|Openbaar Ministerie|Arbeidsinspectie|Belastingdienst|RIEC|Veilig Thuis|woningcorporaties?|Leger des Heils|GGD|CoMensha|centrumgemeente|Zorg- en Veiligheidshuis)/gu;

/** Organisations that are named, each once, in order. */
const partiesIn = (text: string): string[] => [...new Set([...text.matchAll(PARTY)].map(([name]) => name.trim()))];

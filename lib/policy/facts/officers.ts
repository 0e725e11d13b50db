/** Who was appointed to a role of the vocabulary, as which function, since when. */
import type { Term } from "../../framework/vocabulary";
import { clauseSays } from "../modality";
import { given } from "./adoptions";
import { datesIn } from "./dates";
import type { Officer, Sentence } from "./fact";

const ROLES: readonly [RegExp, Term<"role">][] = [
  [
    /\bzorgcoordinat\p{L}*|\bcoordinator (?:van de )?slachtoffers?|\bcoordinatie van (?:de )?zorg|\bslachtoffercoordinat\p{L}*/u,
    "care-coordinator",
  ],
  [/\bketenregi\p{L}*|\bketencoordinat\p{L}*|\bregionaal regisseur|\bprogrammamanager mensenhandel/u, "chain-director"],
  [
    /\baandachts?functionaris\p{L}*|\bcontactambtena\p{L}*|\btaakaccenthouder\p{L}*|\bvaste? vraagbaak|\b(?:contactpersoon|aanspreekpunt|functionaris|coordinator|specialist|adviseur) (?:mensenhandel|uitbuiting)/u,
    "attention-officer",
  ],
  [/\bportefeuillehouder/, "portfolio-holder"],
];

const APPOINTED =
  /\b(?:benoemd|aangesteld|aangewezen|belegd|ondergebracht|neergelegd|heeft|hebben|kent|beschikt|beschikken|sinds|per|met ingang van|is er|beschikbaar|actief|werkt|vervult|werkzaam|in dienst)\b|^portefeuillehouder\s*:?\s/;
const SINCE = /\b(?:sinds|per|met ingang van|vanaf|in)\b/;

/** The officer that a sentence tells of: the role has someone, now. */
export function officerIn({ text, plain, place }: Sentence): Officer | undefined {
  const role = ROLES.find(([pattern]) => pattern.test(plain));
  if (!role || !APPOINTED.test(plain) || clauseSays(text) !== "fact") return undefined;
  if (
    !/\b(?:benoemd|aangesteld|aangewezen|belegd|ondergebracht|neergelegd|sinds|kent|beschikt|beschikbaar|actief)\b|\b(?:heeft|hebben) (?:een|\p{L}+ een)\b|^portefeuillehouder/u.test(
      plain,
    )
  )
    return undefined;
  const [pattern, name] = role;
  const start = pattern.exec(plain)?.index ?? 0;
  const since = SINCE.test(plain) ? datesIn(text)[0]?.date : undefined;
  return {
    kind: "officer",
    ...place,
    role: name,
    function: functionAt(text, start),
    ...given({ since, organisation: organisationIn(text) }),
  };
}

/** The name of the function: the word that tells it and, where it has one, the subject after it. */
const functionAt = (text: string, start: number): string =>
  (
    /^[\p{L}-]+(?: (?:mensenhandel|uitbuiting|slachtoffers|vraagbaak(?: uitbuiting)?))?/u.exec(text.slice(start))?.[0] ?? ""
  ).trim();

/** "Stichting De Tussenhaven", "bij het Zorg- en Veiligheidshuis". */
const organisationIn = (text: string): string | undefined =>
  /\b[Ss]tichting (?:\p{Lu}[\p{L}-]+ ?){1,4}|(?<=\bbij (?:het |de )?)(?:\p{Lu}[\p{L}-]+ ?(?:en )?){1,4}/u
    .exec(text)?.[0]
    .trim();

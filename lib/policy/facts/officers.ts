/** Who was appointed to a role of the vocabulary, as which function, since when. */
import type { Term } from "../../framework/vocabulary";
import { clauseSays } from "../modality";
import { given } from "./adoptions";
import { datesIn } from "./dates";
import type { Officer, Sentence } from "./fact";

const ROLES: readonly [RegExp, Term<"role">][] = [
  [
    /\bzorgcoordinat\p{L}*|\bcoordinator (?:van de )?(?:slachtoffers?|zorg|hulp\p{L}*)|\bcoordinatie van (?:de )?(?:zorg|hulp)|\b(?:slachtoffer|hulp|opvang)coordinat\p{L}*|\bslachtofferregisseur\p{L}*/u,
    "care-coordinator",
  ],
  [
    /\bketen(?:regi|coordinat|manager)\p{L}*|\bregionaa?le? (?:regisseur|aanjager)|\b(?:programmamanager|programmaleider|regisseur) (?:mensenhandel|uitbuiting)/u,
    "chain-director",
  ],
  [
    /\b(?:aandachts?|contact|signalerings)(?:functionaris|ambtena|persoon mensenhandel)\p{L}*|\btaakaccent(?:houder)?\p{L}*|\b(?:thema|dossier|taak)houder\p{L}*|\baanspreekpersoon|\bvaste? (?:vraagbaak|contact(?:persoon)?|aanspreekpunt)|\b(?:contactpersoon|contactpersonen|aanspreekpunt|functionaris|coordinator|specialist|adviseur|kwartiermaker) (?:mensenhandel|uitbuiting)/u,
    "attention-officer",
  ],
  [/\bportefeuillehouder/, "portfolio-holder"],
];

/** The role has someone: it was given, it is held, it is done by an organisation, or others are with it. */
const HELD = new RegExp(
  [
    "\\b(?:benoemd|aangesteld|aangewezen|belegd|ondergebracht|neergelegd|opgedragen|aangetrokken|geworven|actief|werkzaam|in dienst|beschikbaar)\\b",
    "\\b(?:beschik(?:t|ken) over|kent)\\b",
    "\\b(?:heeft|hebben) (?:\\p{L}+ ){0,3}(?:een|een eigen|twee|drie|vier|er een|minimaal een|ten minste een)\\b",
    "\\bis (?:er )?(?:een|sinds)\\b",
    "\\bsinds (?:\\p{L}+ |\\d{1,2} ){0,2}(?:19|20)\\d\\d",
    "\\b(?:uitgevoerd|verzorgd|geboden|ingevuld|vervuld|begeleid|geholpen|georganiseerd) door\\b",
    "\\bonder (?:leiding|begeleiding|coordinatie|voorzitterschap) van\\b",
    "\\b(?:valt onder|ligt bij|doet .{0,40} beroep op|vervult|werkt voor|werken voor|is dat)\\b",
    "coordinat\\p{L}* van (?:de )?stichting",
    "^(?:een|twee|drie|\\d) ",
    "^portefeuillehouder\\s*:?\\s",
  ].join("|"),
  "u",
);
const ABSENT =
  /\b(?:geen|nog niet|ontbreekt|vacature|vacant|beoogd|zou(?:den)?|wordt (?:nog )?(?:aangesteld|aangewezen|benoemd|geworven))\b/u;
const SINCE = /\b(?:sinds|per|met ingang van|vanaf|in|bij besluit van)\b/;

/** The officer that a sentence tells of: the role has someone, now. */
export function officerIn({ text, plain, place }: Sentence): Officer | undefined {
  const role = ROLES.find(([pattern]) => pattern.test(plain));
  if (!role || !HELD.test(plain) || ABSENT.test(plain) || clauseSays(text) !== "fact") return undefined;
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

/** Where the subject is discussed, and how often. */
import type { Term } from "../../framework/vocabulary";
import { frequenciesIn } from "../frequency";
import { clauseSays } from "../modality";
import { datesIn } from "./dates";
import type { Forum, Sentence } from "./fact";

/** A meeting that has a name, whoever takes part. */
const MEETING =
  "(?:\\p{L}*overleg(?:gen|tafel|vormen)?|\\p{L}*tafel|stuurgroep|regiegroep|\\p{L}*werkgroep|kerngroep|projectgroep|kernteam|programmateam|weegteam|\\p{L}*platform|netwerk|taskforce|beraad|\\p{L}*bijeenkomst(?:en)?|\\p{L}*gesprek)";
const any = (pattern: string): RegExp => new RegExp(pattern, "u");

/** From the most telling to the least. */
const FORUMS: readonly [RegExp, Term<"forum">][] = [
  [
    any(
      "driehoek|gezagsoverleg|officier van justitie (?:en|,).{0,40}(?:politie|teamchef)|burgemeester.{0,30}(?:officier|openbaar ministerie|\\bom\\b).{0,30}politie",
    ),
    "triangle",
  ],
  [
    any(
      "stuurgroep|taskforce|regionaal (?:college|bestuur)|bestuurlijke? (?:\\p{L}+ )?(?:tafel|overleg|platform|regiegroep|netwerk)|districtelijk|districtscollege|veiligheidsoverleg|burgemeesters(?:overleg|kring)|portefeuillehoudersoverleg|(?:burgemeesters|portefeuillehouders|bestuurders) .{0,60}(?:treffen|bijeen|overleg|bespreken|vergader)",
    ),
    "regional-executive",
  ],
  [
    any(
      "casusoverleg|casustafel|\\bcasuss?en\\b|keten(?:overleg|partners)|convenantpartners|weegteam|zorgcoordinator(?:en)?\\b.{0,80}overleg|overleg .{0,80}zorgcoordinator",
    ),
    "chain",
  ],
  [
    any(
      "regio\\p{L}* .{0,60}" +
        MEETING +
        "|" +
        MEETING +
        " .{0,60}\\bregio|regietafel|regiotafel|netwerk van aandachtsfunctionarissen|\\btafel\\b|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) gemeenten",
    ),
    "regional-official",
  ],
  [
    any(
      "ambtelijk|intern|medewerkers|collega|aandachtsfunctionaris|beleidsadviseurs?|ambtenaren|wijkagenten|gemeentesecretaris|" +
        MEETING,
    ),
    "official",
  ],
];

/** That people meet there. */
const MEETS = any(
  "\\b(?:bijeen|bespr(?:oken|eken|eekt)|agenda\\p{L}*|agendapunt|vergadert|vergaderen|samen(?:komt|komen)|komt samen|komen samen|schuift|schuiven|treffen|ontmoeten|praat|praten|spreekt|spreken elkaar|overlegt|overleggen|zitten .{0,60} (?:bij elkaar|om tafel)|lopen .{0,80}door|roept .{0,80}bijeen|vindt|vinden|neemt deel|nemen deel|deelname|vertegenwoordigd|aan bod|aan de orde|stond|stuurt)\\b|\\b(?:is|zijn) er (?:een )?.{0,40}overleg",
);
const NAMED = any(
  "\\b" +
    MEETING +
    "\\b|driehoek|gezag|aandachtsfunctionaris|ambtena|collega|burgemeester|portefeuillehouder|gemeentesecretaris|convenantpartners|ketenpartners",
);
const ENDED = /\b(?:destijds|opgeheven|niet meer|geen vaste?|ontbreekt|zodra|wanneer daar|incidenteel)\b/;
/** What is brought to a meeting that is not one: courses, checks, reports to a council. */
const OTHER =
  /\b(?:training|scholing|cursus|opleiding|controle|controles|rapporteert aan de raad|voortgangsbrief|rekenkamer)\b/;
/** That it stands there for good, also where no rhythm is told. */
const FIXED = any(
  "terugkerend|vast(?:e)? (?:agendapunt|op|onderwerp|onderdeel)|schuift|schuiven|neemt deel|nemen deel|vertegenwoordigd|bijeen|besproken|stuurt|vindt .{0,60}plaats|vinden .{0,60}plaats|afstemming",
);

/** The forum that a sentence tells of; with its rhythm where that is told. */
export function forumIn({ text, plain, named, place }: Sentence): Forum | undefined {
  if (!NAMED.test(named) || !MEETS.test(plain) || ENDED.test(plain) || OTHER.test(plain)) return undefined;
  const forum = FORUMS.find(([pattern]) => pattern.test(named))?.[1];
  if (!forum) return undefined;
  const [often] = frequenciesIn(plain);
  const dated = datesIn(text).some(({ date }) => date.length === 10) || /\bin 20\d\d .{0,30}(?:keer|maal)\b/.test(plain);
  if (!often && !dated && !FIXED.test(plain)) return undefined;
  if (!often && clauseSays(text) !== "fact") return undefined;
  return { kind: "forum", ...place, forum, ...(often ? { count: often.count, within: often.within } : {}) };
}

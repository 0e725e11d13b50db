/** Where the subject is discussed, and how often. */
import type { Term } from "../../framework/vocabulary";
import { frequenciesIn } from "../frequency";
import type { Forum, Sentence } from "./fact";

const FORUMS: readonly [RegExp, Term<"forum">][] = [
  [/driehoek|officier van justitie (?:en|,).{0,40}(?:politie|teamchef)/, "triangle"],
  [
    /stuurgroep|regionaal college|bestuurlijke? (?:regionale? )?(?:tafel|overleg|regiegroep)|districtelijk|veiligheidsoverleg|burgemeestersoverleg|regionale tafel|portefeuillehoudersoverleg/,
    "regional-executive",
  ],
  [
    /\btafel [\p{Lu}\p{L}]+|regionaal overleg|regionale (?:werkgroep|overlegtafel)|regiotafel|netwerk van aandachtsfunctionarissen/u,
    "regional-official",
  ],
  [/ketenoverleg|convenantpartners|casusoverleg|casustafel|zorgtafel|drieluik|tussen de aandachtsfunctionaris/, "chain"],
  [
    /ambtelijk\p{L}* (?:\p{L}+)?overleg|signalenoverleg|ondermijningsoverleg|werkoverleg|ambtelijk besproken|teamoverleg|gemeentesecretaris .{0,80}bespre|lopen .{0,80}\bdoor\b|kwartaaloverleg|ambtelijk niveau/u,
    "official",
  ],
];

const MEETS =
  /\b(?:bijeen|besproken|bespreken|bespreekt|agenda|agendapunt|\p{L}*overleg\p{L}*|driehoek\p{L}*|tafel|samen|schuift|vindt|vinden|lopen|stuurt|treffen)\b/u;
const PAST = /\b(?:destijds|opgeheven|niet meer)\b/;

/** The forum that a sentence tells of; with its rhythm where that is told. */
export function forumIn({ plain, place }: Sentence): Forum | undefined {
  const forum = FORUMS.find(([pattern]) => pattern.test(plain))?.[1];
  if (!forum || !MEETS.test(plain) || PAST.test(plain)) return undefined;
  const [often] = frequenciesIn(plain);
  const fixed = /terugkerend|vast(?:e)? (?:agendapunt|op)|schuift|bijeen|besproken|komen|stuurt|vindt|vinden/.test(plain);
  if (!often && !fixed) return undefined;
  return { kind: "forum", ...place, forum, ...(often ? { count: often.count, within: often.within } : {}) };
}

/**
 * Which passwords are good enough: long, and not one of those that everybody tries first. No rules about capitals and digits:
 * length is what helps (NIST SP 800-63B, section 3.1.1), and four words are easier to remember than one with signs in it.
 */
import { dictionary } from "@zxcvbn-ts/language-common";

/** Of a password that may be all there is, without a second factor. */
export const SHORTEST_PASSWORD = 15;
/** Beyond this nobody types; it keeps the work of hashing within bounds. */
export const LONGEST_PASSWORD = 256;

const common: ReadonlySet<string> = new Set(dictionary["passwords-common"].map(String));

/** What is wrong with a password, as a full sentence; null where it is good. `own` are words that others know of this person. */
export function passwordProblem(password: string, own: readonly string[] = []): string | null {
  const characters = [...password].length;
  if (password === "") return "Vul een wachtwoord in.";
  if (characters < SHORTEST_PASSWORD) {
    return `Neem ten minste ${SHORTEST_PASSWORD} tekens, bijvoorbeeld vier woorden achter elkaar. Dit zijn er ${characters}.`;
  }
  if (characters > LONGEST_PASSWORD) return `Neem hooguit ${LONGEST_PASSWORD} tekens. Dit zijn er ${characters}.`;
  if (isGuessable(password, own)) {
    return "Dit wachtwoord is snel te raden: het bestaat uit woorden of cijfers die heel veel mensen gebruiken. Neem vier woorden die niets met elkaar te maken hebben.";
  }
  return null;
}

/** Whether a password is in the list of common ones, or made of at most two of them with anything around and between. */
function isGuessable(password: string, own: readonly string[]): boolean {
  const typed = password.toLowerCase();
  const words = new Set(own.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 2));
  const known = (part: string): boolean => common.has(part) || words.has(part);
  const letters = typed.replaceAll(/[^\p{L}]+/gu, "");
  if (known(typed) || known(rootOf(typed)) || known(rootOf(letters)) || rootOf(letters).length < 4) return true;
  return Array.from(letters, (_, at) => at).some(
    (at) => at > 0 && known(rootOf(letters.slice(0, at))) && known(rootOf(letters.slice(at))),
  );
}

/** The shortest text of which this text is a repetition: "welkomwelkom" is "welkom" twice. A text doubled has itself at that distance. */
const rootOf = (text: string): string => text.slice(0, `${text}${text}`.indexOf(text, 1));

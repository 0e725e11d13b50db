/**
 * Which passwords are good enough: long, and not one of those that everybody tries first. No rules about capitals and digits:
 * length is what helps (NIST SP 800-63B, section 3.1.1), and four words are easier to remember than one with signs in it.
 */
import { dictionary } from "@zxcvbn-ts/language-common";

/** Of a password that may be all there is, without a second factor. */
export const SHORTEST_PASSWORD = 15;
/** Beyond this nobody types; it keeps the work of hashing within bounds. */
export const MAX_PASSWORD_LENGTH = 256;

/**
 * Words that everyone who knows where this password is for thinks of first: the product, the field, the functions in it. In
 * letters alone; a longer word stands before one that it begins with.
 */
const WORDS_OF_THE_FIELD = [
  ...["burgemeester", "gemeentehuis", "gemeentelijk", "gemeenten", "gemeente", "gemeenteraad", "wethouder", "college"],
  ...["mensenhandelaanpak", "mensenhandel", "mensensmokkel", "uitbuiting", "slachtoffers", "slachtoffer", "driehoek"],
  ...["beleidsadviseur", "beleidsmedewerker", "adviseur", "beleid", "beheerder", "administrator", "lezer", "raadslid"],
  ...["ketenregisseurs", "ketenregisseur", "ketenregie", "zorgcoordinator", "aandachtsfunctionaris", "regio", "plateaus"],
  ...["plateau", "bouwsteen", "bouwstenen", "toetspunt", "toetspunten", "vngkader", "kader", "comensha", "barriere"],
  ...["wachtwoord", "password", "inloggen", "welkom", "veiligheid", "openbareorde", "vng", "bewijs", "rapport"],
].sort((a, b) => b.length - a.length);

/** What must be left of a password, in letters, once such words are taken out of it. */
const SHORTEST_REST = 8;
const SHORTEST_WORD = 3;

const common: ReadonlySet<string> = new Set(dictionary["passwords-common"].map(String));

/**
 * What is wrong with a password, as a full sentence; null where it is good. `own` are words that others know of this person:
 * a name, an e-mail address, the municipality or region.
 */
export function passwordProblem(password: string, own: readonly string[] = []): string | null {
  const characters = [...password].length;
  if (password === "") return "Vul een wachtwoord in.";
  if (characters < SHORTEST_PASSWORD) {
    return `Neem ten minste ${SHORTEST_PASSWORD} tekens, bijvoorbeeld vier woorden achter elkaar. Dit zijn er ${characters}.`;
  }
  if (characters > MAX_PASSWORD_LENGTH) return `Neem hooguit ${MAX_PASSWORD_LENGTH} tekens. Dit zijn er ${characters}.`;
  if (isGuessable(password, own) || isOfTheField(password, own)) {
    return "Dit wachtwoord is snel te raden: het bestaat uit woorden of cijfers die heel veel mensen gebruiken. Neem vier woorden die niets met elkaar te maken hebben.";
  }
  return null;
}

/** Whether hardly anything is left of a password without the words of the field, the product and one's own. */
function isOfTheField(password: string, own: readonly string[]): boolean {
  const words = [...WORDS_OF_THE_FIELD, ...own.flatMap((text) => [lettersOf(text), ...text.split(/[\s@.'’-]+/).map(lettersOf)])]
    .filter(({ length }) => length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length);
  return [password, withLettersForSigns(password)].map(lettersOf).some((letters) => {
    const rest = words.reduce((left, word) => left.replaceAll(word, " "), letters).replaceAll(" ", "");
    return rest !== letters && rest.length < SHORTEST_REST;
  });
}

/** The letters of a text alone, in lower case and without accents. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, "");

/** Signs and digits that people write for a letter. */
const FOR_A_LETTER = new Map(
  ["0o", "1i", "3e", "4a", "5s", "7t", "@a", "$s", "!i"].map(([sign = "", letter = ""]) => [sign, letter]),
);

const withLettersForSigns = (text: string): string => Array.from(text, (sign) => FOR_A_LETTER.get(sign) ?? sign).join("");

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

/** The letters that Plateau sends by e-mail: plain text, Dutch, and nothing in them about people but the one they are for. */
import { longMoment, plural } from "../dutch";

export interface Letter {
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** For whom a letter with a one-time link is, where the link leads and until when (an ISO 8601 instant). */
export interface LinkFor {
  name: string;
  email: string;
  link: string;
  expiresAt: string;
}

const letter = ({ name, email }: { name: string; email: string }, subject: string, ...paragraphs: string[]): Letter => ({
  to: { name, address: email },
  subject,
  text: `${["Goedendag,", ...paragraphs, "Plateau"].join("\n\n")}\n`,
});

/** For who was given an account. `role` names it in words: "Beleidsadviseur Beekrijk". */
export const invitationLetter = ({ link, expiresAt, ...who }: LinkFor, role: string): Letter =>
  letter(
    who,
    "Uw account bij Plateau",
    `Er is een account voor u gemaakt bij Plateau, waarin gemeenten bijhouden waar zij staan in de aanpak van mensenhandel. Uw rol: ${role}.`,
    `Kies hier uw wachtwoord:\n${link}`,
    `De link werkt één keer, tot en met ${longMoment(expiresAt)}. Verwachtte u dit bericht niet? Dan hoeft u niets te doen.`,
  );

/** For who said to have forgotten the password. */
export const forgottenLetter = ({ link, expiresAt, ...who }: LinkFor): Letter =>
  letter(
    who,
    "Een nieuw wachtwoord voor Plateau",
    "Iemand vroeg met uw e-mailadres om een nieuw wachtwoord voor Plateau.",
    `Was u dat? Kies het dan hier:\n${link}`,
    `De link werkt één keer, tot en met ${longMoment(expiresAt)}. Was u het niet? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.`,
  );

/** What lapses in one municipality or region, and what waits for an answer there. */
export interface DigestPlace {
  name: string;
  /** Where it can be seen. */
  link: string;
  /** In order of the day; `when` in words. */
  lapses: readonly { when: string; text: string }[];
  /** What agreements ask, or that they end, in order of the day as well. */
  due: readonly { when: string; text: string }[];
  /** What was asked and not answered yet, a line each. */
  waiting: readonly string[];
}

/** What lapses and is due within so many days and what waits, for one reader. Every place has something of the three. */
export function digestLetter(who: { name: string; email: string }, places: readonly DigestPlace[], days: number): Letter {
  const count = (list: "lapses" | "due" | "waiting") => places.reduce((sum, place) => sum + place[list].length, 0);
  const [lapses, due, waiting] = [count("lapses"), count("due"), count("waiting")];
  const ahead = [
    ...(lapses > 0 ? [plural(lapses, "bewijs vervalt", "keer vervalt bewijs")] : []),
    ...(due > 0 ? [plural(due, "afspraak vraagt iets", "afspraken vragen iets")] : []),
  ];
  const parts = [
    ...(ahead.length > 0 ? [`${ahead.join(" en ")} binnen ${days} dagen`] : []),
    ...(waiting > 0 ? [`${plural(waiting, "vraag wacht", "vragen wachten")} op antwoord`] : []),
  ];
  return letter(
    who,
    `Plateau: ${parts.join(", ")}`,
    ...(lapses > 0 ? [`Dit telt binnen ${days} dagen niet meer mee, als er niets gebeurt:`] : []),
    ...places.filter((place) => place.lapses.length > 0).map(lapsesOf),
    ...(lapses > 0 ? ["Is er al iets geregeld? Leg het bewijs dan vast, dan blijft de bouwsteen staan."] : []),
    ...(due > 0 ? [`Deze afspraken vragen iets binnen ${days} dagen:`] : []),
    ...places.filter((place) => place.due.length > 0).map(dueOf),
    ...(waiting > 0 ? ["Dit wacht op antwoord:"] : []),
    ...places.filter((place) => place.waiting.length > 0).map(waitingOf),
  );
}

const lapsesOf = ({ name, link, lapses }: DigestPlace): string =>
  [name, ...lapses.map(({ when, text }) => `- ${when}: ${text}`), `Bekijk het: ${link}`].join("\n");

const dueOf = ({ name, link, due }: DigestPlace): string =>
  [name, ...due.map(({ when, text }) => `- ${when}: ${text}`), `Naar de afspraken: ${link}/afspraken`].join("\n");

const waitingOf = ({ name, link, waiting }: DigestPlace): string =>
  [name, ...waiting.map((title) => `- ${title}`), `Naar het postvak: ${link}/postvak`].join("\n");

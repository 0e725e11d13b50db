/** "Welke eigen afspraken komen wij niet of deels na?": those in force, or where none is those that ended. */
import type { AgreementOnDay } from "../../assessment/agreement-status";
import type { Block, Section } from "../model/model";
import { agreementInWords, agreementsTold, isNotShown } from "../model/norms";
import { type NoteDay, oncePerDay, voiced } from "./day";
import { firstWords, paragraphOf } from "./sentences";
import { section } from "./typed";
import { inWords } from "./words";

const MAX_NAME_LENGTH = 120;

/** Those in force; where none is, those that ended. */
const judged = oncePerDay((on): AgreementOnDay[] => {
  const all = agreementsTold(on);
  const inForce = all.filter((given) => given.inForce);
  return inForce.length > 0 ? inForce : all;
});

/** Those of which evidence is missing, in part or altogether. */
export const notShown = (on: NoteDay): AgreementOnDay[] => judged(on).filter(isNotShown);

/** At most so many by name. Nothing where no agreement has begun. */
export function keptSection(on: NoteDay, most: number): Section[] {
  const all = judged(on);
  if (all.length === 0) return [];
  const ended = all.every(({ inForce }) => !inForce);
  const missing = notShown(on);
  if (missing.length === 0 && ended) return [];
  const heading = voiced(
    on,
    `Welke eigen afspraken ${ended ? "kwamen" : "komen"} wij niet of deels na?`,
    `Van welke afspraken is niet bekend of de gemeente ze ${ended ? "nakwam" : "nakomt"}?`,
  );
  if (missing.length === 0) {
    return [section(ID, heading, paragraphOf(["Geen: voor elke afspraak is bewijs vastgelegd of loopt de termijn nog."]))];
  }
  return [section(ID, heading, [...paragraphOf([which(on, missing.length, all.length, ended)]), listOf(on, missing, most)])];
}

const ID = "eigen-afspraken";

/** In the words of the annex how each of them stands; of who is spoken of by others only that nothing tells. */
function listOf(on: NoteDay, missing: readonly AgreementOnDay[], most: number): Block {
  const told = missing.slice(0, most).map(({ agreement, status }) => {
    const name = firstWords(agreement.title, 16, MAX_NAME_LENGTH);
    return on.speaks || status === "partial" ? `${name}: ${agreementInWords(status)}` : name;
  });
  const rest = missing.length - most;
  const names = [...new Set(told)];
  return { kind: "list", items: rest > 0 ? [...names, `nog ${inWords(rest)} andere; zie de bijlage`] : names };
}

const which = (on: NoteDay, missing: number, all: number, ended: boolean): string =>
  on.speaks ? whichOfOurs(missing, all, ended) : whichOfTheirs(missing, all, ended);

function whichOfOurs(missing: number, all: number, ended: boolean): string {
  if (all === 1) return `Het gaat om de enige afspraak die ${ended ? "gold" : "nu geldt"}:`;
  const some = missing === all ? `alle ${inWords(all)}` : `${inWords(missing)} van de ${inWords(all)}`;
  return `Het gaat om ${some} afspraken die ${ended ? "golden" : "nu gelden"}:`;
}

function whichOfTheirs(missing: number, all: number, ended: boolean): string {
  const past = ended ? ` die ${all === 1 ? "afliep" : "afliepen"},` : "";
  if (all === 1) return `Over de enige afspraak${past} is niet genoeg bewijs vastgelegd:`;
  return missing === all
    ? `Over geen van de ${inWords(all)} afspraken${past} is genoeg bewijs vastgelegd:`
    : `Over ${inWords(missing)} van de ${inWords(all)} afspraken${past} is niet genoeg bewijs vastgelegd:`;
}

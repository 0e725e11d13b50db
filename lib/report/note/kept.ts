/** The agreements that are not kept, by name, with who sees to them: those in force, or where none is those that ended. "In het kort" counts them. */
import type { AgreementOnDay } from "../../assessment/agreement-status";
import { longDate } from "../../dutch";
import { ascending } from "../../order";
import type { Block, Section } from "../model/model";
import { agreementInWords, agreementsTold, isNotShown } from "../model/norms";
import { type NoteDay, oncePerDay, voiced } from "./day";
import { firstWords, paragraphOf } from "./sentences";
import { section } from "./typed";
import { inWords } from "./words";

const NAME_LENGTH = 120;
const [NAME, WHO] = [12, 4];

/** Those in force; where none is, those that ended. */
export const judgedAgreements = oncePerDay((on): AgreementOnDay[] => {
  const all = agreementsTold(on);
  const inForce = all.filter((given) => given.inForce);
  return inForce.length > 0 ? inForce : all;
});

/** Those of which evidence is missing, in part or altogether; what tells a council most comes first. */
export const notShown = oncePerDay((on): AgreementOnDay[] => judgedAgreements(on).filter(isNotShown).toSorted(byWeight));

const WEIGHT = ["open", "lapsed", "partial"];

/** What was agreed about the council itself, then what was never done, what is no longer done, and what is done in part; of those the oldest. */
const byWeight = (a: AgreementOnDay, b: AgreementOnDay): number =>
  Number(isForCouncil(b)) - Number(isForCouncil(a)) ||
  WEIGHT.indexOf(a.status) - WEIGHT.indexOf(b.status) ||
  ascending(a.agreement.from, b.agreement.from) ||
  ascending(a.node, b.node);

const isForCouncil = ({ agreement: { title, keeps } }: AgreementOnDay): boolean =>
  (keeps.type === "meeting" && (keeps.forums ?? []).includes("council")) || /\braad\b/i.test(title);

/** At most so many by name. Nothing where no agreement has begun, and where "In het kort" told all that others can. */
export function keptSection(on: NoteDay, most: number): Section[] {
  const all = judgedAgreements(on);
  const ended = all.every(({ inForce }) => !inForce);
  const missing = notShown(on);
  if (all.length === 0 || (missing.length === 0 && ended) || (missing.length === 1 && !on.speaks)) return [];
  const heading = voiced(
    on,
    `Welke eigen afspraken ${ended ? "lukten" : "lukken"} niet, of niet helemaal?`,
    "Om welke eigen afspraken gaat het?",
  );
  if (missing.length === 0) {
    return [section(ID, heading, paragraphOf(["Geen: voor elke afspraak is bewijs vastgelegd of loopt de termijn nog."]))];
  }
  return [section(ID, heading, [...paragraphOf([untilWhen(missing)]), listOf(on, missing, most)])];
}

const ID = "eigen-afspraken";

/** Of agreements that all ended on one day. */
function untilWhen(missing: readonly AgreementOnDay[]): string | undefined {
  const [first, ...others] = [...new Set(missing.map(({ on }) => on))];
  if (first === undefined || others.length > 0 || missing.some(({ inForce }) => inForce)) return undefined;
  return `${missing.length === 1 ? "Deze afspraak gold" : "Deze afspraken golden"} tot en met ${longDate(first)}:`;
}

function listOf(on: NoteDay, missing: readonly AgreementOnDay[], most: number): Block {
  const rest = missing.length - most;
  const shown = rest > 1 ? missing.slice(0, most) : missing;
  const names = [...new Set(shown.map((given) => told(on, given)))];
  return { kind: "list", items: rest > 1 ? [...names, `nog ${inWords(rest)} andere; zie de bijlage`] : names };
}

/** In the words of the annex how it stands, and who sees to it; of who is spoken of by others only that nothing tells. */
function told(on: NoteDay, given: AgreementOnDay): string {
  const { agreement, status } = given;
  const name = firstWords(agreement.title, NAME, NAME_LENGTH);
  if (!on.speaks) return status === "partial" ? `${name}: ${agreementInWords(status)}` : name;
  const who = agreement.responsible ? ` (wie: ${firstWords(agreement.responsible, WHO)})` : "";
  return `${name}: ${agreementInWords(status)}${howMany(given)}${who}`;
}

/** ", één van de vier" */
function howMany({ status, reasons }: AgreementOnDay): string {
  const short = reasons.find((reason) => reason.code === "short");
  return status === "partial" && short ? `, ${inWords(short.have)} van de ${inWords(short.need)}` : "";
}

/** "Welke eigen afspraken komen wij niet na?": the agreements in force that are not kept, at most four by name. */
import type { Block, Section } from "../model/model";
import { agreementsInForce } from "../model/norms";
import { type NoteDay, voiced } from "./day";
import { firstWords, paragraphOf } from "./sentences";
import { section } from "./typed";
import { inWords } from "./words";

const NAMED = 4;
const MAX_NAME_LENGTH = 120;

/** Nothing where no agreement is in force. */
export function keptSection(on: NoteDay): Section[] {
  const all = agreementsInForce(on);
  if (all.length === 0) return [];
  const broken = all.filter(({ status }) => ["lapsed", "partial", "open"].includes(status));
  const heading = voiced(on, "Welke eigen afspraken komen wij niet na?", "Welke eigen afspraken komt de gemeente niet na?");
  if (broken.length === 0)
    return [
      section(
        "eigen-afspraken",
        heading,
        paragraphOf(["Geen: voor elke afspraak is bewijs vastgelegd of loopt de termijn nog."]),
      ),
    ];
  const names = [...new Set(broken.slice(0, NAMED).map(({ agreement }) => firstWords(agreement.title, 16, MAX_NAME_LENGTH)))];
  const rest = broken.length - NAMED;
  const list: Block = { kind: "list", items: rest > 0 ? [...names, `nog ${inWords(rest)} andere; zie de bijlage`] : names };
  return [
    section("eigen-afspraken", heading, [...paragraphOf([`${which(broken.length, all.length)} ontbreekt bewijs:`]), list]),
  ];
}

function which(broken: number, all: number): string {
  if (all === 1) return "Voor de enige afspraak";
  return broken === all ? `Voor alle ${inWords(all)} afspraken` : `Voor ${inWords(broken)} van de ${inWords(all)} afspraken`;
}

/** What abbreviations in the annex stand for: only those that stand there, for a reader who never saw them. */
import type { Section } from "../model/model";
import { textsOf } from "../note/note";

const KNOWN: Readonly<Record<string, string>> = {
  Bibob: "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur",
  CCV: "Centrum voor Criminaliteitspreventie en Veiligheid",
  GGD: "Gemeentelijke Gezondheidsdienst",
  IBP: "Interbestuurlijk Programma van Rijk, provincies, gemeenten en waterschappen",
  LIEC: "Landelijk Informatie- en Expertisecentrum",
  OOV: "openbare orde en veiligheid",
  RIEC: "Regionaal Informatie- en Expertisecentrum",
  VNG: "Vereniging van Nederlandse Gemeenten",
  Wmo: "Wet maatschappelijke ondersteuning",
};

/** Nothing where none of them stands in the sections. */
export function abbreviationsSection(sections: readonly Section[]): Section[] {
  const words = new Set(sections.flatMap(textsOf).flatMap((text) => text.split(/[^\p{L}]+/u)));
  const told = Object.entries(KNOWN)
    .filter(([short]) => words.has(short))
    .map(([short, meaning]) => `${short}: ${meaning}`);
  if (told.length === 0) return [];
  const text = `${told.join("; ")}.`;
  return [{ id: "afkortingen", heading: "Afkortingen", newPage: false, blocks: [{ kind: "paragraph", text }] }];
}

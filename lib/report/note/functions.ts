/** Who does it: the officer, the care coordination and who leads the region's work, in sentences that answers tell as well. */
import { capitalised, listed, longDate } from "../../dutch";
import { type Evidence, type EvidenceOf, isAppointment, isDocument } from "../../evidence/evidence";
import { nameOf } from "./causes";
import { countedFor, isMet, type NoteDay } from "./day";
import { firstWords } from "./sentences";
import { heardFrom, tensed } from "./sources";
import { edgeOfYear } from "./words";

type Appointment = EvidenceOf<"appointment">;

/** "in ieder geval sinds begin 2022": a day that stands for a year alone is told as its beginning or its end. */
const since = ({ from, sinceAtLeast }: Appointment): string =>
  `${sinceAtLeast ? "in ieder geval sinds" : "sinds"} ${(sinceAtLeast && edgeOfYear(from)) || longDate(from)}`;

export function officerSentences(on: NoteDay): string[] {
  const [officer] = countedFor(on, "2.1.1a").filter(isAppointment);
  if (officer === undefined) return [];
  const both = (officer.domains ?? []).length >= 2;
  return [
    isMet(on, "2.1.1b")
      ? `Medewerkers ${tensed(on, "hebben", "hadden")} ${since(officer)} één aanspreekpunt voor signalen: de aandachtsfunctionaris.`
      : `Er ${tensed(on, "is", "was")} ${since(officer)} een aandachtsfunctionaris mensenhandel.`,
    ...(both ? [`Die functie ${tensed(on, "verbindt", "verbond")} zorg en veiligheid.`] : []),
  ];
}

export function careSentences(on: NoteDay): string[] {
  const items = countedFor(on, "5.1.2a");
  const [coordinator] = items.filter(isAppointment);
  const [paper] = items.filter(isDocument);
  return [
    ...(coordinator
      ? [coordinatorSentence(on, coordinator)]
      : paper
        ? [
            `${capitalised(nameOf(paper))}${withWhom(on, paper)} regelt de zorgcoördinatie: hulp en begeleiding voor slachtoffers.`,
          ]
        : []),
    ...(isMet(on, "5.1.1a", "5.1.1b") ? ["Wie opvang regelt en wie betaalt, ligt vast."] : []),
    ...(isMet(on, "5.1.3a", "5.1.3b") ? ["De kwaliteit van opvang is getoetst."] : []),
  ];
}

/** " met Zorghuis Voorbeeld": the other party to a contract. */
function withWhom({ name }: NoteDay, { parties = [] }: EvidenceOf<"document">): string {
  const others = parties.filter((party) => !party.toLowerCase().includes(name.toLowerCase())).slice(0, 2);
  return others.length === 0 ? "" : ` met ${listed(others.map((party) => firstWords(party, 3)))}`;
}

const organisationOf = ({ organisation, owner }: Appointment): string | undefined =>
  organisation ? firstWords(organisation, 6) : owner === "region" ? "de regio" : undefined;

/** The name of an organisation is typed without an article, so it stands where none is missed. */
function coordinatorSentence(on: NoteDay, coordinator: Appointment): string {
  const who = organisationOf(coordinator);
  const when = since(coordinator);
  return who === undefined
    ? `Een zorgcoördinator ${tensed(on, "regelt", "regelde")} ${when} hulp en begeleiding voor slachtoffers.`
    : `De zorgcoördinatie (hulp en begeleiding voor slachtoffers) ${tensed(on, "ligt", "lag")} ${when} bij ${who}.`;
}

const directorOf = (on: NoteDay): Appointment | undefined => countedFor(on, "4.2.2a").find(isAppointment);

/** That there is one, for a question about functions. */
export function directorSentence(on: NoteDay): string | undefined {
  const director = directorOf(on);
  return director && `De regio ${tensed(on, "heeft", "had")} ${since(director)} een ketenregisseur.`;
}

/** Who does the care coordination, for a question that named it. */
export function coordinationInShort(on: NoteDay): string | undefined {
  const items = countedFor(on, "5.1.2a");
  const [coordinator, paper] = [items.find(isAppointment), items.find(isDocument)];
  if (coordinator === undefined) return paper && `Dat regelt ${nameOf(paper)}${withWhom(on, paper)}.`;
  const who = organisationOf(coordinator) ?? "een zorgcoördinator";
  return `Dat ${tensed(on, "doet", "deed")} ${who}, ${since(coordinator)}.`;
}

/** With whom there are agreements, or in which document the work with partners stands. */
export function regionSentences(on: NoteDay, told?: Evidence): string[] {
  const papers = countedFor(on, "4.1.1b", "4.1.3a").filter(isDocument);
  const parties = [...new Set(papers.flatMap((paper) => paper.parties ?? []))].slice(0, 4).map((party) => firstWords(party, 3));
  const [paper] = papers;
  const director = directorOf(on);
  return [
    ...(paper === undefined
      ? []
      : [parties.length > 0 ? `Er zijn afspraken met ${listed(parties)}.` : partnersIn(on, paper, told)]),
    ...(papers.some(({ owner }) => owner === "region") ? [`De aanpak sluit aan bij die van de regio.`] : []),
    ...(director
      ? [`Een ketenregisseur ${tensed(on, "leidt", "leidde")} ${since(director)} de samenwerking in de regio.`]
      : []),
  ];
}

/** `told`: the plan that was named just before. */
function partnersIn(on: NoteDay, paper: Evidence, told: Evidence | undefined): string {
  const source = heardFrom(on, paper);
  const where = paper.id === told?.id ? "dat plan" : nameOf(paper);
  if (source !== undefined) return `Volgens ${source} staat de samenwerking met partners in ${where}.`;
  return paper.id === told?.id
    ? "Ook de samenwerking met partners staat in dat plan."
    : `De samenwerking met partners staat in ${where}.`;
}

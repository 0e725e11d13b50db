/** What a region hands over as tables with final texts, the same on its page and on its paper; and where a successor begins. */
import { capitalised, listed, plural, shortDate } from "../dutch";
import { label } from "../framework/vocabulary";
import { inboxKinds } from "../inbox/entry";
import type { RegionHandover, RegionRecord, RegionRole, Waiting } from "./region";

/** The pages of the region where the work is done, as a link to them is called. */
export const desks = {
  inbox: "Postvak",
  endings: "Wat eindigt er?",
  agreements: "Afspraken van de regio",
  evidence: "Bewijs van de regio",
  overview: "Overzicht van de regio",
} as const;

export type Desk = keyof typeof desks;

export interface HandoverTable {
  id: string;
  heading: string;
  columns: readonly string[];
  /** As many cells as there are columns; the first says what it is, and may lead to its record. */
  rows: readonly { cells: readonly string[]; about?: RegionRecord | undefined }[];
  /** Said where there is no row. */
  none: string;
  desk: Desk;
}

/** Everything, in the order in which it presses. */
export const regionTables = (handover: RegionHandover): HandoverTable[] => [
  {
    ...{ id: "regio", heading: "Wat op de regio wacht", desk: "inbox", none: "Niets." },
    columns: ["Wat", "Soort", "Van wie", "Sinds", "Uiterlijk"],
    rows: [
      ...handover.reviews.map(({ id, title, reviewBy }) => ({
        cells: [`“${title}” evalueren`, "Evaluatie", "de regio", "–", `${shortDate(reviewBy)} (te laat)`],
        about: { kind: "evidence" as const, id },
      })),
      ...handover.onRegion.map(waitingRow),
    ],
  },
  {
    ...{ id: "gemeenten", heading: "Wat op gemeenten wacht", desk: "inbox", none: "Niets." },
    columns: ["Wat", "Soort", "Bij wie", "Sinds", "Uiterlijk"],
    rows: handover.onMunicipalities.map(waitingRow),
  },
  {
    ...{ id: "eindigt", heading: "Wat van de regio binnen een jaar eindigt", desk: "endings", none: "Niets." },
    columns: ["Wat", "Wanneer", "Wat het kost"],
    rows: handover.endings.map(({ text, when, cost, about }) => ({ cells: [text, shortDate(when), cost], about })),
  },
  {
    ...{ id: "afspraken", heading: "Afspraken van de regio", desk: "agreements", none: "Er geldt nu geen afspraak." },
    columns: ["Afspraak", "Wie", "Tot en met", "Nagekomen bij"],
    rows: handover.agreements.map(({ agreement, kept }) => ({
      cells: [
        agreement.title,
        agreement.responsible ?? "–",
        agreement.until === undefined ? NO_END : shortDate(agreement.until),
        kept,
      ],
      about: { kind: "agreement", id: agreement.id },
    })),
  },
  {
    ...{ id: "rollen", heading: "Rollen van de regio", desk: "evidence", none: "" },
    columns: ["Rol", "Tot en met", "Gevuld bij"],
    rows: handover.roles.flatMap((role) => roleRows(role, handover.today)),
  },
];

const NO_END = "geen einddatum";

/** More names than these are counted. */
const MAX_NAMED = 5;

function waitingRow({ kind, title, who, since, by, late }: Waiting) {
  const names = who.length > MAX_NAMED ? plural(who.length, "gemeente", "gemeenten") : listed(who);
  const last = by === null ? "–" : `${shortDate(by)}${late ? " (te laat)" : ""}`;
  return { cells: [title, inboxKinds[kind], names, shortDate(since), last] };
}

function roleRows({ role, held, vacant, lastDay, filled, of }: RegionRole, today: string) {
  const at = `${filled} van ${plural(of, "gemeente", "gemeenten")}`;
  const last = lastDay === null ? "niet vastgelegd" : `was tot en met ${shortDate(lastDay)}`;
  return [
    ...(vacant ? [{ cells: [`${capitalised(label("role", role))}: niemand bij de regio`, last, at] }] : []),
    ...held.map(({ id, title, from, until }) => ({
      cells: [
        title,
        `${from > today ? `vanaf ${shortDate(from)}, ` : ""}${until === undefined ? NO_END : shortDate(until)}`,
        at,
      ],
      about: { kind: "evidence" as const, id },
    })),
  ];
}

/** What a successor does first, each with the page where that is done. */
export const firstSteps: readonly { desk?: Desk; text: string }[] = [
  { text: "De beheerder van Plateau geeft de opvolger toegang, en neemt de toegang terug van wie vertrekt." },
  { desk: "evidence", text: "Leg vast wie de rol overneemt, en geef de oude aanstelling een einddatum." },
  { desk: "inbox", text: "Handel af wat gemeenten antwoordden, en herinner wie nog niet antwoordde." },
  { desk: "endings", text: "Verleng eerst wat een gemeente het basisniveau of een hele bouwsteen kost." },
  { desk: "overview", text: "Kijk daarna wat de gemeenten samen missen." },
];

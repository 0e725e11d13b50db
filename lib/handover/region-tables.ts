/** What a region hands over as tables with final texts, the same on its page and on its paper; and where a successor begins. */
import { capitalised, listed, plural, shortDate } from "../dutch";
import { label } from "../framework/vocabulary";
import { inboxKinds } from "../inbox/entry";
import type { RegionEnding, RegionHandover, RegionRecord, RegionRole, Waiting } from "./region";

/** The pages of the region where the work is done, as a link to them is called. */
export const desks = {
  inbox: "Postvak",
  endings: "Wat eindigt er?",
  agreements: "Afspraken van de regio",
  evidence: "Bewijs van de regio",
  overview: "Overzicht van de regio",
} as const;

export type Desk = keyof typeof desks;

export interface HandoverRow {
  /** Of this row alone in its table. */
  id: string;
  /** As many as there are columns; the first says what it is, and may lead to its record. */
  cells: readonly string[];
  about?: RegionRecord | undefined;
}

export interface HandoverTable {
  id: string;
  heading: string;
  columns: readonly string[];
  rows: readonly HandoverRow[];
  /** Said where there is no row. */
  none: string;
  desk: Desk;
}

/** Everything, in the order in which it presses. */
export const regionTables = (handover: RegionHandover): HandoverTable[] => [
  {
    ...{ id: "regio", heading: "Wat op de regio wacht", desk: "inbox", none: "Niets." },
    columns: ["Wat", "Soort", "Van wie", "Sinds", "Uiterlijk"],
    rows: [...handover.reviews.map(reviewRow), ...handover.onRegion.map(waitingRow)],
  },
  {
    ...{ id: "gemeenten", heading: "Wat op gemeenten wacht", desk: "inbox", none: "Niets." },
    columns: ["Wat", "Soort", "Bij wie", "Sinds", "Uiterlijk"],
    rows: handover.onMunicipalities.map(waitingRow),
  },
  {
    ...{ id: "eindigt", heading: "Wat van de regio binnen een jaar eindigt", desk: "endings", none: "Niets." },
    columns: ["Wat", "Wanneer", "Wat het kost"],
    rows: handover.endings.map(endingRow),
  },
  {
    ...{ id: "afspraken", heading: "Afspraken van de regio", desk: "agreements", none: "Er geldt nu geen afspraak." },
    columns: ["Afspraak", "Wie", "Tot en met", "Nagekomen bij"],
    rows: handover.agreements.map(agreementRow),
  },
  {
    ...{ id: "rollen", heading: "Rollen van de regio", desk: "evidence", none: "" },
    columns: ["Rol", "Tot en met", "Gevuld bij"],
    rows: handover.roles.flatMap((role) => roleRows(role, handover.today)),
  },
];

const lastDay = (until: string | undefined): string => (until === undefined ? "geen einddatum" : shortDate(until));

/** More names than these are counted. */
const MAX_NAMED = 8;

function waitingRow({ kind, id, title, who, since, by, late }: Waiting): HandoverRow {
  const names = who.length > MAX_NAMED ? plural(who.length, "gemeente", "gemeenten") : listed(who);
  const last = by === null ? "–" : `${shortDate(by)}${late ? " (te laat)" : ""}`;
  return { id: `${kind} ${id}`, cells: [title, inboxKinds[kind], names, shortDate(since), last] };
}

const reviewRow = ({ id, title, reviewBy }: RegionHandover["reviews"][number]): HandoverRow => ({
  id,
  cells: [`“${title}” evalueren`, "Evaluatie", "de regio", "–", `${shortDate(reviewBy)} (te laat)`],
  about: { kind: "evidence", id },
});

const endingRow = ({ text, when, cost, about }: RegionEnding): HandoverRow => ({
  id: `${when} ${text} ${about?.id}`,
  cells: [text, shortDate(when), cost],
  about,
});

const agreementRow = ({
  agreement: { id, title, responsible, until },
  kept,
}: RegionHandover["agreements"][number]): HandoverRow => ({
  id,
  cells: [title, responsible ?? "–", lastDay(until), kept],
  about: { kind: "agreement", id },
});

/** Who holds the role for the region, in office and to come; that nobody does stands first. */
function roleRows({ role, held, vacant, lastDay: gone, filled, of }: RegionRole, today: string): HandoverRow[] {
  const at = `${filled} van ${plural(of, "gemeente", "gemeenten")}`;
  const none = {
    id: role,
    cells: [
      `${capitalised(label("role", role))}: niemand bij de regio`,
      gone === null ? "niet vastgelegd" : `was tot en met ${shortDate(gone)}`,
      at,
    ],
  };
  const rows = held.map(
    ({ id, title, from, until }): HandoverRow => ({
      id,
      cells: [title, `${from > today ? `vanaf ${shortDate(from)}, ` : ""}${lastDay(until)}`, at],
      about: { kind: "evidence", id },
    }),
  );
  return vacant ? [none, ...rows] : rows;
}

/** What a successor does first, each with the page where that is done. */
export const firstSteps: readonly { desk?: Desk; text: string }[] = [
  { text: "De beheerder van Plateau geeft de opvolger toegang, en neemt de toegang terug van wie vertrekt." },
  { desk: "evidence", text: "Leg vast wie de rol overneemt, en geef de oude aanstelling een einddatum." },
  { desk: "inbox", text: "Handel af wat gemeenten antwoordden, en herinner wie nog niet antwoordde." },
  { desk: "endings", text: "Verleng eerst wat een gemeente het basisniveau of een hele bouwsteen kost." },
  { desk: "overview", text: "Kijk daarna wat de gemeenten samen missen." },
];

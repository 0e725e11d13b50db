/** The paper with which an officer hands over: what the function holds, what falls with it, and where everything stands. Internal. */
import { longDate, longMoment, plural } from "../../dutch";
import type { Handover } from "../../handover/facts";
import { type Block, cell, footOf, type GapReport, type Row, type Section, type Table } from "../model/model";

interface Given {
  municipality: string;
  /** The moment up to which records were taken into account, as an ISO 8601 instant. */
  knownAt: string;
  notices: readonly string[];
}

/** The same facts always give the same paper; without a function it says where everything stands. */
export function handoverPaper(handover: Handover, { municipality, knownAt, notices }: Given): GapReport {
  const { today, who } = handover;
  return {
    variant: "internal",
    asOf: today,
    knownAt,
    language: "nl",
    title: who === "" ? "Overdracht" : `Overdracht: ${who}`,
    subtitle: `Aanpak van mensenhandel, stand op ${longDate(today)}`,
    sender: municipality,
    kind: "Overdracht",
    notices: [...notices],
    details: [
      ...(who === "" ? [] : [{ term: "Functie", description: who }]),
      { term: "Vastgelegd", description: `Wat bekend was op ${longMoment(knownAt)} uur` },
    ],
    sections: [...(who === "" ? [] : [heldSection(handover)]), standsSection(handover)],
    footer: footOf("internal", municipality, today),
  };
}

function heldSection({ tasks, rests, falls }: Handover): Section {
  const { roles, actions, agreements, commitments } = tasks;
  return {
    id: "taken",
    heading: "Wat deze functie doet",
    newPage: false,
    blocks: [
      ...part(
        "Rollen",
        ["Rol", "Tot en met", "Daarop rust"],
        roles.map((role) => [
          role.title,
          role.until === undefined ? "geen einddatum" : longDate(role.until),
          rests.get(role.id)?.join(", ") || "niets",
        ]),
      ),
      ...(falls.length === 0
        ? []
        : [
            paragraph("Eindigen deze rollen zonder opvolger, dan gebeurt er dit:"),
            { kind: "list" as const, items: [...falls] },
          ]),
      ...part(
        "Acties die openstaan",
        ["Actie", "Uiterlijk", "Voor"],
        actions.map(({ title, due, criterion, block }) => [title, longDate(due), criterion ?? block ?? ""]),
      ),
      ...part(
        "Afspraken",
        ["Afspraak", "Vanaf", "Tot en met"],
        agreements.map(({ title, from, until }) => [
          title,
          longDate(from),
          until === undefined ? "geen einddatum" : longDate(until),
        ]),
      ),
      ...part(
        "Moties en toezeggingen",
        ["Wat", "Aan wie", "Uiterlijk"],
        commitments.map(({ title, to, due }) => [title, to, due === undefined ? "geen datum" : longDate(due)]),
      ),
    ],
  };
}

function part(heading: string, columns: readonly [string, string, string], rows: readonly (readonly string[])[]): Block[] {
  const title: Block = { kind: "heading", level: 3, text: heading };
  return rows.length === 0 ? [title, paragraph("Geen.")] : [title, table(heading, columns, rows)];
}

const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  caption,
  columns: columns.map((heading, at) => ({ heading, share: at === 0 ? 56 : 22 })),
  rows: rows.map((row): Row => row.map((text) => cell(text))),
});

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const standsSection = ({ stands, attention, waiting, functions }: Handover): Section => ({
  id: "stand",
  heading: "Waar alles staat",
  newPage: false,
  blocks: [
    paragraph(stands),
    { kind: "heading", level: 3, text: "Wat aandacht vraagt" },
    attention.length === 0
      ? paragraph("Niets.")
      : table(
          "Wat aandacht vraagt",
          ["Wat", "Wanneer", "Bouwstenen"],
          attention.map(({ text, when, blocks }) => [text, when === null ? "nu" : longDate(when), blocks.join(", ")]),
        ),
    { kind: "heading", level: 3, text: "Wat de regio nog vraagt" },
    waiting.length === 0
      ? paragraph("Niets.")
      : {
          kind: "list",
          items: waiting.map(
            ({ title, region, by }) => `${title} (${region.name}${by === null ? "" : `, uiterlijk ${longDate(by)}`})`,
          ),
        },
    { kind: "heading", level: 3, text: "Wie verder iets doet" },
    paragraph(
      functions.length === 0
        ? "Er staat geen functie vastgelegd."
        : `${plural(functions.length, "functie heeft", "functies hebben")} een rol, actie of afspraak: ${functions.join("; ")}.`,
    ),
  ],
});

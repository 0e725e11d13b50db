/** What helps to read the report: what changed since the one before, how the region's municipalities stand, and its remarks. */
import { countInWords, longDate } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { beginsThread, type Remark } from "../../remarks/remark";
import { MIN_SUMMED } from "../../smallest-sum";
import type { ReportDay } from "../model/day";
import { type Block, cell, type Row, type Section } from "../model/model";
import { type PreviousReport, shiftsBetween, standOf, themesOnBasicLevel } from "../model/stand";
import { linesOf } from "../model/typed-text";

/** How many municipalities of a region stand where, each theme apart: by theme's id, the counts on plateau 0, 1 and 2. */
export interface RegionDistribution {
  region: string;
  municipalities: number;
  themes: Record<string, readonly [none: number, first: number, second: number]>;
}

/** The section "Sinds het vorige vastgestelde rapport": how many themes were and are on the basic level, and each block that changed. */
export function sinceSection(on: ReportDay, { adoptedOn, stand }: PreviousReport): Section {
  const now = standOf(on.status);
  const { blocks } = shiftsBetween(on.assessment.framework, stand, now);
  const [then, is] = [stand, now].map(themesOnBasicLevel) as [number, number];
  const total = countInWords(on.assessment.themes.length);
  const count = (themes: number): string => (themes === 0 ? "geen" : countInWords(themes));
  const text =
    `Het college stelde het vorige rapport vast op ${longDate(adoptedOn)}; dat ging over de stand op ${longDate(stand.asOf)}. ` +
    (then === is
      ? `Toen en nu ${then === 1 ? "staat" : "staan"} ${count(then)} van de ${total} thema’s op plateau 1 of hoger. `
      : `Toen ${then === 1 ? "stond" : "stonden"} ${count(then)} van de ${total} thema’s op plateau 1 of hoger, nu ${count(is)}. `) +
    (blocks.length === 0 ? "Geen bouwsteen heeft een andere stand." : "Deze bouwstenen hebben een andere stand:");
  const table: Block = {
    kind: "table",
    caption: "Bouwstenen met een andere stand dan in het vorige rapport",
    columns: [
      { heading: "Bouwsteen", share: 46 },
      { heading: "Toen", share: 27 },
      { heading: "Nu", share: 27 },
    ],
    rows: blocks.map(
      (shift): Row => [
        cell(`${shift.id} ${shift.title}`),
        { lines: [label("status", shift.before)], status: shift.before },
        { lines: [label("status", shift.after)], status: shift.after },
      ],
    ),
  };
  return {
    id: "sinds-vorig-rapport",
    heading: "Sinds het vorige vastgestelde rapport",
    newPage: false,
    blocks: [{ kind: "paragraph", text }, ...(blocks.length === 0 ? [] : [table])],
  };
}

/** The section "Vergelijking met de regio", or nothing where the municipalities are too few. */
export function regionSection(on: ReportDay, { region, municipalities, themes }: RegionDistribution): Section[] {
  if (municipalities < MIN_SUMMED) return [];
  const rows = on.assessment.themes.flatMap(({ theme }): Row[] => {
    const counts = themes[theme.id];
    const own = on.status.themes[theme.id]?.plateau;
    if (counts === undefined || own === undefined) return [];
    const [none, first, second] = counts;
    const highest = theme.blocks.some(({ plateau }) => plateau === 2) ? String(second) : "–";
    return [
      [
        cell(`${theme.number}. ${theme.shortTitle}`),
        cell(own === 0 ? "Nog geen plateau 1" : `Plateau ${own}`),
        ...[String(none), String(first), highest].map((count) => cell(count)),
      ],
    ];
  });
  return [
    {
      id: "vergelijking-regio",
      heading: "Vergelijking met de regio",
      newPage: false,
      blocks: [
        {
          kind: "paragraph",
          text: `Zo staan ${municipalities} gemeenten van ${region} ervoor, deze gemeente meegeteld. De tabel noemt aantallen, geen namen. Zij laat zien wat is vastgelegd en is geen ranglijst.`,
        },
        {
          kind: "table",
          caption: `Aantal gemeenten van ${region} per plateau`,
          columns: [
            { heading: "Thema", share: 36 },
            { heading: "Deze gemeente", share: 22 },
            { heading: "Nog geen plateau 1", share: 18 },
            { heading: "Plateau 1", share: 12 },
            { heading: "Plateau 2", share: 12 },
          ],
          rows,
        },
      ],
    },
  ];
}

/** The section with the chain director's remarks, a row each with the answers to it; for the internal variant only. */
export function remarkSection(on: ReportDay, remarks: readonly Remark[]): Section[] {
  if (on.variant === "public" || remarks.length === 0) return [];
  const answersTo = ({ id }: Remark): string[] =>
    remarks
      .filter(({ inReplyTo, follows }) => inReplyTo === id || follows === id)
      .flatMap(({ text, follows }) => linesOf(follows === undefined ? text : `Regio: ${text}`));
  const rows = remarks.filter(beginsThread).map((remark): Row => {
    const block = on.assessment.blocks.get(remark.block)?.block;
    return [
      cell(block ? `${block.id} ${block.title}` : remark.block),
      cell(...linesOf(remark.text)),
      cell(...(answersTo(remark).length > 0 ? answersTo(remark) : ["Nog geen antwoord"])),
    ];
  });
  return [
    {
      id: "opmerkingen",
      heading: "Opmerkingen van de ketenregisseur",
      newPage: false,
      blocks: [
        {
          kind: "table",
          caption: "Opmerkingen van de ketenregisseur",
          columns: ["Bouwsteen", "Opmerking", "Antwoord"].map((heading, place) => ({
            heading,
            share: [26, 40, 34][place] ?? 1,
          })),
          rows,
        },
      ],
    },
  ];
}

/** "Wat loopt af vóór de volgende nota?": what stops counting, and which documents must be looked at again. */
import type { ThemeAssessment } from "../../assessment/assessment";
import { type Loss, lossesAhead } from "../../assessment/losses";
import { dateOf, dayOf } from "../../calendar";
import { live } from "../../council/live";
import { capitalised, longDate } from "../../dutch";
import { countDays } from "../../evidence/counts";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { includes, nextFlip } from "../../intervals";
import { basicBlocks, isSettled, openAndHidden } from "../model/day";
import { type Block, cell, type Row, type Section } from "../model/model";
import { nameOf } from "./causes";
import { isComplete, type NoteDay, voiced } from "./day";
import { distinct } from "./plan";
import { firstWords, paragraphOf } from "./sentences";
import { inWords, themeInWords } from "./words";

export function endsSection(on: NoteDay, rows: number): Section {
  const losses = lossesAhead(on.assessment, on.day, dayOf(on.next)).sort((a, b) => a.day - b.day);
  const loss = consequence(on);
  return {
    id: "wat-loopt-af",
    heading: "Wat loopt af vóór de volgende nota?",
    newPage: false,
    blocks: [
      ...paragraphOf(losses.length === 0 ? [`Tot en met ${longDate(on.next)} vervalt niets van wat nu telt.`] : loss),
      ...(losses.length === 0 ? [] : [table(on, losses, rows)]),
      ...paragraphOf([losses.length > 0 && loss.length === 0 && NO_WHOLE_PART, ...reviews(on)]),
    ],
  };
}

const NO_WHOLE_PART = "Het basisniveau verliest daardoor geen heel onderdeel.";

/** What the basic level loses if nothing is done; empty where that is no whole part. */
function consequence(on: NoteDay): string[] {
  const falls = (block: { settled: readonly number[] }): boolean =>
    isSettled(on, block) && nextFlip(block.settled, on.day) <= dayOf(on.next);
  const lost = basicBlocks(on).filter(falls);
  const themes = on.assessment.themes.filter(
    (theme) => isComplete(on, theme) && theme.blocks.some(({ block }) => lost.some((other) => other.block.id === block.id)),
  );
  if (lost.length === 0) return [];
  const count = live("verliest", lost.length === 1 ? "één" : inWords(lost.length));
  const parts = lost.length === 1 ? "onderdeel" : "onderdelen";
  return [
    voiced(on, `Zonder actie verliezen wij ${count} ${parts}.`, `Zonder actie vervalt het bewijs voor ${count} ${parts}.`),
    ...incomplete(themes),
  ];
}

function incomplete([first, ...others]: readonly ThemeAssessment[]): string[] {
  if (first === undefined) return [];
  if (others.length === 0) return [`Dan is het thema “${themeInWords(first.theme)}” niet meer compleet.`];
  return [`Dan zijn ${live("themas-weg", inWords(others.length + 1))} thema’s niet meer compleet.`];
}

function table(on: NoteDay, losses: readonly Loss[], most: number): Block {
  const rows = distinct(losses.map((loss) => row(on, loss)));
  const rest = rows.length - most;
  const last: Row = [cell("later"), cell(`en nog ${inWords(rest)} andere; zie de bijlage`)];
  return {
    kind: "table",
    caption: "Wat afloopt",
    dense: true,
    columns: [
      { heading: "Telt tot en met", share: 30 },
      { heading: "Wat afloopt", share: 70 },
    ],
    rows: rest > 1 ? [...rows.slice(0, most), last] : rows,
  };
}

function row(on: NoteDay, loss: Loss): Row {
  const { open, hidden } = openAndHidden(on, loss.items);
  if (hidden.length > 0) return [cell("niet openbaar"), cell("Overleg in de gezagsdriehoek")];
  const [first, ...others] = open.map((item) => on.evidence.get(item.id) ?? item);
  const rest = others.length === 0 ? "" : ` en nog ${inWords(others.length)} ${others.length === 1 ? "ander" : "andere"}`;
  return [
    cell(longDate(dateOf(loss.day - 1))),
    cell(first ? `${whatEnds(first)}${rest}` : "Een besluit of uitzondering eindigt"),
  ];
}

const TITLE = 12;

function whatEnds(item: Evidence): string {
  if (item.type === "meeting") return capitalised(label("forum", item.forum));
  return firstWords(item.title, TITLE);
}

type Reviewed = EvidenceOf<"document"> & { reviewBy: string };

/** At most two documents whose day of review comes before the next note, the longest overdue first. */
function reviews(on: NoteDay): string[] {
  return on.assessment.available
    .filter(({ item, sources }) => includes(countDays(item), on.day) && sources.some(({ days }) => includes(days, on.day)))
    .map(({ item }) => on.evidence.get(item.id) ?? item)
    .filter((item): item is Reviewed => item.type === "document" && item.reviewBy !== undefined && item.reviewBy <= on.next)
    .sort((a, b) => (a.reviewBy < b.reviewBy || (a.reviewBy === b.reviewBy && a.id < b.id) ? -1 : 1))
    .slice(0, 2)
    .map((item) =>
      item.reviewBy < on.asOf
        ? `${capitalised(nameOf(item))} had uiterlijk op ${longDate(item.reviewBy)} geëvalueerd moeten zijn.`
        : `${capitalised(nameOf(item))} moet uiterlijk op ${longDate(item.reviewBy)} opnieuw worden bekeken.`,
    );
}

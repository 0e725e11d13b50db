/** "Wat loopt af vóór de volgende nota?": what stops counting, and which documents must be looked at again. */
import type { ThemeAssessment } from "../../assessment/assessment";
import type { Loss } from "../../assessment/losses";
import { dateOf, dayOf } from "../../calendar";
import { live, spoken } from "../../council/live";
import { capitalised, longDate, monthAndYear } from "../../dutch";
import { countDays } from "../../evidence/counts";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import { label } from "../../framework/vocabulary";
import { includes, nextFlip } from "../../intervals";
import { basicBlocks, isSettled, openAndHidden } from "../model/day";
import { isUndated, lossesUntil } from "../model/losses";
import { type Block, cell, type Row, type Section } from "../model/model";
import { agreementsDue, hidesDay } from "../model/norms";
import { distinct } from "./actions-table";
import { isPlan, nameOf } from "./causes";
import { isComplete, type NoteDay, oncePerDay, settledBlocks, voiced } from "./day";
import { firstWords, paragraphOf } from "./sentences";
import { pastOf } from "./sources";
import { inWords, themeInWords } from "./words";

/** Nothing where all is known from documents that ended themselves, and nothing else is due. */
export function endsSection(on: NoteDay, rows: number): Section[] {
  const losses = lossesUntil(on, on.next);
  if (losses.length === 0 && pastOf(on) !== undefined && due(on).length + reviews(on).length === 0) return [];
  const loss = consequence(on);
  return [
    {
      id: "wat-loopt-af",
      heading: voiced(on, "Wat loopt af vóór de volgende nota?", "Wat loopt af in het komende jaar?"),
      newPage: false,
      blocks: [
        ...paragraphOf(losses.length === 0 ? [...nothingEnds(on), ...due(on)] : loss.length === 0 ? [] : [BELOW, ...loss]),
        ...(losses.length === 0 ? [] : [table(on, losses, rows)]),
        ...paragraphOf([losses.length > 0 && loss.length === 0 && NO_WHOLE_PART, ...reviews(on)]),
      ],
    },
  ];
}

/** What lapses is counted in evidence, what is lost in parts: four rows may cost three parts. */
const BELOW = "Het bewijs hieronder loopt af.";
const NO_WHOLE_PART = "Het basisniveau verliest daardoor geen heel onderdeel.";

/** Where little counts, that nothing of it lapses is no comfort. */
function nothingEnds(on: NoteDay): string[] {
  const basic = basicBlocks(on);
  const until = longDate(on.next);
  return 2 * settledBlocks(on, basic).length < basic.length
    ? [`Van wat nu telt, loopt ${voiced(on, "", "voor zover bekend ")}tot en met ${until} niets af.`]
    : [`Tot en met ${until} vervalt niets van wat nu telt.`];
}

/**
 * Where nothing ends, the first agreement that must be done again or ends before the next note; else there is no room, and the
 * annex has them. A term of an agreement runs to the end of its month (NORMS.md, "Whole months").
 */
function due(on: NoteDay): string[] {
  const asked = agreementsDue(on, on.next);
  const [first] = asked;
  if (first === undefined) return [];
  const title = `“${firstWords(first.agreement.title, 12)}”`;
  const [by, then] = hidesDay(on, first.node)
    ? ["in die tijd", "in die tijd"]
    : [`uiterlijk in ${monthAndYear(first.when)}`, `op ${longDate(first.when)}`];
  const rest = asked.length - 1;
  return [
    first.due === null ? `Wel eindigt ${then} de afspraak ${title}.` : `Wel moet ${by} gebeurd zijn: ${title}.`,
    ...(rest === 0
      ? []
      : [`Voor nog ${inWords(rest)} eigen ${rest === 1 ? "afspraak" : "afspraken"} is er dan ook een dag; zie de bijlage.`]),
  ];
}

/** What the basic level loses before the next note if nothing is done, also where that is nothing. */
export function lossSentences(on: NoteDay): string[] {
  const lost = consequence(on).map(spoken);
  if (lost.length > 0) return lost;
  return lossesUntil(on, on.next).length === 0
    ? [`Van het bewijs dat nu telt, vervalt tot en met ${longDate(on.next)} niets.`]
    : ["Er loopt bewijs af, maar het basisniveau verliest daardoor geen heel onderdeel."];
}

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

/** What has no day for this reader stands last, so that its place tells nothing either. */
function table(on: NoteDay, losses: readonly Loss[], most: number): Block {
  const dated = losses.filter((loss) => !isUndated(on, loss));
  const rows = distinct(dated.map((loss) => row(on, loss)));
  const closed = distinct(losses.filter((loss) => isUndated(on, loss)).map((loss) => row(on, loss)));
  const room = Math.max(1, most - closed.length);
  const rest = rows.length - room;
  const shown = rest > 1 ? rows.slice(0, room) : rows;
  const last = shown.at(-1)?.[0]?.lines[0];
  const more: Row[] = rest > 1 ? [[cell(last ? "later" : ""), cell(`nog ${inWords(rest)} andere; zie de bijlage`)]] : [];
  return {
    kind: "table",
    caption: "Wat afloopt",
    dense: true,
    columns: [
      { heading: "Telt tot en met", share: 30 },
      { heading: "Wat dan afloopt", share: 70 },
    ],
    rows: [...shown, ...more, ...closed],
  };
}

function row(on: NoteDay, loss: Loss): Row {
  const { open, hidden } = openAndHidden(on, loss.items);
  if (hidden.length > 0) return [cell(CLOSED), cell(closedTable(hidden))];
  const [first, ...others] = open.map((item) => on.evidence.get(item.id) ?? item);
  const rest = others.length === 0 ? "" : ` en nog ${inWords(others.length)} ${others.length === 1 ? "ander" : "andere"}`;
  return [
    cell(isUndated(on, loss) ? CLOSED : longDate(dateOf(loss.day - 1))),
    cell(first ? `${whatEnds(first)}${rest}` : "Een besluit of uitzondering eindigt"),
  ];
}

/** The closed tables by those who sit at them, for who never heard their name. */
const closedTable = (hidden: readonly Evidence[]): string =>
  hidden.some((item) => item.type === "meeting" && item.forum === "triangle")
    ? "Overleg van burgemeester, politie en officier van justitie"
    : "Overleg van burgemeester en politie";

const CLOSED = "datum niet openbaar";
const TITLE = 12;

function whatEnds(item: Evidence): string {
  if (item.type === "meeting") return capitalised(label("forum", item.forum));
  return `${item.type === "explanation" ? "Uitleg: " : ""}${firstWords(item.title, TITLE)}`;
}

type Reviewed = EvidenceOf<"document"> & { reviewBy: string };

/** The documents that count and whose day of review comes before the next note, the longest overdue first. */
const reviewsAhead = oncePerDay((on): Reviewed[] =>
  on.assessment.available
    .filter(({ item, sources }) => includes(countDays(item), on.day) && sources.some(({ days }) => includes(days, on.day)))
    .map(({ item }) => on.evidence.get(item.id) ?? item)
    .filter((item): item is Reviewed => item.type === "document" && item.reviewBy !== undefined && item.reviewBy <= on.next)
    .sort((a, b) => (a.reviewBy < b.reviewBy || (a.reviewBy === b.reviewBy && a.id < b.id) ? -1 : 1)),
);

/** At most two; what is promised under "Vervolg" is said there. */
const reviews = (on: NoteDay): string[] =>
  reviewsAhead(on)
    .filter((item) => item !== planForCouncil(on))
    .slice(0, 2)
    .map((item) => reviewSentence(on, item));

/** A plan that the council adopted and that must be reviewed before the next note, where the college can promise to. */
export const planForCouncil = oncePerDay((on): Reviewed | undefined =>
  on.speaks
    ? reviewsAhead(on).find((item) => isPlan(item) && item.adoptedBy === "council" && item.reviewBy >= on.asOf)
    : undefined,
);

function reviewSentence(on: NoteDay, item: Reviewed): string {
  const [name, day] = [capitalised(nameOf(item)), longDate(item.reviewBy)];
  return item.reviewBy < on.asOf
    ? voiced(
        on,
        `${name} moesten wij uiterlijk op ${day} herzien.`,
        `Of ${nameOf(item)} op ${day} is herzien, is niet vastgelegd.`,
      )
    : voiced(
        on,
        `${name} moeten wij uiterlijk op ${day} herzien.`,
        `${name} wordt volgens de documenten uiterlijk op ${day} herzien.`,
      );
}

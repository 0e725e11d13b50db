/**
 * What a report is made of: plain data with final Dutch texts, the same for PDF, Word, spreadsheet and OSCAL. A renderer
 * draws it and composes no sentence of its own.
 */
import type { IsoDate } from "../../calendar";
import { longDate } from "../../dutch";
import type { Status } from "../../framework/vocabulary";
import type { Wall } from "../../wall/wall";
import type { PaperColours } from "./paint";

/** For whom a report is: everyone (`public`, openbaar), or only who works on the approach itself (`internal`, intern). */
export type ReportVariant = "public" | "internal";

/** What a variant is called in the name of a file, on a tab and in an address. */
export const variantWords: Record<ReportVariant, string> = { public: "openbaar", internal: "intern" };

const variantAtFoot: Record<ReportVariant, string> = {
  public: "Openbaar",
  internal: "Intern, niet openbaar maken",
};

const conceptAtFoot: Record<ReportVariant, string> = {
  public: "Concept, openbaar na vaststelling",
  internal: `Concept · ${variantAtFoot.internal}`,
};

/** What stands at the foot of every page: whether it is still to be adopted, for whom it is, whose it is, and of which day. */
export const footOf = (variant: ReportVariant, sender: string, asOf: IsoDate, concept = false): GapReport["footer"] => ({
  text: `${concept ? conceptAtFoot[variant] : variantAtFoot[variant]} · ${sender} · stand op ${longDate(asOf)} · VNG-Kader, geen resultaatsverplichting`,
  page: "{page} van {pages}",
});

export interface GapReport {
  variant: ReportVariant;
  asOf: IsoDate;
  /** The moment (ISO 8601 instant) up to which records were taken into account. */
  knownAt: string;
  /** BCP 47 tag of all texts. */
  language: "nl";
  title: string;
  subtitle: string;
  /** Whose report it is, above the title on the left. */
  sender: string;
  /** What kind of paper it is, above the title on the right. */
  kind: string;
  /** Warnings that must stand out on the first page. */
  notices: string[];
  details: Detail[];
  sections: Section[];
  /** The municipality's own colours; absent: Plateau's. */
  colours?: PaperColours;
  /** At the foot of every page; `{page}` and `{pages}` stand for numbers. */
  footer: { text: string; page: string };
}

/** The name under which a file is listed: what it is, and whose. */
export const documentTitle = ({ title, sender }: Pick<GapReport, "title" | "sender">): string => `${title} – ${sender}`;

export interface Detail {
  term: string;
  description: string;
}

/** A section begins with its heading, on level 2. */
export interface Section {
  id: string;
  heading: string;
  /** Whether paper starts a new page here. */
  newPage: boolean;
  /** In an annex: it stands within the part before it, as a theme does in the stand. Others are parts of their own. */
  within?: true;
  blocks: Block[];
}

export type Block =
  | { kind: "heading"; level: 3; text: string }
  /** `quiet`: a remark, smaller than the running text. */
  | { kind: "paragraph"; text: string; quiet?: boolean }
  | { kind: "list"; items: string[] }
  | { kind: "details"; details: Detail[] }
  | { kind: "walls"; walls: WallCard[]; legend: { status: Status; label: string }[]; noPlateau2: string }
  | Table;

/** A table with a header row; the first cell of every row is that row's header. */
export interface Table {
  kind: "table";
  /** What the table holds, for readers who do not see it and for sheets. */
  caption: string;
  /** `share`: the column's part of the width, relative to the others. */
  columns: { heading: string; share: number }[];
  rows: Row[];
  /** Rows stand closer together, for a table that should fit on the first page. */
  dense?: boolean;
}

export type Row = readonly Cell[];

/** Lines of text under each other; a cell with a status also shows that status as a brick. */
export interface Cell {
  lines: readonly string[];
  status?: Status;
  /** A wall that is drawn in the place of the lines, which then say what it shows. */
  wall?: Wall;
  /** Where the first line leads, on paper that is read on a screen. */
  link?: string;
}

export interface WallCard {
  title: string;
  wall: Wall;
  /** What the wall shows, in words. */
  alternative: string;
  verdict: string;
  remark: string;
}

/** A cell of the lines that are there. */
export const cell = (...lines: (string | undefined)[]): Cell => ({ lines: lines.filter((line) => line !== undefined) });

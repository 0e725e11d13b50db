/** Searches, filters and sorts the municipalities of a region: on the server from the address, in the browser while one types. */
import type { Plateau } from "../assessment/assessment";
import type { IsoDate } from "../calendar";
import { searchable, searchWords } from "../characters";
import { type Status, terms } from "../framework/vocabulary";
import { ascending } from "../order";
import { type MemberRow, missingIn, reachedIn, type ThemeShape } from "./member-row";
import { isQuiet, quietFor } from "./updated";

/** What is asked, as the address and the form hold it; each empty where it does not matter. */
export interface MemberQuery {
  /** Part of the name. */
  zoek: string;
  /** A theme's number: the next three then look at that theme alone. */
  thema: string;
  /** A status that at least one block has. */
  status: string;
  /** The plateau: of the theme, or of all themes together, which is that of the lowest. */
  plateau: string;
  /** How many blocks of plateau 1 are missing: a key of {@link gapSizes}. */
  gat: string;
  /** The number of themes on plateau 1 or higher. */
  themas: string;
  /** A key of {@link quietFor}. */
  bijgewerkt: string;
  /** A key of {@link memberOrders}. */
  volgorde: string;
}

export const memberQueryKeys = [
  "zoek",
  "thema",
  "status",
  "plateau",
  "gat",
  "themas",
  "bijgewerkt",
  "volgorde",
] as const satisfies readonly (keyof MemberQuery)[];

export const gapSizes = {
  geen: { label: "geen", from: 0, to: 0 },
  klein: { label: "1 of 2 bouwstenen", from: 1, to: 2 },
  middel: { label: "3 tot 5 bouwstenen", from: 3, to: 5 },
  groot: { label: "6 bouwstenen of meer", from: 6, to: Number.POSITIVE_INFINITY },
} as const;

export const memberOrders = {
  naam: "Naam",
  "minste-gaten": "Minst ontbreekt",
  "meeste-gaten": "Meest ontbreekt",
  bijgewerkt: "Laatst bijgewerkt",
  "langst-niet": "Langst niet bijgewerkt",
} as const;

export const plateauNames: Record<Plateau, string> = { 0: "nog geen plateau 1", 1: "plateau 1", 2: "plateau 2" };

/** What an address asks for; a value that does not exist is passed over. */
export function readMemberQuery(given: (key: keyof MemberQuery) => string, shapes: readonly ThemeShape[]): MemberQuery {
  const known = (key: keyof MemberQuery, values: readonly string[]): string => {
    const value = given(key);
    return values.includes(value) ? value : "";
  };
  return {
    zoek: given("zoek"),
    thema: known(
      "thema",
      shapes.map(({ number }) => String(number)),
    ),
    status: known("status", terms("status")),
    plateau: known("plateau", Object.keys(plateauNames)),
    gat: known("gat", Object.keys(gapSizes)),
    themas: known("themas", ["0", ...shapes.map((_, at) => String(at + 1))]),
    bijgewerkt: known("bijgewerkt", Object.keys(quietFor)),
    volgorde: known("volgorde", Object.keys(memberOrders)),
  };
}

/** The rows that fit all that is asked, in the order asked. Without `today` it is not known who recorded nothing for how long. `rows` are taken to be in the order of their names. */
export function findMembers(
  rows: readonly MemberRow[],
  shapes: readonly ThemeShape[],
  query: MemberQuery,
  today?: IsoDate,
): MemberRow[] {
  const theme = query.thema === "" ? undefined : shapes.findIndex(({ number }) => String(number) === query.thema);
  const words = searchWords(query.zoek);
  const size = gapSizes[query.gat as keyof typeof gapSizes];
  const fits = (row: MemberRow): boolean =>
    words.every((word) => searchable(row.name).includes(word)) &&
    (query.status === "" || hasStatus(row, query.status as Status, theme)) &&
    (query.plateau === "" || String(plateauOf(row, shapes, theme)) === query.plateau) &&
    (query.themas === "" || String(reachedIn(row)) === query.themas) &&
    (size === undefined || between(missingIn(row, shapes, theme), size)) &&
    (today === undefined || isQuiet(row.changedOn, query.bijgewerkt, today));
  return rows.filter(fits).sort(orderOf(query.volgorde, shapes, theme));
}

const hasStatus = ({ statuses }: MemberRow, status: Status, theme: number | undefined): boolean =>
  statuses.some((own, index) => (theme === undefined || index === theme) && own.includes(status));

/** A theme's plateau; of all together the lowest, where a theme without plateau 2 does not hold back the others. */
function plateauOf({ plateaus }: MemberRow, shapes: readonly ThemeShape[], theme: number | undefined): number {
  if (theme !== undefined) return plateaus[theme] ?? 0;
  if (plateaus.some((plateau) => plateau === 0)) return 0;
  const second = plateaus.filter((_, index) => shapes[index]?.blocks.some(({ plateau }) => plateau === 2));
  return second.length > 0 && second.every((plateau) => plateau === 2) ? 2 : 1;
}

const between = (count: number, { from, to }: { from: number; to: number }): boolean => count >= from && count <= to;

type Order = (a: MemberRow, b: MemberRow) => number;

/** Sorting keeps the order of what is equal, and so by name. */
function orderOf(order: string, shapes: readonly ThemeShape[], theme: number | undefined): Order {
  const missing = (row: MemberRow): number => missingIn(row, shapes, theme);
  switch (order) {
    case "minste-gaten":
      return (a, b) => missing(a) - missing(b) || reachedIn(b) - reachedIn(a);
    case "meeste-gaten":
      return (a, b) => missing(b) - missing(a) || reachedIn(a) - reachedIn(b);
    case "bijgewerkt":
      return (a, b) => ascending(b.changedOn ?? "", a.changedOn ?? "");
    case "langst-niet":
      return (a, b) => ascending(a.changedOn ?? "", b.changedOn ?? "");
    default:
      return () => 0;
  }
}

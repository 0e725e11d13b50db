/** One cell between a spreadsheet and a form: what a cell says as one types it, and what a record's cell shows. */

import { dateOf, FIRST_DATE, isIsoDate, LAST_DATE } from "../calendar";
import { cleaned, searchable } from "../characters";
import { numericDate } from "../dutch";
import { CLAIM, locatorField } from "../evidence/form-names";
import type { Entries } from "../form/entries";
import { writeList } from "../form/lists";
import type { Column } from "./columns";
import type { Cell } from "./tables";

type Read<T> = { value: T; message?: undefined } | { value?: undefined; message: string };

/** The text of a cell as one would type it in the field of its column, or what is wrong with it. */
export function textOf({ kind }: Pick<Column, "kind">, cell: Cell): Read<string> {
  if (cell === null) return { value: "" };
  if (kind === "date") return { value: dateText(cell) };
  if (typeof cell === "object") {
    return { message: "Excel heeft hier een datum van gemaakt. Zet de opmaak van de cel op Tekst en typ het opnieuw." };
  }
  if (typeof cell === "boolean") return { value: cell ? "WAAR" : "ONWAAR" };
  if (typeof cell === "number" && Math.abs(cell) > Number.MAX_SAFE_INTEGER) {
    return { message: "Excel onthoudt van een getal maar 15 cijfers. Zet de opmaak van de cel op Tekst en typ het opnieuw." };
  }
  return { value: typeof cell === "number" ? String(cell).replace(".", ",") : cell };
}

function dateText(cell: Exclude<Cell, null>): string {
  if (typeof cell === "object") return isIsoDate(cell.date) ? numericDate(cell.date) : cell.date;
  return typeof cell === "number" || (typeof cell === "string" && SERIAL.test(cell)) ? serialDate(Number(cell)) : String(cell);
}

/** A day as Excel counts it, in a file that keeps no formats: 30 March 2026 is 46111. */
const SERIAL = /^\d{5,6}$/;

/** 1 January 1970 is Excel's day 25569. Part of a day is a time. A number that is no day is left for the form to refuse. */
function serialDate(serial: number): string {
  const date = serial >= 1 && serial < 200_000 ? dateOf(Math.floor(serial) - 25_569) : "";
  return date >= FIRST_DATE && date <= LAST_DATE ? numericDate(date) : String(serial);
}

/** What the form would hold for a cell's text, or what is wrong with it. */
export function entriesOf({ name, kind, options }: Column, text: string): Read<Entries> {
  const given = cleaned(text).trim();
  if (given === "") return { value: {} };
  switch (kind) {
    case "claims":
      return claimEntries(given);
    case "flag":
      return flagEntries(name, given);
    case "lines":
      return { value: { [name]: [writeList(parted(text))] } };
    case "choice":
    case "select":
      return chosen(name, [given], options);
    case "choices":
      return chosen(name, options ? parted(given) : given.split(/[\s;,]+/), options);
    default:
      return { value: { [name]: [given] } };
  }
}

/** The values of a list: each on its own line, or on one line with semicolons between them. */
const parted = (text: string): string[] => {
  const lines = cleaned(text);
  const values = lines.trim().includes("\n") ? lines.split("\n") : lines.split(";");
  return values.map((value) => value.trim()).filter((value) => value !== "");
};

function flagEntries(name: string, given: string): Read<Entries> {
  const word = searchable(given);
  if (["ja", "j", "x", "waar", "true", "1"].includes(word)) return { value: { [name]: ["on"] } };
  if (["nee", "n", "onwaar", "false", "0", "-"].includes(word)) return { value: {} };
  return { message: "Vul ja in, of laat dit leeg." };
}

/** The terms that are named by their label, or by the word that exchange files use. */
function chosen(name: string, given: readonly string[], options: Column["options"]): Read<Entries> {
  if (options === undefined) return { value: { [name]: given } };
  const named = given.map((text) => {
    const wanted = searchable(text);
    return options.find(({ value, label }) => searchable(label) === wanted || value === wanted)?.value;
  });
  const unknown = given[named.indexOf(undefined)];
  if (unknown === undefined) return { value: { [name]: [...new Set(named)] as string[] } };
  return { message: `Plateau kent hier “${unknown}” niet. Kies uit: ${options.map(({ label }) => label).join("; ")}.` };
}

/** Before a criterion or an agreement that follows on one line: "1.1.1a: § 2; 1.1.1b: § 3". */
const NEXT_CLAIM = /\n|;\s*(?=(?:\w+\.)?\d+\.\d|own\.)/;

function claimEntries(given: string): Read<Entries> {
  const parts = given.split(NEXT_CLAIM).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const claims = parts.map((part) => /^([\w.-]+?)\s*(?::\s*(.*))?$/.exec(part));
  const unread = parts[claims.indexOf(null)];
  if (unread !== undefined) {
    return {
      message: `“${unread}” is niet te lezen. Schrijf het nummer, een dubbele punt en waar het staat, zoals 1.1.1a: § 2.1.`,
    };
  }
  const read = claims.flatMap((claim) => (claim ? [{ criterion: claim[1] ?? "", locator: claim[2] ?? "" }] : []));
  return {
    value: {
      [CLAIM]: read.map(({ criterion }) => criterion),
      ...Object.fromEntries(read.flatMap(({ criterion, locator }) => (locator ? [[locatorField(criterion), [locator]]] : []))),
    },
  };
}

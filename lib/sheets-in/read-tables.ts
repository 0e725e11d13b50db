/** Opens a spreadsheet: an Excel workbook or a CSV file, told apart by how it begins and never by its name. */
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { MAX_SHEET_BYTES, refusedTable, type Tables } from "./tables";

/** The tables of a file, or a full Dutch sentence that says why it cannot be read. Never throws on any bytes. */
export async function readTables(bytes: Uint8Array): Promise<Tables> {
  if (bytes.length === 0) return refusedTable("Dit bestand is leeg. Kies een ander bestand.");
  if (bytes.length > MAX_SHEET_BYTES) {
    return refusedTable(
      `Een Excel- of CSV-bestand is hooguit ${MAX_SHEET_BYTES / 1024 / 1024} MB. Verdeel het over meer bestanden.`,
    );
  }
  if (startsWith(bytes, "PK")) return readXlsx(bytes);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) {
    return refusedTable(
      "Dit is een oud Excel-bestand (xls), of het heeft een wachtwoord. Sla het zonder wachtwoord op als xlsx en kies het opnieuw.",
    );
  }
  return readCsv(bytes);
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((sign, place) => bytes[place] === sign.charCodeAt(0));

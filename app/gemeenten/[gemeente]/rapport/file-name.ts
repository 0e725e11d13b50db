/** What a downloaded report is called: letters that every file system takes. */
import type { IsoDate } from "@/lib/calendar";

/** "plateau-beekrijk-2026-11-22.pdf" */
export function reportFileName(municipality: string, asOf: IsoDate): string {
  const plain = municipality
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `plateau-${name}-${asOf}.pdf`;
}

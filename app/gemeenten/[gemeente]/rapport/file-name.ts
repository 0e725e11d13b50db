/** What a downloaded report is called: letters that every file system takes. */
import { fileName } from "@/app/_server/http/file-name";
import type { IsoDate } from "@/lib/calendar";

/** "plateau-beekrijk-2026-11-22.pdf" */
export const reportFileName = (municipality: string, asOf: IsoDate): string => fileName([municipality, asOf], ".pdf");

/** "plateau-beekrijk-vastgesteld-2026-12-01-openbaar.pdf" */
export const adoptedFileName = (municipality: string, adoptedOn: IsoDate, variant: string): string =>
  fileName([municipality, "vastgesteld", adoptedOn, variant], ".pdf");

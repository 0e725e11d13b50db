/** What a downloaded report is called: for when it was made, and for whom it is. */
import type { IsoDate } from "@/lib/calendar";
import { type ReportVariant, variantWords } from "@/lib/report/model/model";
import { fileName } from "./file-name";

/** The two clocks of a report; `knownOn` is null where all that is recorded was taken into account. */
interface Days {
  asOf: IsoDate;
  knownOn: IsoDate | null;
}

/** "plateau-beekrijk-2026-11-22-openbaar.pdf", "plateau-beekrijk-2026-11-22-bekend-2026-01-31-intern.xlsx" */
export const reportFileName = (place: string, { asOf, knownOn }: Days, variant: ReportVariant, ending = ".pdf"): string =>
  fileName([place, asOf, ...(knownOn === null ? [] : ["bekend", knownOn]), variantWords[variant]], ending);

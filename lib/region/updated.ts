/** How long ago a municipality last recorded something: the question "wie legde zes maanden niets vast?". */
import { type IsoDate, type Period, plus } from "../calendar";
import { lookUp } from "../lookup";

/** As an address says it, with the words of the choice. */
export const quietFor = {
  "3-maanden": "Drie maanden of langer niet",
  "6-maanden": "Zes maanden of langer niet",
  jaar: "Een jaar of langer niet",
} as const;

const periods: Record<keyof typeof quietFor, Period> = { "3-maanden": "P3M", "6-maanden": "P6M", jaar: "P1Y" };

/**
 * Whether nothing was recorded for so long on the day `today`: the last time is that long ago or longer, or there was none.
 * `asked` is a key of {@link quietFor}; anything else asks nothing, and everybody fits.
 */
export function isQuiet(changedOn: IsoDate | null, asked: string, today: IsoDate): boolean {
  const period = lookUp(periods, asked);
  return period === undefined || changedOn === null || changedOn <= plus(today, `-${period}`);
}

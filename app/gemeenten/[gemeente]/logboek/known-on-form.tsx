/** Opens the overview as it could be known on a day in the past. */
import type { IsoDate } from "@/lib/calendar";
import { municipalityHref } from "../links";

export const KnownOnForm = ({ code, today }: { code: string; today: IsoDate }) => (
  <form method="get" action={municipalityHref(code)} className="inline-form panel" style={{ marginTop: "1.25rem" }}>
    <div className="field">
      <label htmlFor="kennisdatum">Bekijk het overzicht zoals bekend op</label>
      <input type="date" id="kennisdatum" name="kennisdatum" required max={today} min="1900-01-01" />
    </div>
    <button type="submit" className="button">
      Open het overzicht
    </button>
  </form>
);

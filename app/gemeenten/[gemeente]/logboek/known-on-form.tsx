/** Opens the overview as it could be known on a day in the past. */
import { municipalityHref } from "@/app/links";

export const KnownOnForm = ({ code }: { code: string }) => (
  <form method="get" action={municipalityHref(code)} className="inline-form panel space-above">
    <div className="field">
      <label htmlFor="kennisdatum">Het overzicht zoals bekend op</label>
      <input
        type="text"
        className="input--date"
        id="kennisdatum"
        name="kennisdatum"
        required
        size={10}
        maxLength={10}
        autoComplete="off"
        placeholder="dd-mm-jjjj"
      />
    </div>
    <button type="submit" className="button">
      Open het overzicht
    </button>
  </form>
);

/** Which two days, and on what records each is judged: a plain form that changes the address. */
import { Field } from "@/app/_days/as-of-form";
import type { TwoDays } from "./dates";

export function DaysForm({ days: { from, to, fields, asKnownThen } }: { days: TwoDays }) {
  return (
    <form method="get" className="inline-form compare-form">
      <Field name="van" label="Van" field={fields.van} otherwise={from} />
      <Field name="tot" label="Tot en met" field={fields.tot} otherwise={to} />
      <div className="field">
        <label htmlFor="bekend">Volgens</label>
        <select id="bekend" name="bekend" defaultValue={asKnownThen ? "toen" : ""}>
          <option value="">wat nu is vastgelegd</option>
          <option value="toen">wat op elke dag was vastgelegd</option>
        </select>
      </div>
      <button type="submit" className="button">
        Vergelijk
      </button>
    </form>
  );
}

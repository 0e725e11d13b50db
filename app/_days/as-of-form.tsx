/** The day that is judged, and what else the address asks: a plain form that changes the address. */
import type { AsOf, DateField } from "@/app/_server/load/as-of";
import type { IsoDate } from "@/lib/calendar";
import { longDate, numericDate } from "@/lib/dutch";

/** The day of knowledge has a field only where the address asks for one: few need it, and the audit log leads to it. */
export function AsOfForm({ dates }: { dates: AsOf }) {
  const { peildatum, kennisdatum } = dates.fields;
  return (
    <form method="get" className="inline-form">
      <Field name="peildatum" label="Stand op" field={peildatum} otherwise={dates.asOf} />
      {kennisdatum.value !== "" && <Field name="kennisdatum" label="Zoals bekend op" field={kennisdatum} />}
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  field: DateField;
  /** The date that holds where none was typed. */
  otherwise?: IsoDate | undefined;
  /** Whether it says that it may stay empty. */
  optional?: boolean;
}

/** One date as it was typed, with what is wrong with it. */
export function Field({ name, label, field, otherwise, optional = false }: FieldProps) {
  const message = `${name}-fout`;
  return (
    <div className={field.error ? "field field--invalid" : "field"}>
      <label htmlFor={name}>
        {label} {optional && <span className="optional">(mag leeg)</span>}
      </label>
      {field.error && (
        <p className="error-message" id={message}>
          {field.error}
        </p>
      )}
      <input
        type="text"
        className="input--date"
        id={name}
        name={name}
        size={10}
        maxLength={40}
        autoComplete="off"
        placeholder="dd-mm-jjjj"
        defaultValue={field.value || (otherwise === undefined ? "" : numericDate(otherwise))}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? message : undefined}
      />
    </div>
  );
}

/** Says clearly that one is not looking at today, what else there is to know of that (`besides`), and the way back. */
export function OtherDay({ dates, back, besides = "" }: { dates: AsOf; back: string; besides?: string }) {
  const { asOf, today, knownOn } = dates;
  if (asOf === today && knownOn === null) return null;
  return (
    <p className="panel panel--warning space-above">
      <strong>U kijkt niet naar vandaag.</strong>
      {asOf !== today && ` Dit is de stand op ${longDate(asOf)}${asOf > today ? ", met wat nu is vastgelegd" : ""}.`}
      {knownOn !== null && ` Alleen wat op ${longDate(knownOn)} was vastgelegd, telt mee.`}
      {besides && ` ${besides}`} <a href={back}>Terug naar vandaag</a>
    </p>
  );
}

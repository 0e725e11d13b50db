/** The day that is judged, and what else the address asks: a plain form that changes the address. */
import type { AsOf, DateField } from "@/app/_server/as-of";
import { longDate } from "@/lib/dutch";

/** The day of knowledge has a field only where the address asks for one: few need it, and the audit log leads to it. */
export function AsOfForm({ dates }: { dates: AsOf }) {
  const { peildatum, kennisdatum } = dates.fields;
  return (
    <form method="get" className="inline-form">
      <Field name="peildatum" label="Stand op" field={peildatum} value={dates.asOf} />
      {kennisdatum.value !== "" && (
        <Field name="kennisdatum" label="Zoals bekend op" field={kennisdatum} value={dates.knownOn ?? ""} />
      )}
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

/** One date with what is wrong with it; a wrong one is shown as it was given where a date field can. */
export function Field({ name, label, field, value }: { name: string; label: string; field: DateField; value: string }) {
  const message = `${name}-fout`;
  return (
    <div className={field.error ? "field field--invalid" : "field"}>
      <label htmlFor={name}>{label}</label>
      {field.error && (
        <p className="error-message" id={message}>
          {field.error}
        </p>
      )}
      <input
        type="date"
        id={name}
        name={name}
        defaultValue={value}
        min="1900-01-01"
        max="2199-12-31"
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? message : undefined}
      />
    </div>
  );
}

/** Says clearly that one is not looking at today, with the way back. */
export function OtherDay({ dates, back }: { dates: AsOf; back: string }) {
  const { asOf, today, knownOn } = dates;
  if (asOf === today && knownOn === null) return null;
  return (
    <p className="panel panel--warning" style={{ marginTop: "1rem" }}>
      <strong>U kijkt niet naar vandaag.</strong>
      {asOf !== today && ` Dit is de stand op ${longDate(asOf)}${asOf > today ? ", met wat nu is vastgelegd" : ""}.`}
      {knownOn !== null && ` Alleen wat op ${longDate(knownOn)} was vastgelegd, telt mee.`}{" "}
      <a href={back}>Terug naar vandaag</a>
    </p>
  );
}

/** The day that is judged: a plain form, which with JavaScript changes the page without loading it anew. */
import Form from "next/form";
import { Field } from "@/app/_days/as-of-form";
import type { AsOf } from "@/app/_server/load/as-of";

export function DayForm({ dates, action }: { dates: AsOf; action: string }) {
  const { peildatum, kennisdatum } = dates.fields;
  return (
    <Form action={action} scroll={false} className="inline-form">
      <Field name="peildatum" label="Stand op" field={peildatum} otherwise={dates.asOf} />
      {kennisdatum.value !== "" && <Field name="kennisdatum" label="Zoals bekend op" field={kennisdatum} />}
      <button type="submit" className="button">
        Toon
      </button>
    </Form>
  );
}

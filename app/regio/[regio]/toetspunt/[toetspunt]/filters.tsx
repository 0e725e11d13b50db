/** Search, filters, order and the other day of a criterion view: a plain form, so that what one sees has an address. */
import { FilterFold } from "@/app/_components/form/filter-fold";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { Field } from "@/app/_days/as-of-form";
import type { AsOf, DateField } from "@/app/_server/load/as-of";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { type CriterionQuery, criterionOrders, laterChoices, quietChoices, statusChoices } from "@/lib/region/criterion-filter";
import { KEYS } from "./load";

interface Props {
  action: string;
  query: CriterionQuery;
  other: IsoDate;
  field: DateField;
  dates: AsOf;
}

const ANY = "Maakt niet uit";

export const Filters = ({ action, query, other, field, dates }: Props) => (
  <form action={action} className="inline-form members-filters" aria-label="Kies gemeenten">
    <Field name="peildatum" label="Stand op" field={dates.fields.peildatum} otherwise={dates.asOf} />
    {dates.knownOn !== null && <input type="hidden" name="kennisdatum" value={dates.knownOn} />}
    <Field name="vergelijk" label="En op" field={field} otherwise={other} />
    <div className="field">
      <label htmlFor={KEYS.search}>Zoek op naam</label>
      <input type="search" id={KEYS.search} name={KEYS.search} defaultValue={query.search} autoComplete="off" />
    </div>
    <FilterFold asked={[query.status, query.later, query.quiet]}>
      <FilterSelect name={KEYS.status} text="Stand" value={query.status} all={ANY} options={statusChoices} />
      <FilterSelect
        name={KEYS.later}
        text={`Op ${longDate(other)}`}
        value={query.later}
        all={ANY}
        options={Object.entries(laterChoices)}
      />
      <FilterSelect name={KEYS.quiet} text="Legde iets vast" value={query.quiet} all={ANY} options={quietChoices} />
      <FilterSelect
        name={KEYS.order}
        text="Volgorde"
        value={query.order || "loopt"}
        all={null}
        options={Object.entries(criterionOrders)}
      />
    </FilterFold>
    <button type="submit" className="button">
      Toon
    </button>
  </form>
);

/** The register's filters: a plain form, so that a filtered register has an address. */
import { type RegisterFilter, sortOrders, stateNames } from "@/lib/assessment/register";
import { capitalised } from "@/lib/dutch";
import type { Framework } from "@/lib/framework/framework";
import { label, terms } from "@/lib/framework/vocabulary";

interface Props {
  filter: RegisterFilter;
  framework: Framework;
  /** Whether evidence of more than one owner is shown. */
  withOwner: boolean;
  action: string;
}

export function RegisterFilters({ filter, framework, withOwner, action }: Props) {
  return (
    <form action={action} className="inline-form register-filters" aria-label="Filter">
      <div className="field">
        <label htmlFor="zoek">Zoek</label>
        <input type="search" id="zoek" name="zoek" defaultValue={filter.zoek} />
      </div>
      <Select
        name="soort"
        label="Soort"
        value={filter.soort}
        options={terms("type").map((type) => [type, label("type", type)])}
      />
      <div className="field">
        <label htmlFor="over">Gaat over</label>
        <select id="over" name="over" defaultValue={filter.over}>
          <option value="">alles</option>
          {framework.themes.map((theme) => (
            <optgroup key={theme.id} label={`${theme.number}. ${theme.shortTitle}`}>
              <option value={`${theme.number}.`}>heel thema {theme.number}</option>
              {theme.blocks.flatMap(({ criteria }) =>
                criteria.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {id} {title}
                  </option>
                )),
              )}
            </optgroup>
          ))}
        </select>
      </div>
      {withOwner && (
        <Select
          name="eigenaar"
          label="Van wie"
          value={filter.eigenaar}
          options={terms("owner").map((owner) => [owner, label("owner", owner)])}
        />
      )}
      <Select name="stand" label="Stand" value={filter.stand} options={Object.entries(stateNames)} />
      <Select
        name="sorteer"
        label="Volgorde"
        value={filter.sorteer || "datum"}
        options={Object.entries(sortOrders)}
        all={false}
      />
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  all?: boolean;
}

const Select = ({ name, label: text, value, options, all = true }: SelectProps) => (
  <div className="field">
    <label htmlFor={name}>{text}</label>
    <select id={name} name={name} defaultValue={value}>
      {all && <option value="">alles</option>}
      {options.map(([option, shown]) => (
        <option key={option} value={option}>
          {capitalised(shown)}
        </option>
      ))}
    </select>
  </div>
);

/** The register's filters: a plain form, so that a filtered register has an address. */
import { FilterFold } from "@/app/_components/form/filter-fold";
import { FilterSelect } from "@/app/_components/form/filter-select";
import { type RegisterFilter, type RegisterState, regionalStates, sortOrders, stateNames } from "@/lib/assessment/register";
import type { Framework } from "@/lib/framework/framework";
import { label, terms } from "@/lib/framework/vocabulary";

interface Props {
  filter: RegisterFilter;
  framework: Framework;
  /** Whether evidence of more than one owner is shown. */
  withOwner: boolean;
  action: string;
}

const ALL = "alles";

export function RegisterFilters({ filter, framework, withOwner, action }: Props) {
  // What a municipality confirms or adopts stands in its inbox, so that it has none to wait for among its own.
  const states = (Object.keys(stateNames) as RegisterState[])
    .filter((state) => !withOwner || !regionalStates.includes(state))
    .map((state) => [state, stateNames[state]] as const);
  return (
    <form action={action} className="inline-form register-filters" aria-label="Filter">
      <div className="field">
        <label htmlFor="zoek">Zoek</label>
        <input type="search" id="zoek" name="zoek" defaultValue={filter.search} />
      </div>
      <FilterFold asked={[filter.type, filter.about, filter.owner, filter.state]}>
        <FilterSelect
          name="soort"
          text="Soort"
          value={filter.type}
          options={terms("type").map((type) => [type, label("type", type)])}
          all={ALL}
        />
        <div className="field">
          <label htmlFor="over">Gaat over</label>
          <select id="over" name="over" defaultValue={filter.about}>
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
          <FilterSelect
            name="eigenaar"
            text="Van wie"
            value={filter.owner}
            options={terms("owner").map((owner) => [owner, label("owner", owner)])}
            all={ALL}
          />
        )}
        <FilterSelect name="stand" text="Stand" value={filter.state} options={states} all={ALL} />
        <FilterSelect
          name="sorteer"
          text="Volgorde"
          value={filter.order || "datum"}
          options={Object.entries(sortOrders)}
          all={null}
        />
      </FilterFold>
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

/** The three roles: at how many municipalities somebody holds them, where nobody does, and where they end soon. */
import { capitalised, shortDate } from "@/lib/dutch";
import { label } from "@/lib/framework/vocabulary";
import type { RoleInRegion } from "@/lib/region/vacancies";
import { NamedMunicipalities } from "./named";

interface Props {
  roles: readonly RoleInRegion[];
  /** The number of municipalities. */
  of: number;
  query: string;
}

export const Vacancies = ({ roles, of, query }: Props) => (
  <ul className="attention roles">
    {roles.map(({ role, filled, vacant, ending }) => (
      <li key={role}>
        <span className="when">
          {filled} van {of}
        </span>
        <div>
          <strong>{capitalised(label("role", role))}</strong>
          {vacant.length === 0 && ending.length === 0 && <p className="named">Overal vastgelegd.</p>}
          {vacant.length > 0 && (
            <NamedMunicipalities
              lead="Niet vastgelegd bij"
              municipalities={vacant.map(({ standing: { code, name }, since }) => ({
                code,
                name,
                remark: since !== null && ` (sinds ${shortDate(since)})`,
              }))}
              query={query}
            />
          )}
          {ending.length > 0 && (
            <NamedMunicipalities
              lead="Loopt binnenkort af bij"
              municipalities={ending.map(({ standing: { code, name }, lastDay }) => ({
                code,
                name,
                remark: ` (${shortDate(lastDay)})`,
              }))}
              query={query}
            />
          )}
        </div>
      </li>
    ))}
  </ul>
);

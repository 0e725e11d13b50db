/** The three roles: at how many municipalities somebody holds them, where nobody does, and where they end soon. */
import { Link } from "@/app/_components/link";
import { criterionHref } from "@/app/links";
import { capitalised, shortDate } from "@/lib/dutch";
import { label } from "@/lib/framework/vocabulary";
import { LOOK_AHEAD } from "@/lib/region/lapses";
import type { RoleInRegion } from "@/lib/region/vacancies";
import { NamedMunicipalities } from "./named";

interface Props {
  region: string;
  roles: readonly RoleInRegion[];
  /** The number of municipalities. */
  of: number;
  query: string;
}

export const Vacancies = ({ region, roles, of, query }: Props) => (
  <ul className="attention roles">
    {roles.map(({ role, criterion, filled, vacant, ending }) => (
      <li key={role}>
        <span className="when">
          <Link href={criterionHref(region, criterion, query)}>
            {filled} van {of}
            <span className="visually-hidden"> hebben een {label("role", role)}: bekijk per gemeente</span>
          </Link>
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
                remark: since !== null && ` (niet meer sinds ${shortDate(since)})`,
              }))}
              query={query}
              allHref={criterionHref(region, criterion, query)}
            />
          )}
          {ending.length > 0 && (
            <NamedMunicipalities
              lead={`Eindigt binnen ${LOOK_AHEAD} dagen bij`}
              municipalities={ending.map(({ standing: { code, name }, lastDay }) => ({
                code,
                name,
                remark: ` (tot en met ${shortDate(lastDay)})`,
              }))}
              query={query}
              allHref={criterionHref(region, criterion, query)}
            />
          )}
        </div>
      </li>
    ))}
  </ul>
);

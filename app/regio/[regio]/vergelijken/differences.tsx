/** The criteria on which the municipalities differ: for each how it stands, why, and what others can look up. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { StatusTag } from "@/app/_wall/status-tag";
import { blockHref } from "@/app/block-href";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { plural } from "@/lib/dutch";
import { markedTitle } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import { type CriterionStand, differencesOn, type ThemeDifferences } from "@/lib/region/compare/compare";

interface Props {
  assessments: readonly Assessment[];
  asOf: IsoDate;
  query: string;
}

export function Differences({ assessments, asOf, query }: Props) {
  const themes = differencesOn(assessments, asOf);
  const differing = themes.reduce((sum, { differences }) => sum + differences.length, 0);
  const all = assessments[0]?.criteria.size ?? 0;
  return (
    <section>
      <h2>Waarin zij verschillen</h2>
      <p>
        {differing === 0
          ? `Op alle ${all} toetspunten staan deze gemeenten gelijk.`
          : `Op ${differing} van de ${plural(all, "toetspunt", "toetspunten")} staan deze gemeenten verschillend.`}
      </p>
      {themes.map(({ theme, differences }) => (
        <details key={theme.id} className="compare-theme" open={differing <= MAX_UNFOLDED}>
          <summary>
            Thema {theme.number}, {theme.shortTitle}: {plural(differences.length, "verschil", "verschillen")}
          </summary>
          <ThemeTable of={{ theme, differences }} assessments={assessments} query={query} />
        </details>
      ))}
    </section>
  );
}

/** Up to so many differences are told at once; of more, each theme's are folded away. */
const MAX_UNFOLDED = 8;

function ThemeTable({ of: { theme, differences }, assessments, query }: { of: ThemeDifferences } & Omit<Props, "asOf">) {
  return (
    <table className="stacked compare-table">
      <caption className="visually-hidden">Toetspunten van thema {theme.number} waarop de gemeenten verschillen</caption>
      <TableHead columns={["Toetspunt", ...assessments.map(({ dossier }) => dossier.municipality.name)]} />
      <tbody>
        {differences.map(({ criterion, stands }) => (
          <tr key={criterion.id}>
            <th scope="row">
              <small className="muted">{criterion.id}</small> {criterion.title}
            </th>
            {assessments.map(({ framework, dossier: { municipality } }, place) => (
              <Stand
                key={municipality.code}
                name={municipality.name}
                stand={stands[place]}
                href={blockHref(municipality.code, framework, criterion.id, query)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stand({ name, stand, href }: { name: string; stand: CriterionStand | undefined; href: string }) {
  if (!stand) return <td data-label={name} />;
  return (
    <td data-label={name}>
      <Link href={href} aria-label={`Naar de bouwsteen bij ${name}`} className="compare-table__status">
        <StatusTag status={stand.status} />
      </Link>
      <p>{stand.reasons.join(" ")}</p>
      <Public evidence={stand.evidence} />
    </td>
  );
}

/** Evidence that anyone can look up is a link; of the rest only the number is told. */
function Public({ evidence }: { evidence: readonly Evidence[] }) {
  const found = evidence.filter(({ url }) => url !== undefined);
  const rest = evidence.length - found.length;
  if (evidence.length === 0) return null;
  return (
    <ul className="reasons">
      {found.map((item) => (
        <li key={item.id}>
          <a href={item.url} rel="noreferrer">
            {markedTitle(item)}
          </a>
        </li>
      ))}
      {rest > 0 && <li>{plural(rest, "bewijsstuk", "bewijsstukken")} zonder openbare vindplaats</li>}
    </ul>
  );
}

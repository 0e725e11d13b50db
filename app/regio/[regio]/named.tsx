/** Municipalities by name, each a link to where it is about; many are folded away behind their number. */
import { Fragment, type ReactNode } from "react";
import { Link } from "@/app/_components/link";
import { municipalityHref } from "@/app/links";
import { plural } from "@/lib/dutch";

export interface Named {
  code: string;
  name: string;
  /** The address of what it is about; the municipality's overview where there is none. */
  href?: string;
  /** What is said of it after its name. */
  remark?: ReactNode;
}

/** So many names are read at a glance, and so many are worth a fold; more are looked up where they can be sorted. */
const NAMES_SHOWN = 6;
const NAMES_FOLDED = 40;

interface Props {
  lead: string;
  municipalities: readonly Named[];
  /** An as-of query with its question mark, or empty. */
  query: string;
  /** Where they stand one by one, to be sorted and filtered. */
  allHref?: string;
}

/** "Niet vastgelegd bij Aardenwold en Bosweerd", or a fold "Niet vastgelegd bij 12 gemeenten". */
export function NamedMunicipalities({ lead, municipalities, query, allHref }: Props) {
  if (allHref && municipalities.length > NAMES_FOLDED)
    return (
      <p className="named">
        {lead} <Link href={allHref}>{plural(municipalities.length, "gemeente", "gemeenten")}</Link>.
      </p>
    );
  const names = municipalities.map((named, index) => (
    <Fragment key={named.code}>
      {index > 0 && (index === municipalities.length - 1 ? " en " : ", ")}
      <Link href={named.href ?? `${municipalityHref(named.code)}${query}`}>{named.name}</Link>
      {named.remark}
    </Fragment>
  ));
  if (municipalities.length <= NAMES_SHOWN)
    return (
      <p className="named">
        {lead} {names}.
      </p>
    );
  return (
    <details className="named">
      <summary>
        {lead} {plural(municipalities.length, "gemeente", "gemeenten")}
      </summary>
      <p>{names}.</p>
    </details>
  );
}

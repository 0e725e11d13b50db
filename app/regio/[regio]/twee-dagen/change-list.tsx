/** What changes between two days, by cause: losses first, each with its criteria and whom it touches. */
import { plural } from "@/lib/dutch";
import type { RegionChange } from "@/lib/region/two-days";
import { NamedMunicipalities } from "../named";

interface Props {
  changes: readonly RegionChange[];
  /** So many municipalities there are. */
  of: number;
}

const CHANGES_SHOWN = 12;

export function ChangeList({ changes, of }: Props) {
  if (changes.length === 0) return <p>Er verandert niets{of === 0 ? ": de regio heeft nog geen gemeenten" : ""}.</p>;
  const more = changes.slice(CHANGES_SHOWN);
  return (
    <>
      <Entries changes={changes.slice(0, CHANGES_SHOWN)} />
      {more.length > 0 && (
        <details className="attention-more">
          <summary>Toon nog {plural(more.length, "verandering", "veranderingen")}</summary>
          <Entries changes={more} />
        </details>
      )}
    </>
  );
}

const Entries = ({ changes }: { changes: readonly RegionChange[] }) => (
  <ul className="attention change-list">
    {changes.map((change) => (
      <li key={`${change.causes.join()} ${change.criteria.join()} ${change.touched[0]?.code}`}>
        <span className={change.gained ? "tag tag--met" : "tag tag--lapsed"}>{change.gained ? "erbij" : "eraf"}</span>
        <div>
          {change.causes.length > 0 ? change.causes.join(" ") : "Zonder verandering in het bewijs."}
          <NamedMunicipalities lead="Raakt" municipalities={change.touched} query="" />
        </div>
        <span className="muted">{criteriaInShort(change.criteria)}</span>
      </li>
    ))}
  </ul>
);

const CRITERIA_SHOWN = 3;

const criteriaInShort = (criteria: readonly string[]): string =>
  criteria.length > CRITERIA_SHOWN + 1
    ? `${criteria.slice(0, CRITERIA_SHOWN).join(", ")} en nog ${criteria.length - CRITERIA_SHOWN}`
    : criteria.join(", ");

/** Every version of an item, newest first: who, when, and what changed. */
import { LetErase } from "@/app/_erasing/let-erase";
import { municipalityName } from "@/app/_server/load/municipality-name";
import type { Scope } from "@/lib/access";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate, plural } from "@/lib/dutch";
import type { RecordReference } from "@/lib/erasing/reference";
import { evidenceRows } from "@/lib/evidence/compare-versions";
import type { Evidence } from "@/lib/evidence/evidence";
import type { ComparedRow } from "@/lib/form/compared-row";
import type { Version } from "@/lib/refusal";
import { coverNames } from "@/lib/sharing/covers";
import { viewerOf } from "@/lib/sharing/viewer";

interface Props<T> {
  versions: readonly Version<T>[];
  rows: (mine: T, theirs: T) => ComparedRow[];
  scope: Scope;
  /** Which record it is, for who may have its content erased; absent where its kind is never erased. */
  reference?: RecordReference;
}

type EvidenceProps = Pick<Required<Props<Evidence>>, "versions" | "scope" | "reference">;

export const History = ({ versions, scope, reference }: EvidenceProps) => (
  <VersionHistory
    versions={versions}
    scope={scope}
    reference={reference}
    rows={(mine, theirs) =>
      evidenceRows(theirs.type, { ...mine }, { ...theirs }, coverNames(viewerOf(scope), municipalityName))
    }
  />
);

export function VersionHistory<T>({ versions, rows, scope, reference }: Props<T>) {
  return (
    <details className="others">
      <summary>Geschiedenis ({plural(versions.length, "versie", "versies")})</summary>
      <ol className="plain-list history">
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const told = before && before.state !== "erased" && version.state !== "erased";
          const changed = told ? rows(version.item, before.item).filter(({ differs }) => differs) : [];
          return (
            <li key={version.version}>
              <strong>{whatHappened(version, before)}</strong>
              <span className="muted">
                {" "}
                {longDate(dateInNetherlands(version.recordedAt))}, {version.actor}
              </span>
              {changed.length > 0 && (
                <ul>
                  {changed.map(({ question, mine, theirs }) => (
                    <li key={question}>
                      {question}
                      <br />
                      <span className="muted">Eerst:</span> {theirs || <em>leeg</em>}
                      <br />
                      <span className="muted">Nu:</span> {mine || <em>leeg</em>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {reference && versions[0]?.state !== "erased" && <LetErase scope={scope} {...reference} />}
    </details>
  );
}

function whatHappened<T>({ state, version }: Version<T>, before: Version<T> | undefined): string {
  if (state === "erased") return "Gewist";
  if (state === "withdrawn") return "Ingetrokken";
  if (before?.state === "withdrawn") return "Teruggezet";
  return version === 1 || before?.state === "erased" ? "Vastgelegd" : "Gewijzigd";
}

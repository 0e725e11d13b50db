/** Every version of an item, newest first: who, when, and what changed. */
import { municipalityName } from "@/app/_server/load/municipality-name";
import type { Scope } from "@/lib/access";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate, plural } from "@/lib/dutch";
import { evidenceRows } from "@/lib/evidence/compare-versions";
import type { Evidence } from "@/lib/evidence/evidence";
import type { ComparedRow } from "@/lib/form/compared-row";
import type { Version } from "@/lib/refusal";
import { coverNames } from "@/lib/sharing/covers";
import { viewerOf } from "@/lib/sharing/viewer";

interface Props<T> {
  versions: readonly Version<T>[];
  rows: (mine: T, theirs: T) => ComparedRow[];
}

export const History = ({ versions, scope }: { versions: readonly Version<Evidence>[]; scope: Scope }) => (
  <VersionHistory
    versions={versions}
    rows={(mine, theirs) =>
      evidenceRows(theirs.type, { ...mine }, { ...theirs }, coverNames(viewerOf(scope), municipalityName))
    }
  />
);

export function VersionHistory<T>({ versions, rows }: Props<T>) {
  return (
    <details className="others">
      <summary>Geschiedenis ({plural(versions.length, "versie", "versies")})</summary>
      <ol className="plain-list history">
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const changed = before ? rows(version.item, before.item).filter(({ differs }) => differs) : [];
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
    </details>
  );
}

function whatHappened<T>({ state, version }: Version<T>, before: Version<T> | undefined): string {
  if (state === "withdrawn") return "Ingetrokken";
  if (before?.state === "withdrawn") return "Teruggezet";
  return version === 1 ? "Vastgelegd" : "Gewijzigd";
}

/** Somebody changed the record while the form was open: both versions beside each other, and the choice between them. */

import { TableHead } from "@/app/_components/table-head";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate, plural } from "@/lib/dutch";
import type { ComparedRow } from "@/lib/form/compared-row";
import type { Conflict } from "@/lib/form/state";
import { TableScroll } from "../table-scroll";
import { LEAVES } from "./use-draft";

interface Props {
  conflict: Conflict;
  backHref: string;
  /** Forgets what was typed. */
  drop: () => void;
}

export function ConflictPanel({ conflict, backHref, drop }: Props) {
  const { version, actor, recordedAt, withdrawn, rows } = conflict;
  const same = rows.filter(({ differs }) => !differs);
  return (
    <section className="panel panel--warning" role="alert" aria-labelledby="conflict-kop">
      <h2 id="conflict-kop">Iemand anders heeft dit intussen gewijzigd</h2>
      <p>
        {actor} {withdrawn ? "trok dit in" : "legde versie"} {!withdrawn && `${version} vast`} op{" "}
        {longDate(dateInNetherlands(recordedAt))}.{" "}
        {withdrawn
          ? "Wat u typte, staat nog in het formulier."
          : "U wijzigde allebei wat hieronder staat. Wat alleen de ander wijzigde, staat al in het formulier."}{" "}
        Er is nog niets opgeslagen.
      </p>
      <Versions caption="Wat verschilt" rows={rows.filter(({ differs }) => differs)} />
      {same.length > 0 && (
        <details className="others">
          <summary>Wat gelijk is ({plural(same.length, "antwoord", "antwoorden")})</summary>
          <Versions caption="Wat gelijk is" rows={same} />
        </details>
      )}
      <p className="row">
        <button type="submit" className="button button--primary">
          Mijn versie bewaren
        </button>
        <a className="button" href={backHref} onClick={drop} {...LEAVES}>
          Mijn wijziging laten vallen
        </a>
      </p>
    </section>
  );
}

function Versions({ caption, rows }: { caption: string; rows: readonly ComparedRow[] }) {
  return (
    <TableScroll label={caption}>
      <table className="stacked">
        <caption className="visually-hidden">{caption}</caption>
        <TableHead columns={["Vraag", "Wat u typte", "Wat er nu staat"]} />
        <tbody>
          {rows.map(({ question, mine, theirs }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td data-label="Wat u typte">{mine || "leeg"}</td>
              <td data-label="Wat er nu staat">{theirs || "leeg"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

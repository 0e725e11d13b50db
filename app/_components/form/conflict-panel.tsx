/** Somebody changed the record while the form was open: both versions beside each other, and the choice between them. */

import { dateInNetherlands } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import type { Conflict } from "@/lib/form/state";
import { TableScroll } from "../table-scroll";

export function ConflictPanel({ conflict, backHref }: { conflict: Conflict; backHref: string }) {
  const { version, actor, recordedAt, withdrawn, rows } = conflict;
  return (
    <section className="panel panel--warning" role="alert" aria-labelledby="conflict-kop">
      <h2 id="conflict-kop">Iemand anders heeft dit intussen gewijzigd</h2>
      <p>
        {actor} {withdrawn ? "trok dit in" : "legde versie"} {!withdrawn && `${version} vast`} op{" "}
        {longDate(dateInNetherlands(recordedAt))}. Wat u typte, staat nog in het formulier. Er is nog niets opgeslagen.
      </p>
      <TableScroll label="Beide versies naast elkaar">
        <table>
          <caption>Wat verschilt, is gemarkeerd.</caption>
          <thead>
            <tr>
              <th scope="col">Vraag</th>
              <th scope="col">Wat u typte</th>
              <th scope="col">Wat er nu staat</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ question, mine, theirs, differs }) => (
              <tr key={question} className={differs ? "row--differs" : undefined}>
                <th scope="row">{differs ? <strong>{question} (verschilt)</strong> : question}</th>
                <td>{mine || "leeg"}</td>
                <td>{theirs || "leeg"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="row">
        <button type="submit" className="button button--primary">
          Mijn versie bewaren
        </button>
        <a className="button" href={backHref}>
          Mijn wijziging laten vallen
        </a>
      </p>
    </section>
  );
}

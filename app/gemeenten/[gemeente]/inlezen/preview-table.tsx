/** What taking a file in would do, record by record: what changes first, and of what stays the same how much there is. */
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import type { PreviewRow } from "@/db/exchange/import";
import { listed, plural } from "@/lib/dutch";
import type { Counts } from "./shown";

const words: Record<PreviewRow["what"], string> = {
  refused: "Mag u niet wijzigen",
  added: "Nieuw",
  corrected: "Gewijzigd",
  unchanged: "Ongewijzigd",
};

const kinds: Partial<Record<PreviewRow["kind"], string>> = {
  evidence: "Bewijs",
  agreement: "Afspraak",
  action: "Actie",
  exception: "Uitzondering",
  commitment: "Toezegging",
  "form-choice": "Vorm van mensenhandel",
};

export function PreviewTable({ rows: told, counts }: { rows: readonly PreviewRow[]; counts: Counts }) {
  const { added, corrected, unchanged, refused } = counts;
  const sums = [`${added} nieuw`, `${corrected} gewijzigd`, `${unchanged} ongewijzigd`];
  const left = added + corrected + refused - told.length;
  return (
    <section aria-labelledby="wat-verandert">
      <h2 id="wat-verandert">Dit verandert er</h2>
      <p role="status">
        {listed(sums)}. Er is nog niets vastgelegd.
        {told.length === 0 && " Alles in dit bestand staat er al."}
      </p>
      {refused > 0 && (
        <p className="panel panel--warning">
          {plural(refused, "regel is", "regels zijn")} van een regio, en anders dan wat de regio heeft vastgelegd. Alleen de
          regio kan dat wijzigen. Haal deze uit het bestand, of download het bestand opnieuw.
        </p>
      )}
      {told.length > 0 && (
        <TableScroll label="Wat er verandert">
          <table className="stacked">
            <caption className="visually-hidden">Wat er verandert</caption>
            <TableHead columns={["Wat", "Soort", "Gevolg"]} />
            <tbody>
              {told.map(({ kind, record, title, what }) => (
                <tr key={`${kind} ${record}`}>
                  <th scope="row">{title}</th>
                  <td data-label="Soort">{kinds[kind] ?? kind}</td>
                  <td data-label="Gevolg">{words[what]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {left > 0 && (
        <p>
          En nog {left}, die hier niet staan. {refused === 0 && "Zij gaan wel mee als u inleest."}
        </p>
      )}
    </section>
  );
}

/** The rows of a spreadsheet that are refused: where they stand, and what to do. */
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { plural } from "@/lib/dutch";
import type { SheetProblem } from "@/lib/sheets-in/problems";

/** `wrong` is how many there are, of which `problems` are the first: who has mended those sees the rest. */
export function RefusedRows({ problems, wrong }: { problems: readonly SheetProblem[]; wrong: number }) {
  const rest = wrong - problems.length;
  return (
    <section aria-labelledby="wat-niet-klopt">
      <h2 id="wat-niet-klopt">Dit klopt nog niet</h2>
      <p className="panel panel--warning" role="alert">
        {plural(wrong, "cel of regel klopt", "cellen of regels kloppen")} nog niet. Verbeter ze in uw bestand, sla het op en
        kies het opnieuw. Zolang er iets niet klopt, wordt er niets ingelezen.
      </p>
      <TableScroll label="Wat er niet klopt">
        <table className="stacked">
          <caption className="visually-hidden">Wat er niet klopt</caption>
          <TableHead columns={["Waar", "Wat u kunt doen"]} />
          <tbody>
            {problems.map(({ place, message }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same problem can stand at one place twice, and the list never changes.
              <tr key={index}>
                <th scope="row">{place || "Het bestand"}</th>
                <td data-label="Wat u kunt doen">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rest > 0 && <p>En nog {rest}. Verbeter eerst wat hierboven staat.</p>}
    </section>
  );
}

/** The API, to read: what can be asked, of whom, and how one gets in. The document for programs is beside it. */
import type { Metadata } from "next";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { tagWords } from "@/lib/api/openapi";
import { API_BASE, API_VERSION, type Operation, operations } from "@/lib/api/operations";
import { groupBy } from "@/lib/group";

export const metadata: Metadata = { title: "API" };

export default function ApiPage() {
  const tags = groupBy(operations, ({ tag }) => tag);
  return (
    <div className="reading">
      <h1>Plateau voor andere programma’s</h1>
      <p className="lead">
        Een zaaksysteem, dashboard of agenda van uw gemeente kan in Plateau lezen en vastleggen, met dezelfde regels als het
        scherm.
      </p>
      <p>
        Versie {API_VERSION}. De beschrijving voor programma’s staat in <a href={`${API_BASE}/openapi.json`}>openapi.json</a>{" "}
        (OpenAPI 3.1).
      </p>
      <h2>Zo begint u</h2>
      <ol>
        <li>Vraag uw beheerder om een token, voor één programma en met een laatste dag.</li>
        <li>
          Stuur het bij elk verzoek mee: <code>Authorization: Bearer plateau_…</code>
        </li>
        <li>
          Lees eerst, en stuur bij het verbeteren de <code>ETag</code> mee als <code>If-Match</code>. Zo gaat nooit iets
          verloren dat een ander intussen vastlegde.
        </li>
      </ol>
      <p>
        Een token ziet wat zijn rol ziet. Al het andere bestaat voor dat token niet. Klopt een invoer niet, dan staat in het
        antwoord alles wat eraan schort, en is er niets bewaard. Een token mag 600 keer per minuut iets vragen.
      </p>
      {[...tags].map(([tag, group]) => (
        <section key={tag}>
          <h2>{nameOf(tag)}</h2>
          <Operations tag={nameOf(tag)} group={group} />
        </section>
      ))}
    </div>
  );
}

/** The name of a group: what stands before the first full stop or colon of its description. */
const nameOf = (tag: string): string => (tagWords[tag] ?? tag).split(/[:.]/, 1)[0] ?? tag;

const Operations = ({ tag, group }: { tag: string; group: readonly Operation[] }) => (
  <TableScroll label={tag}>
    <table className="stacked">
      <caption className="visually-hidden">{tag}</caption>
      <TableHead columns={["Verzoek", "Wat het doet"]} />
      <tbody>
        {group.map(({ id, method, path, summary, query = [] }) => (
          <tr key={id}>
            <th scope="row">
              <code className="typed-text">
                {method.toUpperCase()} {path}
                {query.length > 0 && `?${query.join("&")}`}
              </code>
            </th>
            <td data-label="Wat het doet">{summary}.</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);

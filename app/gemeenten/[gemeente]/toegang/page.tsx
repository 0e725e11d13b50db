/** Who may see what the municipality records: people by their function, never by name or address. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { municipalityHref } from "@/app/links";
import { type Reader, whoMayRead } from "@/db/accounts/access";
import { roleNames } from "@/lib/access";
import { longDate } from "@/lib/dutch";

interface Props {
  params: Promise<{ gemeente: string }>;
}

export const metadata: Metadata = { title: "Wie kan dit zien" };

export default async function AccessPage({ params }: Props) {
  const { code, name } = await loadMunicipality((await params).gemeente);
  const readers = orNotFound(whoMayRead(await requireScope(), code));
  const base = municipalityHref(code);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Wie kan dit zien" }]} />
      <h1>Wie kan dit zien</h1>
      <p className="lead">
        Deze mensen en programma’s kunnen alles lezen wat {name} vastlegt: bewijs, bijlagen, acties en het logboek.
      </p>
      <TableScroll label="Wie kan dit zien">
        <table className="stacked">
          <caption className="visually-hidden">Wie alles kan lezen, naar functie</caption>
          <TableHead columns={["Functie", "Kan", "Sinds"]} />
          <tbody>
            {readers.map((reader, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people can have the same function since the same day
              <tr key={at}>
                <th scope="row">
                  {reader.program && "Een programma, als "}
                  {roleNames[reader.role]} {reader.region?.name ?? name}
                </th>
                <td data-label="Kan">{can(reader)}</td>
                <td data-label="Sinds">{longDate(reader.since)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <section className="reading">
        <h2>En verder</h2>
        <ul>
          <li>Een beheerder van Plateau ziet de muren, niet wat u vastlegt. De beheerder geeft toegang en neemt die terug.</li>
          <li>
            Andere gemeenten van uw regio’s zien wat u kiest bij <Link href={`${base}/delen`}>Wat wij delen</Link>.
          </li>
          <li>
            Wordt toegang gegeven of teruggenomen, dan staat dat in <Link href={`${base}/logboek`}>het logboek</Link>.
          </li>
        </ul>
        <p>Klopt er iets niet? Vraag het de beheerder van Plateau.</p>
        <p>
          Vertrekt er iemand? Zie bij <Link href={`${base}/overdracht`}>Overdracht</Link> wat de functie doet, wat er wegvalt en
          draag alles in één keer over.
        </p>
      </section>
    </>
  );
}

function can({ role }: Reader): string {
  switch (role) {
    case "advisor":
      return "Lezen en vastleggen";
    case "chain-director":
      return "Lezen, en opmerkingen maken";
    default:
      return "Lezen";
  }
}

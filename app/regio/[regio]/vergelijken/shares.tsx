/** How much of each theme's basis is settled, as a radar and as the table behind it. */
import { RadarChart } from "@/app/_charts/radar";
import { TableHead } from "@/app/_components/table-head";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { listed } from "@/lib/dutch";
import { sharesOn } from "@/lib/region/compare/compare";

export function ThemeShares({ assessments, asOf }: { assessments: readonly Assessment[]; asOf: IsoDate }) {
  const all = assessments.map((assessment) => ({
    name: assessment.dossier.municipality.name,
    shares: sharesOn(assessment, asOf),
  }));
  const axes = (all[0]?.shares ?? []).map(({ theme: { number, shortTitle } }) => ({ number, title: shortTitle }));
  const lines = all.map(({ name, shares }) => ({ name, shares: shares.map(({ settled, required }) => settled / required) }));
  return (
    <section>
      <h2>De basis van elk thema</h2>
      <p className="reading">
        Welk deel van de toetspunten van plateau 1 is aangetoond of anders ingevuld? Hoe verder een lijn van het midden ligt,
        hoe meer; de buitenste ring is alles.
      </p>
      <div className="columns">
        <RadarChart
          label={`Radar van ${listed(lines.map(({ name }) => name))}: het aangetoonde deel van plateau 1 per thema. De tabel noemt de aantallen.`}
          axes={axes}
          lines={lines}
        />
        <table className="stacked compare-shares">
          <caption>Toetspunten van plateau 1, aangetoond of anders ingevuld</caption>
          <TableHead columns={["Thema", ...all.map(({ name }) => ({ number: name }))]} />
          <tbody>
            {axes.map(({ number, title }, place) => (
              <tr key={number}>
                <th scope="row">
                  {number}. {title}
                </th>
                {all.map(({ name, shares }) => (
                  <td key={name} className="number" data-label={name}>
                    {shares[place]?.settled} van {shares[place]?.required}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** For evidence of a region: for which municipalities it counts, and what would happen to them if it lapsed. */
import Link from "next/link";
import { TableHead } from "@/app/_components/table-head";
import { municipalityHref } from "@/app/links";
import { askedIn } from "@/db/evidence/invitations";
import { listed, longDate, plural } from "@/lib/dutch";
import { adoption } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import { type Consequence, consequenceSentence, consequencesOf } from "@/lib/region/consequence";
import { type Cover, type Coverage, coverageOf, reaches } from "@/lib/region/coverage";
import type { Place } from "./place";
import { membersSeen } from "./register-rows";

const coverNames: Record<Cover, string> = {
  counts: "Telt mee",
  adopted: "Overgenomen",
  confirmed: "Bevestigd",
  waiting: "Wacht op antwoord",
  declined: "Deed niet mee",
  outside: "Geldt niet voor deze gemeente",
  excepted: "Uitzondering",
  adoptable: "Telt zodra de gemeente het overneemt",
  "not-yet": "Telt nog niet",
  "no-longer": "Telt niet meer",
  nowhere: "Telt nergens voor",
};

/** A chain director sees all members; who works for one of them sees that one. */
export async function MunicipalityCoverage({ place, item }: { place: Place; item: Evidence }) {
  const { scope, owner, today } = place;
  const assessed = await membersSeen(place);
  const coverage = coverageOf(item, assessed, today, askedIn(scope, owner.id).get(item.id));
  const reached = coverage.filter(reaches).length;
  return (
    <section>
      <h2>Voor wie telt dit?</h2>
      <p>
        Vandaag voor {reached} van {plural(coverage.length, "gemeente", "gemeenten")}.
      </p>
      <div className="table-scroll">
        <table className="stacked">
          <caption className="visually-hidden">Hoe dit bewijs bij elke gemeente meetelt</caption>
          <TableHead columns={["Gemeente", "Telt het?", "Waarom"]} />
          <tbody>
            {coverage.map((one) => (
              <tr key={one.municipality.code}>
                <th scope="row">
                  <Link href={municipalityHref(one.municipality.code)}>{one.municipality.name}</Link>
                </th>
                <td data-label="Telt het">{coverNames[one.cover]}</td>
                <td data-label="Waarom">{whyOf(one).join(" ") || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <IfItLapsed consequences={consequencesOf(item.id, assessed, today)} />
    </section>
  );
}

const whyOf = ({ cover, criteria, onceAdopted, exceptions, adoptions }: Coverage): string[] => [
  ...(criteria.length > 0 ? [`${cover === "confirmed" ? "Met een eigen bewijs, v" : "V"}oor ${listed(criteria)}.`] : []),
  ...(onceAdopted.length > 0 && cover !== "outside"
    ? [`Na overname ${criteria.length > 0 ? "ook " : ""}voor ${listed(onceAdopted)}.`]
    : []),
  ...adoptions.map((document) =>
    cover === "adopted" ? `“${document.title}”${adoption(document)}.` : `De overname “${document.title}” geldt vandaag niet.`,
  ),
  ...exceptions.map(
    ({ from, until, motivation }) =>
      `Uitzondering vanaf ${longDate(from)}${until ? ` tot en met ${longDate(until)}` : ""}: ${motivation}`,
  ),
];

const IfItLapsed = ({ consequences }: { consequences: readonly Consequence[] }) => (
  <>
    <h3>Als dit vervalt</h3>
    <p>{consequenceSentence(consequences)}</p>
    {consequences.length > 0 && (
      <ul>
        {consequences.map(({ municipality, themes, losesBasicLevel }) => (
          <li key={municipality.code}>
            {municipality.name}: {listed(themes.map(({ shortTitle }) => shortTitle.toLowerCase()))}
            {losesBasicLevel && ", en daarmee het basisniveau"}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** For evidence of a region: for which municipalities it counts, and what would happen to them if it lapsed. */
import Link from "next/link";
import { assessments } from "@/app/_server/load/assessments";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { municipalityHref } from "@/app/links";
import { mayRead, ofMunicipality } from "@/lib/access";
import { listed, longDate, plural } from "@/lib/dutch";
import { adoption } from "@/lib/evidence/describe";
import type { Evidence } from "@/lib/evidence/evidence";
import { type Consequence, consequenceSentence, consequencesOf } from "@/lib/region/consequence";
import { type Cover, type Coverage, coverageOf } from "@/lib/region/coverage";
import type { Place } from "./place";

const coverNames: Record<Cover, string> = {
  counts: "Telt mee",
  adopted: "Overgenomen",
  excepted: "Uitzondering",
  outside: "Geldt niet voor deze gemeente",
  idle: "Telt vandaag niet",
};

/** A chain director sees all members; who works for one of them sees that one. */
export async function MunicipalityCoverage({ place: { scope, members, today }, item }: { place: Place; item: Evidence }) {
  const codes = members.map(({ code }) => code).filter((code) => mayRead(scope, ofMunicipality(code)));
  const assessed = orNotFound(await assessments(scope, codes)).map(({ judged }) => judged.kader);
  const coverage = coverageOf(
    item,
    assessed.map(({ dossier }) => dossier),
    today,
  );
  const reached = coverage.filter(({ cover }) => cover === "counts" || cover === "adopted").length;
  return (
    <section>
      <h2>Voor wie telt dit?</h2>
      <p>
        Vandaag voor {reached} van {plural(coverage.length, "gemeente", "gemeenten")}.
      </p>
      <div className="table-scroll">
        <table className="stacked">
          <caption className="visually-hidden">Hoe dit bewijs bij elke gemeente meetelt</caption>
          <thead>
            <tr>
              <th scope="col">Gemeente</th>
              <th scope="col">Telt het?</th>
              <th scope="col">Waarom</th>
            </tr>
          </thead>
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

const whyOf = ({ cover, exceptions, adoptions }: Coverage): string[] => [
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

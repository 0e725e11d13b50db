/** For evidence of a region: for which municipalities it counts, and what would happen to them if it lapsed. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { inboxHref, municipalityHref } from "@/app/links";
import { askedIn } from "@/db/evidence/invitations";
import { may } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { listed, longDate, plural } from "@/lib/dutch";
import { adoption } from "@/lib/evidence/describe";
import { type Evidence, type EvidenceOf, isEvent } from "@/lib/evidence/evidence";
import { type AdoptionState, adoptionState } from "@/lib/region/adoption";
import { type Consequence, consequenceSentence, consequencesOf } from "@/lib/region/consequence";
import { type Cover, type Coverage, coverageOf, reaches } from "@/lib/region/coverage";
import { leftOpenAt, stillOpen } from "@/lib/region/left-open";
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
      <AdoptionTotals place={place} coverage={coverage} item={item} assessed={assessed} />
      <div className="table-scroll">
        <table className="stacked">
          <caption className="visually-hidden">Hoe dit bewijs bij elke gemeente meetelt</caption>
          <TableHead columns={["Gemeente", "Telt het?", "Waarom"]} />
          <tbody>
            {coverage.map((one, at) => (
              <tr key={one.municipality.code}>
                <th scope="row">
                  <Link href={municipalityHref(one.municipality.code)}>{one.municipality.name}</Link>
                </th>
                <td data-label="Telt het">{coverNames[one.cover]}</td>
                <td data-label="Waarom">
                  {[...whyOf(one, today), ...openAt(assessed[at] as Assessment, item, one, today)].join(" ") || "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <IfItLapsed consequences={consequencesOf(item.id, assessed, today)} />
    </section>
  );
}

/** Why an adoption does not count on the day, as far as its days say so. */
function whenOf({ validFrom, adoptedOn, validUntil }: EvidenceOf<"document">, today: IsoDate): string {
  const from = validFrom ?? adoptedOn;
  if (validUntil && validUntil < today) return `gold tot en met ${longDate(validUntil)}`;
  if (from && from > today) return `geldt vanaf ${longDate(from)}`;
  return from ? "geldt vandaag niet" : "heeft nog geen datum van vaststelling";
}

interface TotalsProps {
  place: Place;
  item: Evidence;
  coverage: readonly Coverage[];
  assessed: readonly Assessment[];
}

/** Of a document: how many adopted it, made an exception and do neither yet, and the way to remind those. */
function AdoptionTotals({ place: { scope, owner, today }, item, coverage, assessed }: TotalsProps) {
  const states = coverage.map((one, at) => adoptionState(one, assessed[at] as Assessment, today));
  const count = (state: AdoptionState) => states.filter((one) => one === state).length;
  const waiting = count("waiting");
  const could = coverage.filter(({ cover }, at) => states[at] === null && (cover === "counts" || cover === "adoptable"));
  const without = could.filter(({ onceAdopted }) => onceAdopted.length > 0).length;
  if (item.type !== "document" || states.every((state) => state === null)) return null;
  return (
    <p>
      <strong>
        {count("adopted")} overgenomen, {count("excepted")} met een uitzondering, {waiting}{" "}
        {waiting === 1 ? "wacht" : "wachten"} nog
        {without > 0 && `, ${without} ${without === 1 ? "heeft" : "hebben"} het met eigen bewijs op orde`}.
      </strong>{" "}
      {waiting > 0 && may(scope, "invitation.write", owner) && (
        <Link href={`${inboxHref(owner)}?soort=adoption&bij=${encodeURIComponent(item.id)}`}>Herinner wie nog wacht</Link>
      )}
    </p>
  );
}

const whyOf = ({ cover, criteria, onceAdopted, exceptions, adoptions }: Coverage, today: IsoDate): string[] => [
  ...(criteria.length > 0 ? [`${cover === "confirmed" ? "Met een eigen bewijs, v" : "V"}oor ${listed(criteria)}.`] : []),
  ...(onceAdopted.length > 0 && cover !== "outside" && cover !== "excepted"
    ? [`Na overname ${criteria.length > 0 ? "ook " : ""}voor ${listed(onceAdopted)}.`]
    : []),
  ...adoptions.map((document) =>
    cover === "adopted"
      ? `“${document.title}”${adoption(document)}.`
      : `De overname “${document.title}” ${whenOf(document, today)}.`,
  ),
  ...exceptions.map(
    ({ from, until, motivation }) =>
      `Uitzondering vanaf ${longDate(from)}${until ? ` tot en met ${longDate(until)}` : ""}: ${motivation}`,
  ),
];

/** Of an event: what the blocks that it counts for still miss there, so that one training is not read as a whole block. */
const openAt = (assessment: Assessment, item: Evidence, { criteria }: Coverage, today: IsoDate): string[] =>
  isEvent(item) ? stillOpen(leftOpenAt(assessment, criteria, today)) : [];

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

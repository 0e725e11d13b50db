/** For evidence of a region: for which municipalities it counts, and what would happen to them if it lapsed. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { inboxHref, municipalityHref } from "@/app/links";
import { may } from "@/lib/access";
import type { Assessment } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";
import { listed, longDate } from "@/lib/dutch";
import { type Evidence, isEvent } from "@/lib/evidence/evidence";
import { type Adoption, adoptionsOf, judgedOn } from "@/lib/region/adoption";
import { type Consequence, consequenceSentence, consequencesOf } from "@/lib/region/consequence";
import type { Asked, Coverage } from "@/lib/region/coverage";
import { adoptionTotals, coverInWords, reachInWords, whyInWords } from "@/lib/region/coverage-in-words";
import { leftOpenAt, stillOpen } from "@/lib/region/left-open";
import type { Place } from "./place";
import { membersSeen } from "./register-rows";

interface CoverageProps {
  place: Place;
  item: Evidence;
  /** Whom the region asked to confirm that they took part; undefined where it asked nobody. */
  asked: Asked | undefined;
}

/** A chain director sees all members; who works for one of them sees that one. */
export async function MunicipalityCoverage({ place, item, asked }: CoverageProps) {
  const { today } = place;
  const assessed = await membersSeen(place);
  const asOf = judgedOn(item, today);
  const adoptions = adoptionsOf(item, assessed, today, asked);
  const does = asOf > today ? `Telt het op ${longDate(asOf)}` : "Telt het";
  return (
    <section>
      <h2>Voor wie telt dit?</h2>
      <p>{reachInWords(item, adoptions, today)}</p>
      <AdoptionTotals place={place} item={item} adoptions={adoptions} />
      <div className="table-scroll">
        <table className="stacked">
          <caption className="visually-hidden">Hoe dit bewijs bij elke gemeente meetelt</caption>
          <TableHead columns={["Gemeente", `${does}?`, "Waarom"]} />
          <tbody>
            {adoptions.map((one, at) => (
              <tr key={one.coverage.municipality.code}>
                <th scope="row">
                  <Link href={municipalityHref(one.coverage.municipality.code)}>{one.coverage.municipality.name}</Link>
                </th>
                <td data-label={does}>{coverInWords(one)}</td>
                <td data-label="Waarom">
                  {[...whyInWords(one.coverage, asOf), ...openAt(assessed[at] as Assessment, item, one.coverage, asOf)].join(
                    " ",
                  ) || "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <IfItLapsed consequences={consequencesOf(item.id, assessed, asOf)} />
    </section>
  );
}

/** Of a document: how many adopted it, made an exception and do neither yet, and the way to remind those. */
function AdoptionTotals({ place: { scope, owner }, item, adoptions }: TotalsProps) {
  const totals = adoptionTotals(adoptions);
  if (totals === null) return null;
  return (
    <p>
      <strong>{totals.text}.</strong>{" "}
      {totals.waiting > 0 && may(scope, "invitation.write", owner) && (
        <Link href={`${inboxHref(owner)}?soort=adoption&bij=${encodeURIComponent(item.id)}`}>Herinner wie nog wacht</Link>
      )}
    </p>
  );
}

interface TotalsProps {
  place: Place;
  item: Evidence;
  adoptions: readonly Adoption[];
}

/** Of an event: what the blocks that it counts for still miss there, so that one training is not read as a whole block. */
const openAt = (assessment: Assessment, item: Evidence, { criteria }: Coverage, asOf: IsoDate): string[] =>
  isEvent(item) ? stillOpen(leftOpenAt(assessment, criteria, asOf)) : [];

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

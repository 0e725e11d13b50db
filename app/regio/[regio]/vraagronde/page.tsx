/** A new request round: first what one wants to know, then to whom, with what is known of each of them already. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { askMembers } from "@/app/_inbox/actions";
import { type LoadedRegion, loadRegion } from "@/app/_server/load/region";
import { inboxHref, newRequestHref, regionHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { may, ofRegion } from "@/lib/access";
import { plus } from "@/lib/calendar";
import { longDate, numericDate } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import { isSettled } from "@/lib/region/settled";
import { askable, requestFields } from "@/lib/requests/form";
import { knownOf } from "@/lib/requests/known";
import { type AsksAbout, aboutKey, aboutOfKey, questionOf } from "@/lib/requests/request";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Nieuwe vraagronde" };

export default async function RequestPage({ params, searchParams }: Props) {
  const loaded = await loadRegion((await params).regio, {});
  const { scope, region } = loaded;
  const query = await searchParams;
  if (!may(scope, "invitation.write", ofRegion(region.id))) notFound();
  const about = aboutOfKey(one(query, "over"));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: region.name, href: regionHref(region.id) },
          { text: "Postvak", href: inboxHref(ofRegion(region.id)) },
          { text: "Nieuwe vraagronde" },
        ]}
      />
      <h1>{about ? questionOf(about) : "Nieuwe vraagronde"}</h1>
      {about ? (
        <RoundForm about={about} loaded={loaded} criterion={one(query, "toetspunt")} />
      ) : (
        <Subjects region={region.id} />
      )}
    </>
  );
}

const Subjects = ({ region }: { region: string }) => (
  <>
    <p className="lead">
      Eén vraag aan alle gemeenten. Wie met een dag antwoordt, heeft er meteen bewijs van. Wat wilt u weten?
    </p>
    {askable.map(({ heading, subjects }) => (
      <section key={heading}>
        <h2>{heading}</h2>
        <ul>
          {subjects.map(({ value, label }) => (
            <li key={value}>
              <Link href={newRequestHref(region, value)}>{label}</Link>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

const TIME_TO_ANSWER = "P14D";

/** Asked are those who miss the criterion that the address names, or everybody. */
function RoundForm({ about, loaded, criterion }: { about: AsksAbout; loaded: LoadedRegion; criterion: string }) {
  const { region, standings, dates } = loaded;
  const missing = standings.filter(({ criteria }) => criterion !== "" && !isSettled(criteria[criterion]));
  const chosen = missing.length > 0 ? missing : standings;
  const options = standings.map(({ code, name, assessment }) => {
    const known = knownOf(about, assessment.available, dates.today);
    return { value: code, label: `${name} (${known ? `bekend: ${longDate(known.date)}` : "nog niets bekend"})` };
  });
  return (
    <>
      <p className="lead">
        De gemeente ziet wat al bekend is en antwoordt met één klik of met een dag. Een nieuwe dag komt in haar eigen bewijs.
        Alleen u ziet wie wat antwoordde.
      </p>
      <FieldsForm
        action={askMembers}
        initial={opened({
          by: [numericDate(plus(dates.today, TIME_TO_ANSWER))],
          members: chosen.map(({ code }) => code),
        })}
        fields={requestFields(options)}
        hidden={{ id: randomUUID(), region: region.id, about: aboutKey(about) }}
        submitLabel="Vraag stellen"
        backHref={inboxHref(ofRegion(region.id))}
      />
    </>
  );
}

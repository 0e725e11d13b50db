/** To record that the college adopted the report: what is frozen, and on which day. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { municipalityHref } from "@/app/links";
import type { Query } from "@/app/query";
import { preferencesOf } from "@/db/sharing/preferences";
import { overviewSentence } from "@/lib/assessment/verdict";
import { longDate, longMoment } from "@/lib/dutch";
import { fillFields } from "@/lib/form/read";
import { opened } from "@/lib/form/state";
import { proposed } from "@/lib/report/gap/first-texts";
import { pagePath } from "@/lib/report/public-page/paths";
import { adoptShownReport } from "../actions";
import { adoptionFields, promisesField } from "../adoption-fields";
import { loadReport } from "../load-report";
import { OpenQuestions } from "../open-questions";
import { OvertakenTexts } from "../overtaken-texts";
import { PublicTexts } from "../public-texts";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Vaststelling vastleggen" };

export default async function AdoptPage({ params, searchParams }: Props) {
  const { gemeente } = await params;
  const { scope, municipality, assessment, dates, source, gaps, overtaken, writable, publicTexts } = await loadReport(
    gemeente,
    await searchParams,
  );
  if (!writable) notFound();
  const { name } = municipality;
  const { knownAt, form } = source;
  const report = `${municipalityHref(gemeente)}/rapport`;
  const { promises } = proposed(assessment, dates.asOf, form ?? undefined, source.previous ?? undefined);
  const sharesInPublic = orNotFound(preferencesOf(scope, gemeente)).item.publicPage === true;
  const filled = { adoptedOn: form?.adoptedOn, asOf: dates.asOf };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: municipalityHref(gemeente) },
          { text: "Rapport", href: report },
          { text: "Vaststelling vastleggen" },
        ]}
      />
      <h1>Vastleggen dat het college het rapport vaststelde</h1>
      <p className="lead">
        Het rapport wordt daarna bewaard zoals het nu is, met alles waar het op rust. Het verandert nooit meer, en u kunt het
        niet terugnemen.
      </p>
      <OvertakenTexts texts={overtaken} href={`${report}/raad`} />
      <OpenQuestions gaps={gaps} code={gemeente} />
      <div className="two-columns">
        <FieldsForm
          action={adoptShownReport}
          initial={opened(fillFields(adoptionFields, filled))}
          fields={[...adoptionFields, ...promisesField([...promises, ...gaps])]}
          hidden={{ municipality: gemeente, knownAt }}
          submitLabel="Vaststelling vastleggen"
          backHref={report}
        />
        <aside>
          <h2>Wat u vastlegt</h2>
          <p className="panel panel--good">
            <strong>Stand op {longDate(dates.asOf)}</strong> {overviewSentence(assessment, dates.asOf)}
          </p>
          <ul>
            <li>Wat was vastgelegd op {longMoment(knownAt)} uur</li>
            <li>
              {form ? "De gegevens voor de raad, zoals ingevuld" : "De voorgestelde teksten voor de raad: u vulde nog niets in"}
            </li>
            <li>Een openbare en een interne versie, elk als PDF. Opmerkingen van de regio staan in geen van beide</li>
            {sharesInPublic && form?.openness !== "closed" && (
              <li>
                De openbare versie komt meteen op uw <a href={pagePath(gemeente)}>openbare pagina</a>, voor iedereen
              </li>
            )}
            <li>Een code op elke bladzijde, waarmee iedereen kan nagaan of een papier het vastgestelde rapport is</li>
          </ul>
        </aside>
      </div>
      <PublicTexts texts={publicTexts()} open />
    </>
  );
}

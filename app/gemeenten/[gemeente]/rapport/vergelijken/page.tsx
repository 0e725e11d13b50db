/** Two adopted reports side by side: what stands otherwise in the second. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { municipalityHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { type AdoptedReport, findAdopted, listAdopted } from "@/db/report/adopted";
import { longDate } from "@/lib/dutch";
import { currentFramework, frameworkById } from "@/lib/framework/versions";
import { shiftsBetween, themesOnBasicLevel } from "@/lib/report/model/stand";
import { StandTables } from "../stand-tables";
import "../report.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Rapporten vergelijken" };

export default async function ComparePage({ params, searchParams }: Props) {
  const { gemeente } = await params;
  const query = await searchParams;
  const scope = await requireScope();
  const { name } = await loadMunicipality(gemeente);
  const reports = orNotFound(listAdopted(scope, gemeente));
  const chosen = [one(query, "eerst"), one(query, "daarna")];
  const [before, after] = chosen.map((code) => {
    const found = findAdopted(scope, gemeente, code);
    return found.ok ? found.value : undefined;
  });
  const report = `${municipalityHref(gemeente)}/rapport`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: municipalityHref(gemeente) },
          { text: "Rapport", href: report },
          { text: "Rapporten vergelijken" },
        ]}
      />
      <h1>Twee vastgestelde rapporten naast elkaar</h1>
      <p className="lead">
        Welke thema’s, bouwstenen en toetspunten staan er in het tweede rapport anders voor dan in het eerste?
      </p>
      <form method="get" className="inline-form">
        <Choice name="eerst" label="Eerste rapport" chosen={chosen[0]} reports={reports} />
        <Choice name="daarna" label="Tweede rapport" chosen={chosen[1]} reports={reports} />
        <button type="submit" className="button">
          Vergelijk
        </button>
      </form>
      {before && after ? (
        <section aria-labelledby="verschil">
          <h2 id="verschil">Wat er veranderde</h2>
          <p>
            Het eerste rapport gaat over {longDate(before.asOf)}, het tweede over {longDate(after.asOf)}. Op plateau 1 of hoger
            stonden eerst {themesOnBasicLevel(before.content.stand)} thema’s en daarna {themesOnBasicLevel(after.content.stand)}
            .
          </p>
          <StandTables
            shifts={shiftsBetween(
              frameworkById(after.framework) ?? currentFramework,
              before.content.stand,
              after.content.stand,
            )}
            before={`Stand op ${longDate(before.asOf)}`}
            after={`Stand op ${longDate(after.asOf)}`}
          />
        </section>
      ) : (
        <p className="space-above">
          {reports.length < 2 ? "Er zijn nog geen twee vastgestelde rapporten." : "Kies twee rapporten."}
        </p>
      )}
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | undefined;
  reports: readonly AdoptedReport[];
}

const Choice = ({ name, label, chosen, reports }: ChoiceProps) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {reports.map(({ code, adoptedOn, asOf }) => (
        <option key={code} value={code}>
          {longDate(adoptedOn)} (stand op {longDate(asOf)})
        </option>
      ))}
    </select>
  </div>
);

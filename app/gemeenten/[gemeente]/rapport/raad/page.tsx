/** What the advisor fills in for the council around the judgement (raadsinformatienota). */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Notice } from "@/app/_components/notice";
import { VersionHistory } from "@/app/_evidence/history";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { municipalityHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { COUNCIL_FORM_ID, councilFormRecords } from "@/db/council";
import { ofMunicipality } from "@/lib/access";
import { councilFieldGroups, councilNoteForm, overtakenTexts, unseenFields, withTodaysFigures } from "@/lib/council/form";
import { opened } from "@/lib/form/state";
import { proposed } from "@/lib/report/gap/first-texts";
import { loadReport } from "../load-report";
import { CouncilNoteForm } from "./council-form";
import "@/app/_evidence/evidence.css";
import "../report.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Gegevens voor de raad" };

export default async function CouncilNotePage({ params, searchParams }: Props) {
  const { gemeente } = await params;
  const { scope, municipality, assessment, dates, source, writable } = await loadReport(gemeente, {});
  if (!writable) notFound();
  const owner = ofMunicipality(gemeente);
  const current = orNotFound(councilFormRecords.find(scope, owner, COUNCIL_FORM_ID));
  const form = current?.state === "recorded" ? current.item : undefined;
  const { texts, bases, figures } = proposed(assessment, dates.today, form, source.previous ?? undefined);
  const filled = councilNoteForm.fill({ ...texts, openness: "public", ...withTodaysFigures(form ?? {}, figures) });
  const unseen = unseenFields(form, { ...texts, ...bases, openness: "public" }, filled);
  const history = councilFormRecords.history(scope, owner, COUNCIL_FORM_ID);
  const report = `${municipalityHref(gemeente)}/rapport`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: municipality.name, href: municipalityHref(gemeente) },
          { text: "Rapport", href: report },
          { text: "Gegevens voor de raad" },
        ]}
      />
      <h1>Gegevens voor de raad</h1>
      <p className="lead">
        Wat u hier invult, komt in de nota voor de raad. Het verandert niets aan de stand. Er staat al een voorstel; pas het aan
        waar dat nodig is. Een vak dat u leegmaakt, krijgt het voorstel terug.
      </p>
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          <strong>Bewaard.</strong> De nota in <a href={report}>het rapport</a> is bijgewerkt.
        </Notice>
      )}
      <CouncilNoteForm
        groups={councilFieldGroups}
        key={current?.version ?? 0}
        initial={opened(filled, current?.version ?? 0)}
        hidden={{ municipality: gemeente, ...unseen }}
        overtaken={overtakenTexts(form, bases)}
        backHref={report}
      />
      {history.ok && (
        <VersionHistory
          versions={history.value}
          rows={(mine, theirs) => councilNoteForm.compare({ ...mine }, { ...theirs })}
          scope={scope}
          reference={{ owner, kind: "council-form", record: COUNCIL_FORM_ID }}
        />
      )}
    </>
  );
}

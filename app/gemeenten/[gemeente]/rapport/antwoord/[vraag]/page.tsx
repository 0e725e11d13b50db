/** One question of the council: the answer that the evidence gives, and the municipality's own instead, with its history. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { VersionHistory } from "@/app/_evidence/history";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { municipalityHref } from "@/app/links";
import { councilAnswerRecords } from "@/db/council";
import { ofMunicipality } from "@/lib/access";
import { councilAnswerForm } from "@/lib/council/answer";
import { ownerText } from "@/lib/form/owner";
import { opened } from "@/lib/form/state";
import { footnote } from "@/lib/report/answers/answers";
import { loadReport } from "../../load-report";
import { saveCouncilAnswer, takeBackCouncilAnswer } from "../actions";
import { answersFor } from "../load";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; vraag: string }>;
}

export const metadata: Metadata = { title: "Eigen antwoord" };

export default async function AnswerPage({ params }: Props) {
  const { gemeente, vraag } = await params;
  const loaded = await loadReport(gemeente, {});
  const proposed = answersFor(loaded, "public").proposed.find(({ id }) => id === vraag);
  if (!loaded.writable || proposed === undefined) notFound();
  const owner = ofMunicipality(gemeente);
  const current = orNotFound(councilAnswerRecords.find(loaded.scope, owner, vraag));
  const history = councilAnswerRecords.history(loaded.scope, owner, vraag);
  const report = `${municipalityHref(gemeente)}/rapport`;
  const kept = current?.state === "recorded" ? current.item : undefined;
  const draft = { id: vraag, text: kept?.text ?? proposed.text, proposed: proposed.text };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: loaded.municipality.name, href: municipalityHref(gemeente) },
          { text: "Rapport", href: report },
          { text: "Antwoord voor de raad", href: `${report}/antwoord` },
          { text: "Eigen antwoord" },
        ]}
      />
      <h1>{proposed.question}</h1>
      <section className="panel panel--line reading">
        <h2>Dit zegt het bewijs nu</h2>
        <p>{proposed.text}</p>
        <p className="hint">{footnote(proposed, loaded.dates)}</p>
      </section>
      <FieldsForm
        key={current?.version ?? 0}
        action={saveCouncilAnswer}
        initial={opened(councilAnswerForm.fill(draft), current?.version ?? 0)}
        fields={councilAnswerForm.fields}
        hidden={{ owner: ownerText(owner), id: vraag, proposed: proposed.text }}
        submitLabel="Antwoord bewaren"
        backHref={`${report}/antwoord`}
      />
      {kept && current && (
        <ConfirmForm
          action={takeBackCouncilAnswer}
          hidden={{ owner: ownerText(owner), id: vraag, basedOn: String(current.version) }}
          label="Gebruik weer het antwoord van Plateau"
        />
      )}
      {history.ok && (
        <VersionHistory
          scope={loaded.scope}
          versions={history.value}
          rows={(mine, theirs) => councilAnswerForm.compare({ ...mine }, { ...theirs })}
          reference={{ owner, kind: "council-answer", record: vraag }}
        />
      )}
    </>
  );
}

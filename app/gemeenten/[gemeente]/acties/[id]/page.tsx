/** One action: change it, see how it came about, or withdraw it. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { ErasedNotice } from "@/app/_erasing/notices";
import { VersionHistory } from "@/app/_evidence/history";
import { municipalityPlace } from "@/app/_evidence/place";
import { subjectField, subjectOf } from "@/app/_plan/subjects";
import { historyOf } from "@/app/_server/load/or-not-found";
import { saveAction } from "@/app/gemeenten/[gemeente]/acties/actions";
import { one, type Query } from "@/app/query";
import { actionRecords } from "@/db/plan";
import { comparedRows } from "@/lib/form/compared-row";
import { opened } from "@/lib/form/state";
import { isOverdue } from "@/lib/plan/action";
import { actionFields, actionForm } from "@/lib/plan/form";
import { Happened } from "../action-list";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Actie" };

export default async function ActionPage({ params, searchParams }: Props) {
  const { gemeente, id } = await params;
  const place = await municipalityPlace(gemeente);
  const { scope, name, base, owner, writable, judgement, today } = place;
  const { versions, current } = historyOf(actionRecords.history(scope, owner, decodeURIComponent(id)));
  const { item, version, state } = current;
  const here = `${base}/acties/${encodeURIComponent(item.id)}`;
  const reference = { owner, kind: "action", record: item.id } as const;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Acties", href: `${base}/acties` }, { text: item.title }]} />
      <h1>{item.title}</h1>
      <p className="lead">{subjectOf(judgement, item)}</p>
      {state === "erased" && <ErasedNotice scope={scope} {...reference} />}
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          <strong>Vastgelegd.</strong>
        </Notice>
      )}
      {state === "withdrawn" && (
        <Notice tone="warning">Deze actie is ingetrokken. Bewaar haar opnieuw om haar terug te zetten.</Notice>
      )}
      {state === "recorded" && writable && (item.status === "done" || isOverdue(item, today)) && (
        <Notice tone="warning">
          <Happened place={place} action={item} />
        </Notice>
      )}
      {writable && state !== "erased" && (
        <FieldsForm
          key={version}
          action={saveAction}
          initial={opened(actionForm.fill({ ...item }), version)}
          fields={[subjectField(judgement), ...actionFields]}
          hidden={{ municipality: owner.id, id: item.id }}
          submitLabel={state === "withdrawn" ? "Terugzetten" : "Wijziging bewaren"}
          backHref={`${base}/acties`}
        />
      )}
      {writable && state === "recorded" && (
        <p>
          <Link href={`${here}/intrekken`}>Actie intrekken</Link>
        </p>
      )}
      <VersionHistory
        versions={versions}
        rows={(mine, theirs) => comparedRows(actionFields, { ...mine }, { ...theirs })}
        scope={scope}
        reference={reference}
      />
    </>
  );
}

/** A new action, filled in from the address as far as it goes. */

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { municipalityPlace } from "@/app/_evidence/place";
import { subjectField } from "@/app/_plan/subjects";
import { saveAction } from "@/app/gemeenten/[gemeente]/acties/actions";
import { one, type Query } from "@/app/query";
import { opened } from "@/lib/form/state";
import { actionFields, actionForm } from "@/lib/plan/form";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Actie plannen" };

export default async function NewActionPage({ params, searchParams }: Props) {
  const { name, base, owner, writable, judgement } = await municipalityPlace((await params).gemeente);
  const query = await searchParams;
  if (!writable) notFound();
  const filledIn = (name: string) => one(query, name) || undefined;
  const draft = {
    criterion: filledIn("toetspunt"),
    block: filledIn("bouwsteen"),
    status: "todo",
    ...Object.fromEntries(actionFields.flatMap((field) => (filledIn(field.name) ? [[field.name, filledIn(field.name)]] : []))),
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: name, href: base }, { text: "Acties", href: `${base}/acties` }, { text: "Actie plannen" }]}
      />
      <h1>Actie plannen</h1>
      <FieldsForm
        action={saveAction}
        initial={opened(actionForm.fill(draft))}
        fields={[subjectField(judgement), ...actionFields]}
        hidden={{ municipality: owner.id, id: randomUUID() }}
        submitLabel="Actie vastleggen"
        backHref={`${base}/acties`}
      />
    </>
  );
}

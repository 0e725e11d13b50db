/** The forms of trafficking on their way into the law: how each stands, who says so, and when somebody last looked. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { one, type Query } from "@/app/query";
import { type ListedForm, listedForms } from "@/db/trafficking";
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import { comingFormForm, isStale } from "@/lib/trafficking/coming";
import { saveComingForm, takeOffForm } from "../form-actions";

export const metadata: Metadata = { title: "Vormen op komst" };

const HERE = "/beheer/vormen";

export default async function ComingFormsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const forms = orNotFound(listedForms(await requireScope()));
  const chosen = forms.find(({ item }) => item.id === one(query, "vorm"));
  return (
    <div className="reading">
      <Breadcrumbs
        crumbs={[
          { text: "Beheer", href: "/beheer" },
          { text: "Vormen op komst", ...(chosen ? { href: HERE } : {}) },
        ]}
      />
      <h1>{chosen ? chosen.item.title : "Vormen van mensenhandel op komst"}</h1>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          Vastgelegd. Gemeenten zien het meteen bij thema 1.
        </Notice>
      )}
      {chosen ? <Change form={chosen} /> : <Forms forms={forms} day={today()} />}
    </div>
  );
}

function Forms({ forms, day }: { forms: readonly ListedForm[]; day: IsoDate }) {
  return (
    <>
      <p className="lead">
        Deze vormen staan nog niet in het Kader. Zij veranderen geen uitkomst; gemeenten zien alleen welke hun beleid nog niet
        noemt.
      </p>
      <ul className="plain-list">
        {forms.map(({ item, state }) => (
          <li key={item.id} className="panel">
            <strong>{item.title}</strong>
            {state === "withdrawn" && <span className="muted"> (van de lijst gehaald)</span>}
            <p>{item.state}</p>
            <p className="muted">
              {item.source}. Nagekeken op {longDate(item.checkedOn)}.
              {isStale(item, day) && " Dat is meer dan een half jaar geleden: kijk na of dit nog klopt."}
            </p>
            <Link className="button" href={`${HERE}?vorm=${encodeURIComponent(item.id)}`}>
              Wijzigen<span className="visually-hidden">: {item.title}</span>
            </Link>
          </li>
        ))}
      </ul>
      <h2>Een vorm toevoegen</h2>
      <FieldsForm
        action={saveComingForm}
        initial={opened()}
        fields={comingFormForm.fields}
        hidden={{ id: randomUUID() }}
        submitLabel="Toevoegen"
        backHref={HERE}
      />
    </>
  );
}

function Change({ form: { item, version, state } }: { form: ListedForm }) {
  return (
    <>
      <FieldsForm
        key={version}
        action={saveComingForm}
        initial={opened(comingFormForm.fill({ ...item }), version)}
        fields={comingFormForm.fields}
        hidden={{ id: item.id }}
        submitLabel={state === "withdrawn" ? "Terugzetten op de lijst" : "Wijziging bewaren"}
        backHref={HERE}
      />
      {state === "recorded" && (
        <ConfirmForm
          action={takeOffForm}
          hidden={{ ...item, basedOn: String(version) }}
          label="Van de lijst halen"
          about={item.title}
        />
      )}
    </>
  );
}

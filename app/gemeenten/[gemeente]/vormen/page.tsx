/** The forms of trafficking, and what the municipality's policy does with each: those of the Kader and those on their way. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { municipalityPlace, type Place } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { StatusTag } from "@/app/_wall/status-tag";
import { blockHref } from "@/app/block-href";
import { one, type Query } from "@/app/query";
import { comingForms, formChoiceRecords } from "@/db/trafficking";
import { stepOn } from "@/lib/assessment/timeline";
import { dayOf } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";
import { ownerText } from "@/lib/form/owner";
import { opened } from "@/lib/form/state";
import { includes } from "@/lib/intervals";
import type { Version } from "@/lib/refusal";
import { choiceForm, choiceLabels, type FormChoice, formName, kaderForms } from "@/lib/trafficking/choice";
import { isStale } from "@/lib/trafficking/coming";
import { saveFormChoice, takeBackFormChoice } from "./actions";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Vormen van mensenhandel" };

export default async function FormsPage({ params, searchParams }: Props) {
  const place = await municipalityPlace((await params).gemeente);
  const { scope, owner, name, base, writable, assessment, today } = place;
  const query = await searchParams;
  const choices = new Map(orNotFound(formChoiceRecords.list(scope, owner)).map((version) => [version.item.id, version]));
  const [kader, coming] = [kaderForms(assessment.framework), comingForms()];
  const listed = [...kader, ...coming];
  // What was said of a form that has left the list, or that came with a file, stays in sight.
  const others = [...choices.values()].flatMap(({ state, item }) =>
    state !== "recorded" || listed.some(({ id }) => id === item.id)
      ? []
      : [{ id: item.id, title: formName(item, assessment.framework) }],
  );
  const chosen = [...listed, ...others].find(({ id }) => id === one(query, "vorm"));
  const here = `${base}/vormen`;
  const said = (id: string, shown = false) => (
    <Said
      form={[...listed, ...others].find((one) => one.id === id)?.title ?? ""}
      choice={choices.get(id)}
      href={writable && !(shown && !choices.has(id)) ? `${here}?vorm=${encodeURIComponent(id)}` : undefined}
    />
  );
  return (
    <div className="reading">
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Vormen van mensenhandel" }]} />
      <h1>{chosen ? chosen.title : "Welke vormen noemt het beleid?"}</h1>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          Vastgelegd. Aan de uitkomst van de toets verandert dit niets.
        </Notice>
      )}
      {chosen && writable ? (
        <Change
          place={place}
          id={chosen.id}
          title={kader.some(({ id }) => id === chosen.id) ? undefined : chosen.title}
          choice={choices.get(chosen.id)}
          here={here}
        />
      ) : (
        <>
          <p className="lead">
            Wat u hier vastlegt is een keuze, geen bewijs: het verandert geen uitkomst. Een vorm van het Kader toont u aan bij
            thema 1.
          </p>
          <h2>De vormen van het Kader</h2>
          <ul className="plain-list">
            {kader.map((criterion) => (
              <li key={criterion.id} className="panel">
                <strong>{criterion.title}</strong>{" "}
                <Link href={blockHref(owner.id, assessment.framework, criterion.id)}>{criterion.id}</Link>{" "}
                <StatusTag status={stepOn(assessment.criteria.get(criterion.id)?.status ?? [], dayOf(today)).value} />
                {said(criterion.id, includes(assessment.criteria.get(criterion.id)?.settled ?? [], dayOf(today)))}
              </li>
            ))}
          </ul>
          <h2>Vormen op komst</h2>
          <ul className="plain-list">
            {coming.map((form) => (
              <li key={form.id} className="panel">
                <strong>{form.title}</strong>
                <p>{form.state}</p>
                <p className="muted">
                  Bron: {form.source}. Nagekeken op {longDate(form.checkedOn)}
                  {isStale(form, today) && "; dat is meer dan een half jaar geleden"}.
                </p>
                {said(form.id)}
              </li>
            ))}
          </ul>
          {others.length > 0 && (
            <>
              <h2>Andere vormen</h2>
              <ul className="plain-list">
                {others.map(({ id, title }) => (
                  <li key={id} className="panel">
                    <strong>{title}</strong>
                    {said(id)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}

type Choice = Version<FormChoice> | undefined;

/** What was recorded of a form, and the way to record it. */
function Said({ form, choice, href }: { form: string; choice: Choice; href: string | undefined }) {
  const item = choice?.state === "recorded" ? choice.item : undefined;
  return (
    <p>
      {item && (
        <>
          <span className="tag">{item.choice === "named" ? "staat in het beleid" : "bewust niet opgenomen"}</span>{" "}
          {[item.source, item.reason].filter(Boolean).join(". ")}{" "}
        </>
      )}
      {href && (
        <Link href={href}>
          {item ? "Wijzigen" : "Leg vast wat het beleid hierover zegt"}
          <span className="visually-hidden">: {form}</span>
        </Link>
      )}
    </p>
  );
}

interface ChangeProps {
  place: Place;
  id: string;
  /** How a form is called that is not the Kader's. */
  title: string | undefined;
  choice: Choice;
  here: string;
}

function Change({ place: { owner }, id, title, choice, here }: ChangeProps) {
  const version = choice?.version ?? 0;
  return (
    <>
      <FieldsForm
        key={version}
        action={saveFormChoice}
        initial={opened(choice && choice.state !== "erased" ? choiceForm.fill({ ...choice.item }) : {}, version)}
        fields={choiceForm.fields}
        hidden={{ municipality: owner.id, id, ...(title && { title }) }}
        submitLabel="Vastleggen"
        backHref={here}
      />
      {choice?.state === "recorded" && (
        <>
          <p className="muted">Nu vastgelegd: {choiceLabels[choice.item.choice]}.</p>
          <ConfirmForm
            action={takeBackFormChoice}
            hidden={{ owner: ownerText(owner), id, basedOn: String(version) }}
            label="Intrekken"
          />
        </>
      )}
    </>
  );
}

"use client";
import { Fragment, lazy, type ReactNode, Suspense, useActionState, useDeferredValue, useState } from "react";
import type { Owner } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { longDate } from "@/lib/dutch";
import type { EvidenceType } from "@/lib/evidence/form";
/** The form of one item of evidence, with beside it what the entry will do. */
import { farAheadQuestion, SURE, THEN } from "@/lib/evidence/form-names";
import { type Entries, typed, valuesOf } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { problemAt } from "@/lib/form/problems";
import type { FormState } from "@/lib/form/state";
import { readTypedDate } from "@/lib/form/typed-date";
import { Field } from "../../_components/form/field";
import { RecordForm, type ServerAction } from "../../_components/form/record-form";
import { LEAVES } from "../../_components/form/use-draft";
import type { ClaimGroup } from "./claim-choice";
import { Claims } from "./claims";
import { CriteriaBoxes } from "./criteria-boxes";

/** The engine and all that it knows come to the browser once the form itself can be used. */
const Preview = lazy(() => import("./preview"));

export interface EvidenceFormProps {
  type: EvidenceType;
  owner: Owner;
  action: ServerAction;
  initial: FormState;
  fields: readonly FormField[];
  /** Per field, the values that fit what the form was opened for. */
  fitting: Readonly<Record<string, readonly string[]>>;
  groups: readonly ClaimGroup[];
  focus?: string;
  hidden: Readonly<Record<string, string>>;
  backHref: string;
  submitLabel: string;
  /** Whether one can go on to the next step at once. */
  leadsOn: boolean;
  dossier: Dossier;
  today: IsoDate;
  /** What stands under the preview. */
  side: ReactNode;
}

export function EvidenceForm(props: EvidenceFormProps) {
  const { type, owner, hidden, dossier, today, focus, side } = props;
  const submission = useActionState(props.action, props.initial);
  const [state] = submission;
  // Without JavaScript the page is made anew after each try: then the preview is of what was typed.
  const [entries, setEntries] = useState<Entries>({ ...state.entries, ...asEntries(hidden) });
  const { conflict } = state;
  const [merged, setMerged] = useState(conflict);
  if (merged !== conflict) {
    setMerged(conflict);
    setEntries({ ...state.entries, ...asEntries(hidden) });
  }
  const settledEntries = useDeferredValue(entries);
  return (
    <div className="two-columns">
      <div>
        <RecordForm
          submission={submission}
          hidden={hidden}
          submitLabel={props.submitLabel}
          second={props.leadsOn ? GO_ON : undefined}
          backHref={props.backHref}
          onTyping={setEntries}
        >
          <Fields {...props} state={state} live={settledEntries} />
        </RecordForm>
      </div>
      <aside aria-label="Wat doet dit?">
        <div className="beside">
          <Suspense fallback={<h2>Wat doet dit?</h2>}>
            <Preview type={type} owner={owner} entries={settledEntries} dossier={dossier} today={today} focus={focus} />
          </Suspense>
          {side}
        </div>
      </aside>
    </div>
  );
}

/** The button that stores and leads on: see `bewijs/volgende`. */
const GO_ON = { label: "Bewaren en volgende stap", name: THEN, value: "next" };

const asEntries = (hidden: Readonly<Record<string, string>>): Entries =>
  Object.fromEntries(Object.entries(hidden).map(([name, value]) => [name, [value]]));

/** What the claims stand before: the fields that say nothing of the item itself. */
const lastFields = ["url", "note", "covers", "invite"];

/** `live` is what is in the form now, `state` what it was made with. */
type FieldsProps = EvidenceFormProps & { state: FormState; live: Entries };

function Fields({ type, fields, fitting, groups, focus, state, live }: FieldsProps) {
  const { entries, problems } = state;
  const draw = (field: FormField) => {
    const error = message(state, field.name);
    const shared = { field, error };
    return field.name === "criteria" ? (
      <CriteriaBoxes key={field.name} {...shared} groups={groups} chosen={valuesOf(entries, "criteria")} />
    ) : (
      <Fragment key={field.name}>
        <Field {...shared} entries={entries} fitting={fitting[field.name]} />
        {field.name === "until" && <Sure state={state} />}
      </Fragment>
    );
  };
  return (
    <>
      {fields.filter(({ name }) => !lastFields.includes(name)).map(draw)}
      {type !== "explanation" && (
        <Claims
          groups={groups}
          focus={focus}
          entries={entries}
          live={live}
          problems={problems}
          kindNames={kindNames(fields)}
          locatorRequired={type === "document"}
        />
      )}
      {fields.filter(({ name }) => lastFields.includes(name)).map(draw)}
    </>
  );
}

/** What the form calls each kind of this type. */
const kindNames = (fields: readonly FormField[]): ReadonlyMap<string, string> =>
  new Map(fields.find(({ name }) => name === "kind")?.options?.map(({ value, label }) => [value, label]));

/** A last day that is far ahead is asked about once: whoever ticks this says that it is right. */
function Sure({ state: { entries, problems } }: { state: FormState }) {
  const { date } = readTypedDate(typed(entries, "until"));
  if (date === undefined || problemAt(problems, "until")?.message !== farAheadQuestion(date)) return null;
  return (
    <div className="choices">
      <label>
        <input type="checkbox" name={SURE} value={date} />
        <span>Ja, {longDate(date)} klopt</span>
      </label>
    </div>
  );
}

/** A field's message, with the other way that is offered instead. */
function message({ problems, offer }: FormState, name: string): ReactNode {
  const problem = problemAt(problems, name);
  if (!problem) return undefined;
  return (
    <>
      {problem.message}
      {offer?.field === name && (
        <>
          {" "}
          <a className="button" href={offer.href} {...LEAVES}>
            {offer.label}
          </a>
        </>
      )}
    </>
  );
}

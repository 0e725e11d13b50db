"use client";
/** What was found in a policy text, to tick: per theme and criterion, then people and analyses, then promises. One save. */
import { type ReactNode, useActionState } from "react";
import { Field } from "@/app/_components/form/field";
import { RecordForm } from "@/app/_components/form/record-form";
import type { Owner } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { type Entries, valuesOf } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import { ownerText } from "@/lib/form/owner";
import { problemAt } from "@/lib/form/problems";
import { opened } from "@/lib/form/state";
import { ACTION_OWNER, actionOwnerField, type PART, type PASSAGE, type SEEN } from "@/lib/policy/reading/form-names";
import { recordPicked } from "./actions";

/** A box with what it stands for; its fields show once it is ticked. */
export interface Box {
  name: typeof PASSAGE | typeof PART | typeof SEEN;
  value: string;
  label: ReactNode;
  /** What is said of it: "staat er als feit", "§ 3.2, p. 12". */
  says: ReactNode;
  fields: readonly FormField[];
  /** That it was recorded before: then there is nothing to tick. */
  recorded?: ReactNode;
}

export interface BoxGroup {
  id: string;
  title: string;
  /** What the criterion asks, and what to think of. */
  asks?: { question: string; more: string };
  boxes: readonly Box[];
  /** What it takes besides what is ticked here. */
  needs?: ReactNode;
  /** What is said where there is no box. */
  otherwise?: ReactNode;
}

export interface Section {
  id: string;
  title: string;
  lead?: string;
  groups: readonly BoxGroup[];
  /** How many more there are that are not shown, and what to do. */
  left?: string | undefined;
  /** Criteria to tick by hand, folded, and of how many nothing was found. */
  byHand?: { boxes: readonly Box[]; nothing: number };
}

interface Props {
  owner: Owner;
  text: string;
  entries: Entries;
  /** The version of the text's records that the page shows. */
  stamp: number;
  /** What is asked of the document itself; undefined where it was recorded before. */
  documentFields: readonly FormField[] | undefined;
  sections: readonly Section[];
  announces: boolean;
  backHref: string;
}

export function SuggestionsForm({ owner, text, entries: filledIn, stamp, documentFields, ...props }: Props) {
  const { sections, announces, backHref } = props;
  const submission = useActionState(recordPicked, opened(filledIn, stamp));
  const [state] = submission;
  const shown = { entries: state.entries, errorAt: (name: string) => problemAt(state.problems, name)?.message };
  return (
    <RecordForm
      submission={submission}
      hidden={{ owner: ownerText(owner), text }}
      submitLabel={stamp === 0 ? "Vastleggen wat is aangekruist" : "Ook dit vastleggen"}
      backHref={backHref}
    >
      <section className="panel" aria-labelledby="dit-document">
        <h2 id="dit-document">
          {documentFields ? "Dit document komt als bewijs in Plateau" : "Dit document staat als bewijs in Plateau"}
        </h2>
        <div className="suggested__fields">
          {documentFields && <Fields fields={documentFields} {...shown} />}
          {announces && <Field field={actionOwnerField} entries={shown.entries} error={shown.errorAt(ACTION_OWNER)} />}
        </div>
      </section>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className="suggested__section">
          <h2>{section.title}</h2>
          {section.lead && <p className="muted">{section.lead}</p>}
          {section.groups.map((group) => (
            <Group key={group.id} group={group} {...shown} />
          ))}
          {section.left && <p className="panel panel--warning">{section.left}</p>}
          {section.byHand && section.byHand.boxes.length > 0 && <ByHand {...section.byHand} {...shown} />}
        </section>
      ))}
    </RecordForm>
  );
}

interface Shown {
  entries: Entries;
  errorAt(name: string): string | undefined;
}

const Group = ({ group: { title, asks, boxes, needs, otherwise }, ...shown }: Shown & { group: BoxGroup }) => (
  <fieldset className="suggested__group">
    <legend>{title}</legend>
    {asks && (
      <details className="suggested__asks">
        <summary>{asks.question}</summary>
        <p>{asks.more}</p>
      </details>
    )}
    {needs && <p className="muted">{needs}</p>}
    {boxes.slice(0, 1).map((box) => (
      <Suggestion key={box.value} box={box} {...shown} />
    ))}
    {boxes.length > 1 && (
      <details className="others" open={boxes.slice(1).some((box) => valuesOf(shown.entries, box.name).includes(box.value))}>
        <summary>Nog {plural(boxes.length - 1, "voorstel", "voorstellen")}</summary>
        {boxes.slice(1).map((box) => (
          <Suggestion key={box.value} box={box} {...shown} />
        ))}
      </details>
    )}
    {otherwise && <p className="muted">{otherwise}</p>}
  </fieldset>
);

/** What stands in the text and was not found: open where something of it is ticked. */
const ByHand = ({ boxes, nothing, ...shown }: Shown & { boxes: readonly Box[]; nothing: number }) => (
  <details className="others" open={boxes.some((box) => valuesOf(shown.entries, box.name).includes(box.value))}>
    <summary>
      Staat er iets dat Plateau miste? {nothing > 0 && `Niets gevonden voor ${plural(nothing, "toetspunt", "toetspunten")}`}
    </summary>
    <fieldset className="suggested__group">
      <legend>Kruis aan wat u in de tekst zag</legend>
      {boxes.map((box) => (
        <Suggestion key={box.value} box={box} {...shown} />
      ))}
    </fieldset>
  </details>
);

function Suggestion({ box: { name, value, label, says, fields, recorded }, ...shown }: Shown & { box: Box }) {
  if (recorded) {
    return (
      <div className="suggested">
        <p className="suggested__text suggested__text--recorded">
          <span>{label}</span>
        </p>
        <p className="suggested__says">{recorded}</p>
      </div>
    );
  }
  return (
    <div className="suggested">
      <label className="suggested__text">
        <input type="checkbox" name={name} value={value} defaultChecked={valuesOf(shown.entries, name).includes(value)} />
        <span>{label}</span>
      </label>
      <p className="suggested__says">{says}</p>
      {fields.length > 0 && (
        <div className="suggested__fields">
          <Fields fields={fields} {...shown} />
        </div>
      )}
    </div>
  );
}

const Fields = ({ fields, entries, errorAt }: Shown & { fields: readonly FormField[] }) =>
  fields.map((field) => <Field key={field.name} field={field} entries={entries} error={errorAt(field.name)} />);

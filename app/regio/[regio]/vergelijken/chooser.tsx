/** Which municipalities and which day: a plain form, so that a comparison has an address and works without JavaScript. */

import { Field } from "@/app/_days/as-of-form";
import type { AsOf } from "@/app/_server/load/as-of";
import type { Municipality } from "@/lib/places/municipality";
import { type ComparisonChoice, MIN_COMPARED } from "@/lib/region/compare/choice";

interface Props {
  choice: ComparisonChoice;
  members: readonly Municipality[];
  dates: AsOf;
}

export function Chooser({ choice, members, dates }: Props) {
  return (
    <>
      <Problems problems={choice.problems} />
      <form method="get" className="inline-form compare-form" aria-label="Wat wilt u vergelijken?">
        {choice.fields.map((code, place) => (
          <Choice
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields never change places.
            key={place}
            place={place}
            code={code}
            members={members}
            problem={choice.problems.find(({ field }) => field === place)?.message}
          />
        ))}
        <Field name="peildatum" label="Stand op" field={dates.fields.peildatum} otherwise={dates.asOf} />
        {dates.knownOn && <input type="hidden" name="kennisdatum" value={dates.knownOn} />}
        <button type="submit" className="button button--primary">
          Vergelijk
        </button>
      </form>
    </>
  );
}

const idOf = (place: number): string => `gemeente-${place + 1}`;

function Problems({ problems }: { problems: ComparisonChoice["problems"] }) {
  if (problems.length === 0) return null;
  return (
    <div className="error-summary compare-problems" role="alert">
      <h2>Er klopt nog iets niet</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${idOf(field)}`}>
              Gemeente {field + 1}: {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChoiceProps {
  place: number;
  code: string;
  members: readonly Municipality[];
  problem: string | undefined;
}

function Choice({ place, code, members, problem }: ChoiceProps) {
  const id = idOf(place);
  return (
    <div className={problem ? "field field--invalid" : "field"}>
      <label htmlFor={id}>
        Gemeente {place + 1} {place >= MIN_COMPARED && <span className="optional">(mag leeg)</span>}
      </label>
      {problem && (
        <p className="error-message" id={`${id}-fout`}>
          {problem}
        </p>
      )}
      <select
        id={id}
        name="gemeente"
        defaultValue={code}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-fout` : undefined}
      >
        <option value="">{place < MIN_COMPARED ? "Kies een gemeente" : "Geen"}</option>
        {members.map((member) => (
          <option key={member.code} value={member.code}>
            {member.name}
          </option>
        ))}
      </select>
    </div>
  );
}

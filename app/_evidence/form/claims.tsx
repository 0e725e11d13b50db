/** For which criteria the item is evidence: those chosen already on top, the others per theme. */
import { CLAIM, locatorField, quoteField } from "@/lib/evidence/claims-form";
import { type Entries, typed, valuesOf } from "@/lib/form/entries";
import { type FieldProblem, problemAt } from "@/lib/form/problems";
import { controlId, describedBy, errorId } from "../../_components/form/ids";

export interface ClaimChoice {
  id: string;
  title: string;
  question: string;
}

export interface ClaimGroup {
  theme: string;
  criteria: ClaimChoice[];
}

interface Props {
  groups: readonly ClaimGroup[];
  /** The criterion for which the form was opened. */
  focus?: string;
  entries: Entries;
  problems: readonly FieldProblem[];
  /** A claim on a document says where it stands. */
  locatorRequired: boolean;
}

export function Claims({ groups, focus, entries, problems, locatorRequired }: Props) {
  const ticked = new Set(valuesOf(entries, CLAIM));
  const all = groups.flatMap(({ criteria }) => criteria);
  const onTop = all.filter(({ id }) => ticked.has(id) || id === focus);
  const shared = { entries, problems, locatorRequired };
  if (all.length === 0) return null;
  return (
    <fieldset className="field claims">
      <legend>
        Over welke toetspunten gaat het? <span className="optional">(mag leeg)</span>
      </legend>
      <p className="hint">
        Kruis aan waar dit bewijs iets over zegt{locatorRequired ? ", en schrijf op waar het staat" : ""}. Wat Plateau zelf al
        kan zien, hoeft u niet aan te kruisen.
      </p>
      {onTop.map((choice) => (
        <ClaimBox key={choice.id} choice={choice} ticked={ticked.has(choice.id)} {...shared} />
      ))}
      {groups.map(({ theme, criteria }) => {
        const rest = criteria.filter((choice) => !onTop.includes(choice));
        return rest.length === 0 ? null : (
          <details key={theme} className="others">
            <summary>{theme}</summary>
            {rest.map((choice) => (
              <ClaimBox key={choice.id} choice={choice} ticked={false} {...shared} />
            ))}
          </details>
        );
      })}
    </fieldset>
  );
}

interface BoxProps extends Pick<Props, "entries" | "problems" | "locatorRequired"> {
  choice: ClaimChoice;
  ticked: boolean;
}

function ClaimBox({ choice: { id, title, question }, ticked, entries, problems, locatorRequired }: BoxProps) {
  const locator = locatorField(id);
  const error = problemAt(problems, locator);
  return (
    <div className={error ? "claim field--invalid" : "claim"}>
      <div className="choices">
        <label>
          <input type="checkbox" name={CLAIM} value={id} id={controlId(`claim.${id}`)} defaultChecked={ticked} />
          <span>
            <strong>
              {id} {title}
            </strong>
            <br />
            <span className="muted">{question}</span>
          </span>
        </label>
      </div>
      <div className="claim__where">
        <div>
          <label htmlFor={controlId(locator)}>
            Waar staat het? {!locatorRequired && <span className="optional">(mag leeg)</span>}
          </label>
          {error && (
            <p className="error-message" id={errorId(locator)}>
              {error.message}
            </p>
          )}
          <input
            type="text"
            id={controlId(locator)}
            name={locator}
            defaultValue={typed(entries, locator)}
            placeholder="§ 3.1"
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(locator, { hint: false, error: Boolean(error) })}
          />
        </div>
        <div>
          <label htmlFor={controlId(quoteField(id))}>
            Wat staat er? <span className="optional">(mag leeg)</span>
          </label>
          <textarea
            id={controlId(quoteField(id))}
            name={quoteField(id)}
            rows={2}
            defaultValue={typed(entries, quoteField(id))}
          />
        </div>
      </div>
    </div>
  );
}

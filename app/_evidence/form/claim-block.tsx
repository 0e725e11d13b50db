/** One block among the claims: its criteria to tick, and where that stands, once for all of them. */
import { CLAIM, locatorField, quoteField } from "@/lib/evidence/form-names";
import { typed, valuesOf } from "@/lib/form/entries";
import { problemAt } from "@/lib/form/problems";
import { controlId, describedBy, errorId } from "../../_components/form/ids";
import { type ClaimChoice, type ClaimGroup, type ClaimsProps, canShow, kindsOf, numbered } from "./claim-choice";

type Props = ClaimsProps & { block: ClaimGroup["blocks"][number]; kind: string };

export function ClaimBlock({ block, kind, ...props }: Props) {
  const { entries, live, focus } = props;
  const ticked = new Set([...valuesOf(live, CLAIM), ...(focus ? [focus] : [])]);
  // What cannot be shown with this kind is hidden, not taken away: a tick or a text in it is never lost.
  const isShown = (choice: ClaimChoice) => ticked.has(choice.id) || canShow(choice, kind);
  return (
    <div className="claim" hidden={!block.criteria.some(isShown)}>
      <p className="claim__block">{numbered(block)}</p>
      <Where of={block.id} what={`bij ${numbered(block)}`} {...props} />
      {block.criteria.map((choice) => (
        <div key={choice.id} hidden={!isShown(choice)}>
          <div className="choices">
            <label>
              <input
                type="checkbox"
                name={CLAIM}
                value={choice.id}
                id={controlId(`claim.${choice.id}`)}
                defaultChecked={valuesOf(entries, CLAIM).includes(choice.id)}
              />
              <span>
                <strong>{numbered(choice)}</strong>
                <br />
                <span className="muted">{choice.question}</span>
                {!canShow(choice, kind) && (
                  <span className="claim__warning"> {`Een ander soort bewijs toont dit aan: ${kindsOf(choice, props)}.`}</span>
                )}
              </span>
            </label>
          </div>
          {choice.id !== block.id && <Apart choice={choice} {...props} />}
        </div>
      ))}
    </div>
  );
}

interface WhereProps extends Pick<ClaimsProps, "entries" | "problems" | "locatorRequired"> {
  /** The block or the criterion. */
  of: string;
  what: string;
}

function Where({ of, what, entries, problems, locatorRequired }: WhereProps) {
  const name = locatorField(of);
  const error = problemAt(problems, name);
  return (
    <div className={error ? "claim__where field--invalid" : "claim__where"}>
      <label htmlFor={controlId(name)}>
        Waar staat het? <span className="visually-hidden">({what})</span>{" "}
        {!locatorRequired && <span className="optional">(mag leeg)</span>}
      </label>
      {error && (
        <p className="error-message" id={errorId(name)}>
          {error.message}
        </p>
      )}
      <input
        type="text"
        id={controlId(name)}
        name={name}
        defaultValue={typed(entries, name)}
        placeholder="§ 3.1"
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: false, error: Boolean(error) })}
      />
    </div>
  );
}

/** For a criterion that stands elsewhere than the rest of its block, or of which one keeps the words. */
function Apart({ choice: { id }, ...props }: ClaimsProps & { choice: ClaimChoice }) {
  const { entries, problems } = props;
  const [place, quote] = [locatorField(id), quoteField(id)].map((name) => typed(entries, name));
  const isWrong = [locatorField(id), quoteField(id)].some((name) => problemAt(problems, name));
  return (
    <details className="claim__apart" open={isWrong || undefined}>
      <summary>
        {place ? `Eigen vindplaats: ${place}` : "Eigen vindplaats of citaat"}
        {quote && ", met citaat"}
        <span className="visually-hidden"> bij {id}</span>
      </summary>
      <Where of={id} what={`toetspunt ${id}`} {...props} locatorRequired={false} />
      <div className="claim__where">
        <label htmlFor={controlId(quoteField(id))}>
          Wat staat er? <span className="visually-hidden">(toetspunt {id})</span> <span className="optional">(mag leeg)</span>
        </label>
        <textarea id={controlId(quoteField(id))} name={quoteField(id)} rows={2} defaultValue={typed(entries, quoteField(id))} />
      </div>
    </details>
  );
}

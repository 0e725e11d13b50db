/** The criteria that the chosen kind of evidence cannot show, with the kinds that can. */
import { CLAIM } from "@/lib/evidence/form-names";
import { valuesOf } from "@/lib/form/entries";
import { type ClaimChoice, type ClaimsProps, canShow, kindsOf } from "./claim-choice";

type Props = Pick<ClaimsProps, "live" | "focus" | "kindNames"> & { choices: readonly ClaimChoice[]; kind: string };

export function OtherKinds({ choices, kind, live, focus, kindNames }: Props) {
  const shown = new Set([...valuesOf(live, CLAIM), focus]);
  const others = choices.filter((choice) => !canShow(choice, kind) && !shown.has(choice.id));
  if (others.length === 0) return null;
  return (
    <details className="others">
      <summary>Wat dit soort bewijs niet aantoont ({others.length})</summary>
      <ul>
        {others.map((choice) => (
          <li key={choice.id}>
            {choice.id} {choice.title}: <span className="muted">wel met {kindsOf(choice, { kindNames })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** On theme 1: which adopted policies do not name a form of trafficking that is on its way into the law. It changes no status. */
import { Link } from "@/app/_components/link";
import { municipalityHref } from "@/app/links";
import type { Dossier } from "@/lib/dossier/dossier";
import { listed, uncapitalised } from "@/lib/dutch";
import { adoptedPolicies } from "@/lib/evidence/adopted-policies";
import { type FormChoice, unanswered } from "@/lib/trafficking/choice";
import type { ComingForm } from "@/lib/trafficking/coming";

interface Props {
  dossier: Dossier;
  asOf: string;
  forms: readonly ComingForm[];
  choices: readonly FormChoice[];
}

export function ComingForms({ dossier, asOf, forms, choices }: Props) {
  const policies = adoptedPolicies(dossier, asOf);
  const missing = unanswered(forms, choices);
  const leftOut = choices.filter(({ choice }) => choice === "left-out").length;
  const href = `${municipalityHref(dossier.municipality.code)}/vormen`;
  if (policies.length === 0 || (missing.length === 0 && leftOut === 0)) return null;
  return (
    <p className="notice">
      {missing.length > 0 && (
        <>
          <strong>Vormen op komst.</strong> Van {listed(missing.map(({ title }) => uncapitalised(title)))} is niet vastgelegd
          dat {listed(policies.map(({ title }) => `“${title}”`))} die {missing.length === 1 ? "vorm noemt" : "vormen noemt"}.
          Aan de uitkomst verandert dit niets.{" "}
        </>
      )}
      {leftOut > 0 && <>{leftOut === 1 ? "Eén vorm is" : `${leftOut} vormen zijn`} bewust niet in het beleid opgenomen. </>}
      <Link href={href}>Bekijk de vormen</Link>
    </p>
  );
}

/** The criteria of all norms and the agreements that an item can be about, grouped as the form shows them. */
import type { ClaimGroup } from "@/app/_evidence/form/claim-choice";
import { keepsInWords } from "@/lib/agreements/label";
import type { AgreementAssessment } from "@/lib/assessment/assessment";
import { claimableAgreements, claimableCriteria, provingKinds } from "@/lib/evidence/claims-form";
import type { EvidenceType } from "@/lib/evidence/form";
import { type Block, criteriaOf, type Framework } from "@/lib/framework/framework";
import type { Place } from "./place";

/**
 * The Kader's criteria per theme, then those of each other norm, then the agreements; those that an item claims already are
 * always among them, so that changing it takes none away.
 */
export function groupsOf({ judgement, today }: Place, type: EvidenceType, claimed: readonly string[]): ClaimGroup[] {
  const { kader, beside, agreements } = judgement;
  const blocksIn = (norm: Framework, blocks: readonly Block[]) => offered(norm, blocks, { type, claimed });
  const current = agreements.filter(({ agreement: { until } }) => until === undefined || until >= today);
  const groups: ClaimGroup[] = [
    ...kader.framework.themes.map(({ number, title, blocks }) => ({
      theme: `${number}. ${title}`,
      blocks: blocksIn(kader.framework, blocks),
    })),
    ...beside.map(({ framework }) => ({
      theme: framework.title,
      blocks: blocksIn(
        framework,
        framework.themes.flatMap(({ blocks }) => blocks),
      ),
    })),
    { theme: "Afspraken", blocks: offeredAgreements(agreements, current, { type, claimed }).map(agreementBlock) },
  ];
  return groups.filter(({ blocks }) => blocks.length > 0);
}

interface Asked {
  type: EvidenceType;
  claimed: readonly string[];
}

/** An explanation can be about any criterion; other evidence about those for which it counts by what it claims. */
function offered(norm: Framework, blocks: readonly Block[], { type, claimed }: Asked): ClaimGroup["blocks"] {
  const isClaimable = new Set(type === "explanation" ? criteriaOf(norm) : claimableCriteria(norm, type));
  return blocks
    .map(({ id, title, criteria }) => ({
      id,
      title,
      criteria: criteria
        .filter((criterion) => isClaimable.has(criterion) || claimed.includes(criterion.id))
        .map((criterion) => ({
          id: criterion.id,
          title: criterion.title,
          question: criterion.question,
          kinds: type === "explanation" ? null : provingKinds(criterion, type),
        })),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** What has ended is not offered any more, and stays where it was ticked. */
function offeredAgreements(
  all: readonly AgreementAssessment[],
  current: readonly AgreementAssessment[],
  { type, claimed }: Asked,
): AgreementAssessment[] {
  const claimable = new Set(
    claimableAgreements(
      current.map(({ agreement }) => agreement),
      type,
    ),
  );
  return all.filter(
    (one) =>
      claimed.includes(one.criterion.id) || (type === "explanation" ? current.includes(one) : claimable.has(one.agreement)),
  );
}

const agreementBlock = ({ agreement, criterion: { id, title } }: AgreementAssessment): ClaimGroup["blocks"][number] => ({
  id,
  title,
  criteria: [{ id, title, question: keepsInWords(agreement.keeps), kinds: null }],
});

/** A theme on the page of suggestions: its criteria with what each asks, the boxes of what was found, and what else it takes. */
import { controlId } from "@/app/_components/form/ids";
import { Link } from "@/app/_components/link";
import type { Place } from "@/app/_evidence/place";
import { itemHref } from "@/app/links";
import { countInWords, listed } from "@/lib/dutch";
import type { Criterion, Theme } from "@/lib/framework/framework";
import { label } from "@/lib/framework/vocabulary";
import { policyFieldsField, policyFieldsQuestion } from "@/lib/policy/reading/form";
import type { Offered } from "@/lib/policy/reading/made";
import { shownBy } from "@/lib/policy/reading/shown-by";
import { passageBox, seenBox, withTrace } from "./boxes";
import type { BoxGroup, Section } from "./suggestions-form";

/** What is ticked or was recorded stands where it is seen; the rest keeps its order, best first. */
export const tickedFirst = <T extends { ticked: boolean; made: unknown }>(proposals: readonly T[]): T[] => {
  const isFirst = ({ ticked, made }: T) => ticked || made !== undefined;
  return [...proposals.filter(isFirst), ...proposals.filter((one) => !isFirst(one))];
};

export function themeSection({ number, title, blocks }: Theme, offered: Offered, place: Place): Section {
  const { passages, showable } = offered;
  const criteria = blocks.flatMap((block) => block.criteria);
  return {
    id: `thema-${number}`,
    title: `${number}. ${title}`,
    groups: criteria.filter(({ id }) => passages.has(id)).map((criterion) => groupOf(criterion, offered, place)),
    byHand: {
      boxes: criteria
        .filter(({ id }) => showable.includes(id))
        .map((criterion) => seenBox(criterion, passages.has(criterion.id))),
      nothing: criteria.filter(({ id }) => showable.includes(id) && !passages.has(id)).length,
    },
  };
}

function groupOf(criterion: Criterion, offered: Offered, { owner, base }: Place): BoxGroup {
  const { id, title, question, hint, note } = criterion;
  const found = offered.passages.get(id) ?? [];
  const boxes = tickedFirst(found).filter(({ becomes }) => becomes !== "nothing");
  return {
    id,
    title: `${id} ${title}`,
    asks: { question, more: [hint, note].filter(Boolean).join(" ") },
    boxes: boxes.map((proposal) => withTrace(owner, proposal, passageBox(proposal))),
    needs: offered.countsFields.has(id) && <FieldsNeeded criterion={id} offered={offered} place={{ owner }} />,
    otherwise: boxes.length === 0 && (
      <>
        De tekst gaat hierover ({found[0]?.found.passage.locator}). <Otherwise criterion={criterion} {...{ offered, base }} />
      </>
    ),
  };
}

/** Without policy fields the document counts for nothing here. */
const FieldsNeeded = ({ criterion, offered, place }: { criterion: string; offered: Offered; place: Pick<Place, "owner"> }) => (
  <>
    Dit telt pas mee met {countInWords(offered.countsFields.get(criterion) ?? 1)} beleidsterreinen.{" "}
    {offered.whole.item ? (
      <Link href={`${itemHref(place.owner, offered.whole.id)}/wijzigen`}>Kruis ze aan bij het document</Link>
    ) : (
      <>
        Kruis ze aan bij <a href={`#${controlId(policyFieldsField)}`}>{policyFieldsQuestion}</a>
      </>
    )}
  </>
);

/** What shows it instead: the document itself, what stands further on, or other evidence. */
function Otherwise({ criterion, offered, base }: { criterion: Criterion; offered: Offered; base: string }) {
  const by = shownBy(criterion, offered);
  if (by.what === "document") {
    return <>Het document zelf toont dit aan. Vul bovenaan in wie het vaststelde en wanneer: meer is er niet nodig.</>;
  }
  if (by.what === "facts") {
    return (
      <>
        Leg dit vast bij <a href="#feiten">Mensen, analyses en contracten</a>.
      </>
    );
  }
  const types = listed(
    by.types.map((type) => (type === "document" ? "een ander document" : `een ${label("type", type)}`)),
    "of",
  );
  return (
    <>
      Een zin in een plan is hiervoor niet genoeg. Dit telt met: {types}.{" "}
      <Link href={`${base}/bewijs/nieuw?toetspunt=${encodeURIComponent(criterion.id)}`}>
        Leg dat vast<span className="visually-hidden"> voor {criterion.id}</span>
      </Link>
    </>
  );
}

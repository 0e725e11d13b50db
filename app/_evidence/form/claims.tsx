/** For which criteria the item is evidence, per block: those of chosen criteria on top, the others per theme. */
import { CLAIM } from "@/lib/evidence/form-names";
import { type Entries, typed, valuesOf } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { isAgreementNode } from "@/lib/framework/node-id";
import { controlId } from "../../_components/form/ids";
import { ClaimBlock } from "./claim-block";
import { OtherKinds } from "./other-kinds";

export interface ClaimChoice {
  id: string;
  title: string;
  question: string;
  /** The kinds of this evidence that can show it; null where every kind can. */
  kinds: readonly string[] | null;
}

export interface ClaimGroup {
  theme: string;
  blocks: { id: string; title: string; criteria: ClaimChoice[] }[];
}

/** An agreement has no number that people know. */
export const numbered = ({ id, title }: Pick<ClaimChoice, "id" | "title">): string =>
  isAgreementNode(id) ? title : `${id} ${title}`;

/** The criteria of a theme, in order. */
export const choicesIn = ({ blocks }: ClaimGroup): ClaimChoice[] => blocks.flatMap(({ criteria }) => criteria);

export interface ClaimsProps {
  groups: readonly ClaimGroup[];
  /** The criterion for which the form was opened. */
  focus?: string;
  /** What the form was made with. */
  entries: Entries;
  /** What is in the form now. */
  live: Entries;
  problems: readonly FieldProblem[];
  /** What each kind of this evidence is called. */
  kindNames: ReadonlyMap<string, string>;
  /** A claim on a document says where it stands. */
  locatorRequired: boolean;
}

export function Claims(props: ClaimsProps) {
  const { groups, focus, entries, live, locatorRequired } = props;
  const blocks = groups.flatMap((group) => group.blocks);
  if (blocks.length === 0) return null;
  const chosen = new Set([...valuesOf(entries, CLAIM), ...(focus ? [focus] : [])]);
  const onTop = blocks.filter(({ criteria }) => criteria.some(({ id }) => chosen.has(id)));
  const kind = typed(live, "kind");
  const shared = { ...props, kind };
  return (
    <fieldset className="field claims" id={controlId(CLAIM)}>
      <legend>
        Over welke toetspunten gaat het? <span className="optional">(mag leeg)</span>
      </legend>
      <p className="hint">
        Kruis aan waar dit bewijs iets over zegt{locatorRequired ? ", en schrijf per bouwsteen op waar het staat" : ""}. Wat
        Plateau zelf al kan zien, hoeft u niet aan te kruisen.
      </p>
      {onTop.map((block) => (
        <ClaimBlock key={block.id} block={block} {...shared} />
      ))}
      {groups.map(({ theme, blocks: all }) => {
        const rest = all.filter((block) => !onTop.includes(block));
        return rest.length === 0 ? null : (
          <details key={theme} className="others">
            <summary>{theme}</summary>
            {rest.map((block) => (
              <ClaimBlock key={block.id} block={block} {...shared} />
            ))}
          </details>
        );
      })}
      <OtherKinds choices={groups.flatMap(choicesIn)} kind={kind} {...props} />
    </fieldset>
  );
}

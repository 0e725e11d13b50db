/** For which criteria the item is evidence, per block: those of chosen criteria on top, the others per theme. */
import { CLAIM } from "@/lib/evidence/form-names";
import { typed, valuesOf } from "@/lib/form/entries";
import { controlId } from "../../_components/form/ids";
import { ClaimBlock } from "./claim-block";
import { type ClaimsProps, choicesIn } from "./claim-choice";
import { OtherKinds } from "./other-kinds";

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

/** Another criterion, block or agreement: a plain form, by theme. */
import { regionHref } from "@/app/links";
import type { AgreementAssessment } from "@/lib/assessment/assessment";
import { currentFramework } from "@/lib/framework/versions";
import type { Subject } from "./load";

interface Props {
  region: string;
  chosen: Pick<Subject, "id">;
  /** Those of all members; the region's are offered, each once. */
  agreements: readonly AgreementAssessment[];
}

export function Chooser({ region, chosen, agreements }: Props) {
  const shared = agreements.filter(({ agreement }) => agreement.owner === "region" && agreement.region === region);
  const own = new Map(shared.map(({ criterion }) => [criterion.id, criterion.title]));
  return (
    <form action={`${regionHref(region)}/toetspunt`} className="inline-form chooser">
      <div className="field">
        <label htmlFor="toetspunt">Kies een ander toetspunt of een afspraak</label>
        <select id="toetspunt" name="kies" defaultValue={chosen.id} className="select--wide">
          {currentFramework.themes.map(({ number, shortTitle, blocks }) => (
            <optgroup key={number} label={`${number}. ${shortTitle}`}>
              {blocks.flatMap((block) => [
                <option key={block.id} value={block.id}>
                  Bouwsteen {block.id} {block.title}
                </option>,
                ...block.criteria.map((criterion) => (
                  <option key={criterion.id} value={criterion.id}>
                    {criterion.id} {criterion.title}
                  </option>
                )),
              ])}
            </optgroup>
          ))}
          {own.size > 0 && (
            <optgroup label="Afspraken van de regio">
              {[...own].map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <button type="submit" className="button">
        Toon
      </button>
    </form>
  );
}

/** What a later version of a document says otherwise than the one that was read before: new, gone, changed. */
import { readLines } from "@/app/_server/read/read-policy";
import type { PolicyText } from "@/db/policy/texts";
import type { Scope } from "@/lib/access";
import { criteriaOf, type Framework } from "@/lib/framework/framework";
import { refusalSentence } from "@/lib/policy/extract/extraction";
import { type Change, compareReadings } from "@/lib/policy/reading/compare";
import type { PolicyReading } from "@/lib/policy/reading/read";

const words: Record<Change["what"], string> = { new: "nieuw", gone: "staat er niet meer", changed: "gewijzigd" };

interface Props {
  scope: Scope;
  before: PolicyText;
  reading: PolicyReading;
  framework: Framework;
}

export async function Changes({ scope, before, reading, framework }: Props) {
  const earlier = await readLines(scope, { lines: before.lines, pages: before.pages ?? undefined });
  if (!earlier.ok) {
    return (
      <p className="hint">
        Plateau vergelijkt nu niet met {before.title}. {refusalSentence(earlier.refusal)}
      </p>
    );
  }
  const changes = compareReadings(earlier.reading, reading);
  const titles = new Map(criteriaOf(framework).map(({ id, title }) => [id, title]));
  return (
    <details className="panel" open={changes.length > 0 && changes.length <= 12}>
      <summary>
        Vergeleken met {before.title}: {changes.length === 0 ? "geen verschil" : `${changes.length} verschillen`}
      </summary>
      <ul>
        {changes.map(({ criterion, what, before: was, after }) => (
          <li key={`${criterion} ${what} ${(after ?? was)?.passage.from}`}>
            <strong>
              {criterion} {titles.get(criterion)}
            </strong>
            : {words[what]} ({(after ?? was)?.passage.locator})
          </li>
        ))}
      </ul>
    </details>
  );
}

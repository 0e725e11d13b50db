/** How often something is asked, and what keeps it, as a table says it. */
import { capitalised, listed } from "../dutch";
import { withinOf } from "../framework/requirement";
import { label, type Term, type VocabularyList } from "../framework/vocabulary";
import type { Agreement } from "./agreement";
import { rhythmInWords } from "./rhythm";

type Keeps = Agreement["keeps"];

/** "elk kwartaal (4 keer per jaar)"; "zolang het geldt" for what is in force rather than happens. */
export function oftenInWords(keeps: Keeps): string {
  const within = withinOf(keeps);
  const count = keeps.atLeast ?? 1;
  if (within !== undefined) return rhythmInWords({ count, within });
  const times = count === 1 ? "" : `${count} tegelijk, `;
  return `${times}${keeps.type === "document" || keeps.type === "appointment" ? "zolang het geldt" : "één keer"}`;
}

/** "Overleg: gezagsdriehoek of ambtelijk overleg" */
export function keepsInWords(keeps: Keeps): string {
  const kind = capitalised(label("type", keeps.type));
  const names = kindsOf(keeps);
  const audiences = "audiences" in keeps ? (keeps.audiences ?? []).map((term) => label("audience", term)) : [];
  return [
    names.length === 0 ? `${kind}: elk soort` : `${kind}: ${listed(names, "of")}`,
    ...(audiences.length > 0 ? [`voor ${listed(audiences, "of")}`] : []),
  ].join(", ");
}

function kindsOf(keeps: Keeps): string[] {
  const named = <L extends VocabularyList>(list: L, terms: readonly Term<L>[] = []) => terms.map((term) => label(list, term));
  switch (keeps.type) {
    case "meeting":
      return named("forum", keeps.forums);
    case "activity":
      return named("activityKind", keeps.kinds);
    case "analysis":
      return named("analysisKind", keeps.kinds);
    case "document":
      return named("documentKind", keeps.kinds);
    case "appointment":
      return named("role", keeps.roles);
  }
}

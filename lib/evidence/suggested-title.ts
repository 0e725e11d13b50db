/** The title that an item gets where its form lets one leave the title empty. */
import { isIsoDate } from "../calendar";
import { capitalised, listed, longDate } from "../dutch";
import { label, type Term, type VocabularyList } from "../framework/vocabulary";

const MAX_LENGTH = 200;

type Draft = Readonly<Record<string, unknown>>;

/** "Ambtelijk overleg, 3 februari 2026", or undefined where too little is filled in or the type has a title of its own. */
export function suggestedTitle(draft: Draft): string | undefined {
  const title = suggestions[String(draft.type)]?.(draft);
  return title && [...title].slice(0, MAX_LENGTH).join("");
}

/** "Ambtelijk overleg, 3 februari 2026": the label of what it was, and the date. */
const onDay = <L extends VocabularyList>(list: L, term: unknown, date: unknown): string | undefined =>
  typeof term === "string" && isIsoDate(date)
    ? `${capitalised(label(list, term as Term<L>) ?? term)}, ${longDate(date)}`
    : undefined;

const suggestions: Record<string, (draft: Draft) => string | undefined> = {
  meeting: ({ forum, date }) => onDay("forum", forum, date),
  activity: ({ kind, date }) => onDay("activityKind", kind, date),
  analysis: ({ kind, date }) => onDay("analysisKind", kind, date),
  appointment: ({ role, holder }) =>
    typeof role === "string" && typeof holder === "string"
      ? `${capitalised(label("role", role as Term<"role">) ?? role)}: ${holder}`
      : undefined,
  explanation: ({ criteria }) => (Array.isArray(criteria) ? `Uitleg bij ${listed(criteria.map(String))}` : undefined),
};

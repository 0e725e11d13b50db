/** The title that an item gets where its form lets one leave the title empty. */
import { isIsoDate } from "../calendar";
import { capitalised, listed, longDate } from "../dutch";
import { label, type Term } from "../framework/vocabulary";

const LONGEST = 200;

type Draft = Readonly<Record<string, unknown>>;

/** "Ambtelijk overleg, 3 februari 2026", or undefined where too little is filled in or the type has a title of its own. */
export function suggestedTitle(draft: Draft): string | undefined {
  const title = suggestions[String(draft.type)]?.(draft);
  return title && [...title].slice(0, LONGEST).join("");
}

const suggestions: Record<string, (draft: Draft) => string | undefined> = {
  meeting: ({ forum, date }) =>
    typeof forum === "string" && isIsoDate(date)
      ? `${capitalised(label("forum", forum as Term<"forum">) ?? forum)}, ${longDate(date)}`
      : undefined,
  appointment: ({ role, holder }) =>
    typeof role === "string" && typeof holder === "string"
      ? `${capitalised(label("role", role as Term<"role">) ?? role)}: ${holder}`
      : undefined,
  explanation: ({ criteria }) => (Array.isArray(criteria) ? `Uitleg bij ${listed(criteria.map(String))}` : undefined),
};

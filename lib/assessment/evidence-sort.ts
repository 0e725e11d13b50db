/** The one field that says what sort of its type an item is, and the list of a requirement that speaks of it. */
import type { Evidence } from "../evidence/evidence";
import type { Requirement } from "../framework/requirement";

/** The sort of an item; an explanation has none. */
export function sortOf(item: Evidence): string | undefined {
  switch (item.type) {
    case "document":
    case "activity":
    case "analysis":
      return item.kind;
    case "meeting":
      return item.forum;
    case "appointment":
      return item.role;
    case "explanation":
      return undefined;
  }
}

/** The sorts that a requirement takes, each once; undefined where it takes any. */
export function sortsOf(requirement: Requirement): readonly string[] | undefined {
  switch (requirement.type) {
    case "document":
    case "activity":
    case "analysis":
      return requirement.kinds;
    case "meeting":
      return requirement.forums;
    case "appointment":
      return requirement.roles;
  }
}

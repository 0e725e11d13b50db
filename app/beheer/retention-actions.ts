"use server";
/** What an administrator does with terms: set them. */
import { setTerms } from "@/db/retention/terms";
import { allProblems } from "@/lib/form/problems";
import { readFields } from "@/lib/form/read";
import { retained, type Terms, termFields } from "@/lib/retention/retention";
import { action } from "../_server/action";

/** The form with a number of months for each of what is kept. */
export const saveTerms = action({
  read(entries) {
    const { draft, problems } = readFields(termFields, entries);
    const empty = retained
      .filter((name) => draft[name] === undefined)
      .map((name) => ({ field: name, message: "Vul een aantal maanden in." }));
    const all = allProblems(retained, problems, empty);
    return all.length > 0 ? { ok: false, problems: all } : { ok: true, input: draft as unknown as Terms };
  },
  put: setTerms,
  next: () => "/beheer/bewaren?bewaard=1",
});

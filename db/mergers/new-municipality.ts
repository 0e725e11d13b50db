/** A municipality that did not exist before, as a merger makes one: it joins the register, and can be chosen as successor. */
import { isNotNull } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { type NewMunicipality, newMunicipality } from "@/lib/places/new-municipality";
import type { Problem } from "@/lib/problem";
import { done, invalid, type Outcome, refused } from "@/lib/refusal";
import { type MunicipalityRecord, municipalityIn } from "../places/municipalities";
import { addMunicipality } from "../places/register";
import { schemaProblems } from "../store/checks";
import { database, type Queries } from "../store/client";
import { municipality } from "../store/schema";
import { inTransaction } from "../store/transaction";

/** The provinces of the register's municipalities, by name. */
export const listProvinces = (): string[] => provincesIn(database());

const provincesIn = (db: Queries): string[] =>
  db
    .selectDistinct({ province: municipality.province })
    .from(municipality)
    .where(isNotNull(municipality.province))
    .orderBy(municipality.province)
    .all()
    .flatMap(({ province }) => province ?? []);

/**
 * Adds a municipality to the register. Refuses: not-allowed, and invalid: a code that is in use, a province that
 * the register does not have, or what the schema says.
 */
export function recordMunicipality(scope: Scope, entered: NewMunicipality): Outcome<MunicipalityRecord> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const problems = [...schemaProblems(newMunicipality, entered), ...registerProblems(tx.db, entered)];
    if (problems.length > 0) return invalid(problems);
    const { code, name, province = null, validFrom } = entered;
    const added = { code, name: name.trim(), province, validFrom, fictional: false, validUntil: null, successor: null };
    addMunicipality(tx, added);
    return done(added);
  });
}

/** A name may be in use: the old municipality can have had it, and their codes tell the two apart. */
function registerProblems(db: Queries, { code, province }: NewMunicipality): Problem[] {
  const problems: Problem[] = [];
  const holder = municipalityIn(db, code);
  if (holder) problems.push({ path: ["code"], message: `${holder.name} heeft deze code al. Controleer de code.` });
  if (province !== undefined && !provincesIn(db).includes(province)) {
    problems.push({ path: ["province"], message: "Kies een provincie uit de lijst, of laat haar leeg." });
  }
  return problems;
}

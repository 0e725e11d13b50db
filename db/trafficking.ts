/** Forms of trafficking: the list that an administrator keeps, and what each municipality's policy does with them. */
import { and, desc, eq } from "drizzle-orm";
import { mayEverywhere, type Scope } from "@/lib/access";
import { formChoiceReferences, surroundings } from "@/lib/dossier/references";
import { currentNorms } from "@/lib/framework/versions";
import { problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused, standingItems, type Version } from "@/lib/refusal";
import { choiceLabels, formChoice, formChoiceResidue } from "@/lib/trafficking/choice";
import { type ComingForm, comingForm, firstForms } from "@/lib/trafficking/coming";
import { recordEvent } from "./store/audit";
import { database, type Queries } from "./store/client";
import { comingFormList, formChoiceVersion } from "./store/schema";
import { inTransaction } from "./store/transaction";
import { records } from "./versions/records";

/** What a municipality recorded of each form; a form has one record, by the id of the form. */
export const formChoiceRecords = records({
  kind: "form-choice",
  table: formChoiceVersion,
  schema: formChoice,
  residue: formChoiceResidue,
  problems: (_db, { item }) => formChoiceReferences({ ...item }, surroundings(currentNorms, {})),
  title: ({ choice }) => choiceLabels[choice],
});

/** A form as the list holds it; version 0 is what ships with the program. */
export type ListedForm = Pick<Version<ComingForm>, "item" | "version"> & { state: "recorded" | "withdrawn" };

/** The forms on their way: what ships, with what an administrator recorded in its place; those taken off are left out. */
export const comingForms = (): ComingForm[] => standingItems(allForms(database()));

/** The same with versions, those taken off too, for who keeps the list. Refuses: not-allowed. */
export const listedForms = (scope: Scope): Outcome<ListedForm[]> =>
  mayEverywhere(scope, "register.manage") ? done(allForms(database())) : refused({ code: "not-allowed" });

function allForms(db: Queries): ListedForm[] {
  const newest = new Map<string, ListedForm>(firstForms.map((item) => [item.id, { item, version: 0, state: "recorded" }]));
  const rows = db.select().from(comingFormList).orderBy(comingFormList.id, comingFormList.version).all();
  for (const { id, body, version, state } of rows) newest.set(id, { item: body, version, state });
  return [...newest.values()];
}

/** What an administrator says of a form, or that it goes off the list; `basedOn` is the version that was seen. */
export interface FormWrite {
  item: ComingForm;
  basedOn: number;
  state: ListedForm["state"];
}

/** Lays down the next version. Refuses: not-allowed, invalid, conflict. */
export function putComingForm(scope: Scope, { item, basedOn, state }: FormWrite): Outcome<Version<ComingForm>> {
  if (!mayEverywhere(scope, "register.manage")) return refused({ code: "not-allowed" });
  const { data, error } = comingForm.safeParse(item);
  if (error) return invalid(problemsOf(error));
  return inTransaction(scope, (tx) => {
    const last = tx.db
      .select()
      .from(comingFormList)
      .where(and(eq(comingFormList.id, data.id)))
      .orderBy(desc(comingFormList.version))
      .limit(1)
      .get();
    if ((last?.version ?? 0) !== basedOn) {
      return refused({ code: "conflict", current: { ...last, item: last?.body ?? data } as Version<ComingForm> });
    }
    const version = { version: basedOn + 1, state, actor: tx.actor, recordedAt: tx.at };
    tx.db
      .insert(comingFormList)
      .values({ ...version, id: data.id, body: data })
      .run();
    recordEvent(tx, {
      owner: { kind: "installation", id: "plateau" },
      kind: "coming-form",
      record: data.id,
      version: version.version,
      event: state === "withdrawn" ? "withdrawn" : basedOn === 0 ? "added" : "corrected",
      title: data.title,
    });
    return done({ ...version, item: data });
  });
}

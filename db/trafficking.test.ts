/** Forms of trafficking: who keeps the list, how it is remembered, and that a choice of a municipality is no evidence. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { statusOn } from "@/lib/assessment/status";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf } from "@/lib/grant.testing";
import { type ComingForm, firstForms } from "@/lib/trafficking/coming";
import { AARDE, everything, freshDatabase, NORTH, refusalOf, TODAY, valueIn } from "./database.testing";
import { loadDossier } from "./dossier/dossier";
import { loadDossiers } from "./dossier/dossiers";
import { importDossier, previewImport } from "./exchange/import";
import { auditEvent } from "./store/schema";
import { comingForms, formChoiceRecords, listedForms, putComingForm } from "./trafficking";

let database: ReturnType<typeof freshDatabase>;
beforeEach(() => {
  database = freshDatabase();
});

const [first] = firstForms as [ComingForm];
const advisor = advisorOf(AARDE, [NORTH.id]);
const put = (item: ComingForm, basedOn: number) => putComingForm(everything, { item, basedOn, state: "recorded" });

it("is what ships with the program until an administrator says otherwise, and only an administrator may", () => {
  expect(comingForms()).toEqual(firstForms);
  const passed = { ...first, state: "In werking sinds 1 januari 2027.", checkedOn: "2027-01-02" };
  expect(refusalOf(putComingForm(advisor, { item: passed, basedOn: 0, state: "recorded" })).code).toBe("not-allowed");
  expect(refusalOf(listedForms(advisor)).code).toBe("not-allowed");
  valueIn(put(passed, 0));
  expect(comingForms().find(({ id }) => id === first.id)).toEqual(passed);
  expect(comingForms()).toHaveLength(firstForms.length);
});

it("keeps every version, refuses one that was made on an older one, and notes it in the log", () => {
  valueIn(put({ ...first, title: "Een" }, 0));
  expect(refusalOf(put({ ...first, title: "Twee" }, 0))).toMatchObject({ code: "conflict", current: { version: 1 } });
  valueIn(put({ ...first, title: "Twee" }, 1));
  const rows = database.$client.prepare("select version, body ->> 'title' as title from coming_form_version").all();
  expect(rows).toEqual([
    { version: 1, title: "Een" },
    { version: 2, title: "Twee" },
  ]);
  expect(() => database.$client.exec("delete from coming_form_version")).toThrow("append-only");
  const events = database
    .select()
    .from(auditEvent)
    .all()
    .filter(({ kind }) => kind === "coming-form");
  expect(events.map(({ event, ownerKind }) => [event, ownerKind])).toEqual([
    ["added", "installation"],
    ["corrected", "installation"],
  ]);
});

it("takes a form off the list and puts it back, and takes a new one", () => {
  valueIn(putComingForm(everything, { item: first, basedOn: 0, state: "withdrawn" }));
  expect(comingForms().map(({ id }) => id)).not.toContain(first.id);
  expect(valueIn(listedForms(everything)).map(({ item }) => item.id)).toContain(first.id);
  valueIn(put(first, 1));
  valueIn(put({ ...first, id: "nieuw", title: "Nieuw" }, 0));
  expect(comingForms().map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, "nieuw"]));
  expect(refusalOf(put({ ...first, title: "" }, 2)).code).toBe("invalid");
});

const owner = ofMunicipality(AARDE.code);
const LEFT_OUT = { id: "1.1.2d", choice: "left-out", reason: "Hier is nog geen rol." } as const;
const choose = (item: object, basedOn = 0) => formChoiceRecords.put(advisor, { owner, item: item as never, basedOn });
const dossierOf = (knownAt?: string) => valueIn(loadDossier(advisor, AARDE.code, knownAt));

it("remembers what a policy leaves out with its reason, and it changes no status", () => {
  expect(refusalOf(choose({ ...LEFT_OUT, reason: undefined }))).toMatchObject({ problems: [{ path: ["reason"] }] });
  expect(refusalOf(choose({ id: "surrogacy", choice: "named" }))).toMatchObject({ problems: [{ path: ["source"] }] });
  expect(refusalOf(choose({ ...LEFT_OUT, id: "1.1.1a" }))).toMatchObject({ problems: [{ path: ["id"] }] });
  const before = dossierOf();
  valueIn(choose(LEFT_OUT));
  expect(dossierOf()).toEqual({ ...before, formChoices: [LEFT_OUT] });
  expect(statusOn(assess(currentFramework, dossierOf()), TODAY)).toEqual(statusOn(assess(currentFramework, before), TODAY));
  const elsewhere = advisorOf({ code: "GM0001", name: "Elders" }, []);
  expect(refusalOf(formChoiceRecords.put(elsewhere, { owner, item: LEFT_OUT, basedOn: 0 })).code).toBe("not-allowed");
});

it("is in a dossier as known at each moment, and in that of many as in that of one", () => {
  const { recordedAt } = valueIn(choose(LEFT_OUT));
  valueIn(formChoiceRecords.withdraw(advisor, { owner, id: LEFT_OUT.id, basedOn: 1 }));
  expect(dossierOf(recordedAt).formChoices).toEqual([LEFT_OUT]);
  expect(dossierOf().formChoices).toBeUndefined();
  valueIn(formChoiceRecords.restore(advisor, { owner, id: LEFT_OUT.id, basedOn: 2 }));
  expect(valueIn(loadDossiers(advisor, [AARDE.code]))).toEqual([dossierOf()]);
});

it("comes with a file, is previewed as new, changed or the same", () => {
  const taken = { ...dossierOf(), formChoices: [LEFT_OUT] };
  const seen = () => valueIn(previewImport(advisor, currentFramework, taken, { today: TODAY })).rows.map(({ what }) => what);
  expect(seen()).toEqual(["added"]);
  expect(valueIn(importDossier(advisor, currentFramework, taken, { today: TODAY }))).toMatchObject({ added: 1 });
  expect(seen()).toEqual(["unchanged"]);
  valueIn(choose({ ...LEFT_OUT, reason: "Anders." }, 1));
  expect(seen()).toEqual(["corrected"]);
});

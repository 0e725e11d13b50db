/** Forms of trafficking: who keeps the list, how it is remembered, and that a choice of a municipality is no evidence. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality } from "@/lib/access";
import { advisorOf } from "@/lib/grant.testing";
import { type ComingForm, firstForms } from "@/lib/trafficking/coming";
import { AARDE, everything, freshDatabase, NORTH, refusalOf, valueIn } from "./database.testing";
import { loadDossier } from "./dossier/dossier";
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

it("remembers what a policy leaves out with its reason, and no dossier knows of it", () => {
  const owner = ofMunicipality(AARDE.code);
  const choose = (item: object) => formChoiceRecords.put(advisor, { owner, item: item as never, basedOn: 0 });
  expect(refusalOf(choose({ id: "1.1.2d", choice: "left-out" }))).toMatchObject({ problems: [{ path: ["reason"] }] });
  expect(refusalOf(choose({ id: "surrogacy", choice: "named" }))).toMatchObject({ problems: [{ path: ["source"] }] });
  const before = valueIn(loadDossier(advisor, AARDE.code));
  valueIn(choose({ id: "1.1.2d", choice: "left-out", reason: "Hier is nog geen rol." }));
  expect(valueIn(loadDossier(advisor, AARDE.code))).toEqual(before);
  expect(
    refusalOf(
      formChoiceRecords.put(advisorOf({ code: "GM0001", name: "Elders" }, []), {
        owner,
        item: { id: "x", choice: "left-out", reason: "x" },
        basedOn: 0,
      }),
    ).code,
  ).toBe("not-allowed");
});

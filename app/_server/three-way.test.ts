/** Two people correct one record: what each left alone stays, and only what both changed is asked. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AARDE, action as anAction, everything, freshDatabase, TODAY, valueIn } from "@/db/database.testing";
import { actionRecords } from "@/db/plan";
import { ofMunicipality } from "@/lib/access";
import type { Entries } from "@/lib/form/entries";
import { opened } from "@/lib/form/state";
import { actionForm } from "@/lib/plan/form";
import { save } from "./record-actions";

vi.mock("server-only", () => ({}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
}));
vi.mock("./sign-in/session", () => ({ currentScope: async () => everything, currentSession: async () => null }));

const owner = ofMunicipality(AARDE.code);
const saveAction = save(actionForm, actionRecords, { next: () => "/bewaard" });
const first = { ...anAction("a"), note: "Eerste " };

/** The form as it was opened on the first version, with other things typed in some fields. */
function sent(typed: Entries): FormData {
  const data = new FormData();
  const entries = { municipality: [AARDE.code], basedOn: ["1"], ...actionForm.fill(first), ...typed };
  for (const [name, values] of Object.entries(entries)) for (const value of values) data.append(name, value);
  return data;
}

const submit = (typed: Entries) => saveAction(opened(), sent(typed));
const now = () => valueIn(actionRecords.find(everything, owner, "a"))?.item;
const theyChange = (more: object) => valueIn(actionRecords.put(everything, { owner, item: { ...first, ...more }, basedOn: 1 }));

beforeEach(() => {
  vi.stubEnv("PLATEAU_TODAY", TODAY);
  freshDatabase();
  valueIn(actionRecords.put(everything, { owner, item: first, basedOn: 0 }));
});

describe("a correction", () => {
  it("leaves to the letter what was not touched", async () => {
    await expect(submit({ title: ["Ander"] })).rejects.toThrow("to /bewaard");
    expect(now()).toEqual({ ...first, title: "Ander" });
  });

  it("on an older version is kept together with the newer one, where they changed different things", async () => {
    theyChange({ owner: "Ketenregisseur", due: "2028-01-01" });
    await expect(submit({ title: ["Ander"] })).rejects.toThrow("to /bewaard");
    expect(now()).toEqual({ ...first, title: "Ander", owner: "Ketenregisseur", due: "2028-01-01" });
  });

  it("asks only about what both changed, and goes on with the rest of the newer version", async () => {
    theyChange({ title: "Van hen", owner: "Ketenregisseur" });
    const state = await submit({ title: ["Van mij"] });
    expect(state.conflict?.rows.filter(({ differs }) => differs).map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ["Van mij", "Van hen"],
    ]);
    expect(state).toMatchObject({ basedOn: 2, entries: { title: ["Van mij"], owner: ["Ketenregisseur"], note: ["Eerste "] } });
    const again = new FormData();
    for (const [name, values] of Object.entries({ ...state.entries, basedOn: ["2"] }))
      for (const value of values) again.append(name, value);
    await expect(saveAction(state, again)).rejects.toThrow("to /bewaard");
    expect(now()).toEqual({ ...first, title: "Van mij", owner: "Ketenregisseur" });
  });

  it("of what was withdrawn meanwhile is asked about", async () => {
    valueIn(actionRecords.withdraw(everything, { owner, id: "a", basedOn: 1 }));
    expect((await submit({ title: ["Ander"] })).conflict?.withdrawn).toBe(true);
  });
});

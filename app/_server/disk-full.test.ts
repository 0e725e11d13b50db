/** A full disk is told at the form, with all that was typed; another fault is thrown. */
import { expect, it, vi } from "vitest";
import { action } from "./action";

vi.mock("server-only", () => ({}));
vi.mock("./sign-in/session", () => ({ currentScope: async () => ({}), currentSession: async () => null }));

const form = (fault: Error) =>
  action<{ title: string }, never>({
    read: () => ({ ok: true, input: { title: "x" } }),
    put: () => {
      throw fault;
    },
    problems: () => [],
    conflict: () => [],
    next: () => "/",
  });

function submitted(): FormData {
  const data = new FormData();
  data.set("title", "Wat ik typte");
  data.set("basedOn", "3");
  return data;
}

const before = { entries: {}, basedOn: 3, problems: [] } as unknown as Parameters<ReturnType<typeof form>>[0];

it("says that the disk is full, and keeps what was typed", async () => {
  const state = await form(Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" }))(before, submitted());
  expect(state.refusal).toContain("De schijf van de server is vol, dus dit is niet bewaard.");
  expect(state).toMatchObject({ entries: { title: ["Wat ik typte"] }, basedOn: 3 });
});

it("throws any other fault", async () => {
  await expect(form(new TypeError("stuk"))(before, submitted())).rejects.toThrow("stuk");
});

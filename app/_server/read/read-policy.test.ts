/** What is asked of the thread, and what is remembered: also that a text took too long, but not that others came first. */
import { beforeEach, expect, it, vi } from "vitest";
import { grant } from "@/lib/grant";
import { MAX_CHARACTERS } from "@/lib/policy/extract/extraction";

vi.mock("server-only", () => ({}));
const asked = vi.hoisted(() => vi.fn<(question: unknown, asker?: string) => Promise<unknown>>());
vi.mock("../threads/thread", async (original) => ({
  ...(await original<typeof import("../threads/thread")>()),
  threadOf: () => ({ ask: asked }),
}));
beforeEach(() => void asked.mockReset());

const { Busy, TookTooMuch } = await import("../threads/thread");
const { extractFile, readLines } = await import("./read-policy");
const who = grant({ role: "advisor", actor: "adviseur", person: "iemand" });

it("reads a text once, whoever looks again", async () => {
  asked.mockResolvedValue({ reading: "gelezen" });
  const lines = ["Het beleid", "van dit jaar"];
  for (let time = 0; time < 3; time++) expect(await readLines(who, { lines })).toEqual({ ok: true, reading: "gelezen" });
  expect(asked.mock.calls).toEqual([[{ lines }, "iemand"]]);
  await readLines(who, { lines, pages: [1, 2] });
  expect(asked).toHaveBeenCalledTimes(2);
});

it("remembers that a text takes too long", async () => {
  asked.mockRejectedValue(new TookTooMuch("time", ""));
  for (let time = 0; time < 3; time++) {
    expect(await readLines(who, { lines: ["zwaar"] })).toEqual({ ok: false, refusal: "too-hard" });
  }
  expect(asked).toHaveBeenCalledTimes(1);
});

it("tells who waited in vain that others came first, and reads the text the next time", async () => {
  asked.mockRejectedValueOnce(new Busy()).mockResolvedValue({ reading: "gelezen" });
  expect(await readLines(who, { lines: ["druk"] })).toEqual({ ok: false, refusal: "busy" });
  expect(await readLines(who, { lines: ["druk"] })).toMatchObject({ ok: true });
  asked.mockRejectedValueOnce(new TookTooMuch("memory", "")).mockResolvedValue({ reading: "gelezen" });
  expect(await readLines(who, { lines: ["vol"] })).toEqual({ ok: false, refusal: "busy" });
  expect(await readLines(who, { lines: ["vol"] })).toMatchObject({ ok: true });
  asked.mockReset();
  asked.mockRejectedValueOnce(new Busy()).mockRejectedValueOnce(new TookTooMuch("time", ""));
  expect(await extractFile(who, new Uint8Array(1), "a.txt")).toEqual({ ok: false, refusal: "busy" });
  expect(await extractFile(who, new Uint8Array(1), "a.txt")).toEqual({ ok: false, refusal: "too-hard" });
});

it("begins no work on a text that is too long, pasted or kept before", async () => {
  expect(await readLines(who, { lines: ["x".repeat(MAX_CHARACTERS)] })).toEqual({ ok: false, refusal: "too-much-text" });
  expect(asked).not.toHaveBeenCalled();
});

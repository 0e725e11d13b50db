/** Who may not see something meets the page that does not exist, and the log tells that it was tried. */
import { beforeEach, expect, it, vi } from "vitest";
import { done, refused } from "@/lib/refusal";
import { orNotFound } from "./or-not-found";

const events: string[] = [];
vi.mock("server-only", () => ({}));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));
vi.mock("../http/log", () => ({ log: { warn: ({ event }: { event: string }) => events.push(event) } }));

beforeEach(() => {
  events.length = 0;
});

it("gives what is there, and tells nothing", () => {
  expect(orNotFound(done(7))).toBe(7);
  expect(events).toEqual([]);
});

it("tells of what is not allowed, and not of what is not there", () => {
  expect(() => orNotFound(refused({ code: "not-found" }))).toThrow("not found");
  expect(events).toEqual([]);
  expect(() => orNotFound(refused({ code: "not-allowed" }))).toThrow("not found");
  expect(events).toEqual(["access.refused"]);
});

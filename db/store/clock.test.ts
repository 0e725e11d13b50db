/** One clock: nothing reads the time beside it, so that a day that was set is the day everywhere. */
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { today } from "./clock";

/**
 * Accounts measure how long a session, a link or a number of tries lasts, and a browser how old a draft is; that is no day.
 */
const exempt = /^db\/store\/clock\.ts$|^db\/accounts\/|^app\/_components\/form\/drafts\.ts$|\.(?:test|testing|soak)\.tsx?$/;

describe("the clock", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is read in one place", () => {
    const files = ["lib", "db", "app", "cli", "mail"]
      .flatMap((ring) => readdirSync(ring, { recursive: true, encoding: "utf8" }).map((path) => `${ring}/${path}`))
      .filter((file) => /\.tsx?$/.test(file) && !exempt.test(file));
    expect(files.length).toBeGreaterThan(500);
    const readers = files.filter((file) => /new Date\(\)|Date\.now\(|Temporal\.Now/.test(readFileSync(file, "utf8")));
    expect(readers).toEqual([]);
  });

  it("tells the day that is set", () => {
    vi.stubEnv("PLATEAU_TODAY", "2031-05-06");
    expect(today()).toBe("2031-05-06");
    vi.stubEnv("PLATEAU_TODAY", "6-5-2031");
    expect(today).toThrow("PLATEAU_TODAY");
  });
});

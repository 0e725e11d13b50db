/** Whose turn it is, counted without a server: nobody starves, no limit is passed, and everything is begun, refused or gone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Leave, type Limits, Turns } from "./turns";

const limits: Limits = { atOnce: 3, forOne: 2, waitingForOne: 4, waiting: 9, mostMilliseconds: 60_000, looks: 1 };
const stays = (): AbortSignal => new AbortController().signal;

/** Lets all that is ready happen. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

describe("the order", () => {
  it("lets another's one request in after at most one more of a hundred", async () => {
    const turns = new Turns({ ...limits, waitingForOne: 100, waiting: 1000 });
    const begun: string[] = [];
    const ask = async (who: string): Promise<void> => {
      const leave = await turns.enter(who, stays());
      begun.push(who);
      await settled();
      if (typeof leave !== "string") leave();
    };
    const asked = [...Array.from({ length: 100 }, () => ask("busy")), ask("other"), ask("other"), ask("other")];
    await Promise.all(asked);
    expect(begun.slice(0, 8).filter((who) => who === "other")).toHaveLength(3);
    expect([begun.length, turns.work]).toEqual([103, { now: 0, most: 3, waiting: 0 }]);
  });

  it("sends away the last of who has most waiting, where all have too much", async () => {
    const turns = new Turns({ ...limits, waitingForOne: 6 });
    const outcomes: string[] = [];
    const ask = (who: string) =>
      void turns.enter(who, stays()).then((turn) => outcomes.push(`${who} ${typeof turn === "string" ? turn : "begun"}`));
    for (let at = 0; at < 8; at++) ask("a");
    for (let at = 0; at < 4; at++) ask("b");
    await settled();
    expect(turns.work).toEqual({ now: 3, most: 3, waiting: 9 });
    ask("c");
    await settled();
    expect(outcomes).toEqual(["a begun", "a begun", "b begun", "a full"]);
    expect(turns.noRoomFor("a")).toBe("full");
    expect(turns.noRoomFor("c")).toBe(null);
  });

  it("lets who comes back in before what else waits of the same asker", async () => {
    const turns = new Turns({ ...limits, atOnce: 1 });
    const first = await turns.enter("a", stays());
    const begun: string[] = [];
    void turns.enter("a", stays()).then(() => begun.push("new"));
    void turns.again("a").then((leave) => {
      begun.push("back");
      leave();
    });
    if (typeof first !== "string") first();
    await expect.poll(() => begun).toEqual(["back", "new"]);
  });
});

/** What happens: someone asks, someone who waits goes, or something that is worked on is done. */
const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ is: fc.constant("ask" as const), who: fc.constantFrom("a", "b", "c", "d", "e") }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("go" as const), at: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant("done" as const), at: fc.nat() }) },
);

interface Asked {
  who: string;
  gone: AbortController;
  outcome: "waiting" | "begun" | "many" | "full" | "gone";
  leave?: Leave;
}

/** All that was asked of one line, and what came of it. */
class Asking {
  readonly turns = new Turns(limits);
  readonly all: Asked[] = [];

  readonly are = (outcome: Asked["outcome"]): Asked[] => this.all.filter((asked) => asked.outcome === outcome);
  readonly under = (): Asked[] => this.all.filter(({ leave }) => leave !== undefined);

  ask(who: string): void {
    const asked: Asked = { who, gone: new AbortController(), outcome: "waiting" };
    this.all.push(asked);
    void this.turns.enter(who, asked.gone.signal).then((turn) => {
      asked.outcome = typeof turn === "string" ? turn : "begun";
      if (typeof turn !== "string") asked.leave = turn;
    });
  }

  finish(at: number): void {
    const under = this.under();
    const one = under[at % Math.max(1, under.length)];
    one?.leave?.();
    if (one) delete one.leave;
  }

  go(at: number): void {
    const waiting = this.are("waiting");
    waiting[at % Math.max(1, waiting.length)]?.gone.abort();
  }

  check(): void {
    const now = this.under();
    expect(now.length).toBeLessThanOrEqual(limits.atOnce);
    expect(this.turns.work).toMatchObject({ now: now.length, waiting: this.are("waiting").length });
    expect(this.turns.work.waiting).toBeLessThanOrEqual(limits.waiting);
    for (const who of "abcde") this.checkOne(who, now);
  }

  checkOne(who: string, now: readonly Asked[]): void {
    const own = now.filter((asked) => asked.who === who).length;
    const waiting = this.are("waiting").filter((asked) => asked.who === who).length;
    expect(own).toBeLessThanOrEqual(limits.forOne);
    expect(waiting).toBeLessThanOrEqual(limits.waitingForOne);
    // Nobody waits while there is a place that they may have.
    if (waiting > 0) expect(now.length === limits.atOnce || own === limits.forOne).toBe(true);
  }

  async play(one: typeof event extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
    if (one.is === "ask") this.ask(one.who);
    else if (one.is === "go") this.go(one.at);
    else this.finish(one.at);
    await settled();
    this.check();
  }
}

it("keeps every limit, and begins, refuses or lets go of all that is asked, whatever comes in what order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 80 }), async (events) => {
      const asking = new Asking();
      for (const one of events) await asking.play(one);
      const { are } = asking;
      // Nobody starves: within as many ends as ask, besides what is under way, each that waits is let in at least once.
      while (are("waiting").length > 0) {
        const waited = new Set(are("waiting").map(({ who }) => who));
        const before = new Set(are("begun"));
        for (let end = 0; end < waited.size + limits.atOnce; end++) await asking.play({ is: "done", at: 0 });
        const letIn = new Set(are("begun").flatMap((asked) => (before.has(asked) ? [] : asked.who)));
        expect([...waited].filter((who) => !letIn.has(who))).toEqual([]);
      }
      expect(asking.all.filter(({ outcome, gone }) => (outcome === "gone") !== gone.signal.aborted)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

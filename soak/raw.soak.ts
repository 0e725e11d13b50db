/** Ten thousand raw requests. */
import { it } from "vitest";
import { rawRun } from "./raw.run";

it("answers ten thousand raw requests without a fault of its own, and stores nothing of them", () => rawRun(10_000));

/** The long version of malformed.test.ts. */
import { it } from "vitest";
import { malformedRequests } from "./malformed.run";

it("answers ten thousand malformed requests without a 5xx, and stores nothing of them", () => malformedRequests(10_000, 20));

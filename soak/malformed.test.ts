/** Whatever is sent, the application answers without falling over and stores nothing. The long version: malformed.soak.ts. */
import { it } from "vitest";
import { malformedRequests } from "./malformed.run";

it(
  "answers hundreds of malformed requests without a 5xx, and stores nothing of them",
  () => malformedRequests(300, 2),
  240_000,
);

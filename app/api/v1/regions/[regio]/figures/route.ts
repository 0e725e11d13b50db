/** Where the municipalities of a region stand today: by name who shares, and of the others sums alone. */
import { reading } from "@/app/_api/read";
import { sharedRegion } from "@/app/_server/load/sight";
import { today } from "@/app/_server/today";
import { currentFramework } from "@/lib/framework/versions";

const themes = currentFramework.themes.map(({ id }) => id);

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (scope, { regio }: { regio: string }) => sharedRegion(scope, regio),
  ({ view: { figures, hidden, named } }) => ({
    asOf: today(),
    of: figures.of,
    hidden,
    reached: figures.reached,
    plateaus: Object.fromEntries(figures.plateaus.map((counts, at) => [themes[at], counts])),
    missing: Object.fromEntries(figures.missing),
    named: named.map(({ code, name, plateaus }) => ({ code, name, plateaus })),
  }),
);

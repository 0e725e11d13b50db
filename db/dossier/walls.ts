/** Where municipalities stand on every day, judged one after the other from what is recorded. */
import { assess } from "@/lib/assessment/assess";
import { currentFramework } from "@/lib/framework/versions";
import type { Municipality } from "@/lib/places/municipality";
import { type WallsOverTime, wallsOverTime } from "@/lib/region/walls-over-time";
import { snapshot } from "../store/transaction";
import { dossiersOf } from "./dossiers";

/**
 * The walls of these municipalities, in the order given, with what was known at a moment (an instant; absent: now).
 * Whoever asks: the caller has seen to it that who asks may see where they stand.
 */
export const wallsOfEach = (municipalities: readonly Municipality[], knownAt?: string): WallsOverTime[] =>
  snapshot((db) =>
    Array.from(dossiersOf(db, municipalities, knownAt), (dossier) => wallsOverTime(assess(currentFramework, dossier))),
  );

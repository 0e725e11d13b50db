/** How long one waits in line for a thread that reads what people give it. */
import type { Waiting } from "../threads/thread";

/** Others come between what one asker gives, so whoever asks little waits for one piece of work of each other at most. */
export const READING_LINE: Waiting = { most: 24, ofOne: 3, patience: 45_000 };

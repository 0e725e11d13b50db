/** How one waits in line for a thread that reads what people give it, and as whom. */
import type { Scope } from "@/lib/access";
import type { Waiting } from "../threads/thread";

/** Others come between what one asker gives, so whoever asks little waits for one piece of work of each other at most. */
export const READING_LINE: Waiting = { most: 24, ofOne: 3, patience: 45_000 };

/** As whom somebody waits there. */
export const askerOf = ({ person, actor }: Scope): string => person ?? actor;

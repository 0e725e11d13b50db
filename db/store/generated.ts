/** Whether a database holds generated evidence about real municipalities, so that every page can say so. */
import { database } from "./client";

/** SQLite's own field for what a file is: "PLgg". */
const GENERATED = 0x504c6767;

/** Whether this database was filled by `npm run demo:national`. */
export const isGenerated = (): boolean => database().$client.pragma("application_id", { simple: true }) === GENERATED;

/** Marks this database as filled with generated evidence. */
export const markGenerated = (): void => {
  database().$client.pragma(`application_id = ${GENERATED}`);
};

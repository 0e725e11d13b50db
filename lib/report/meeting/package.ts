/** Everything of one report that goes with the papers of a meeting, in one zip: only what everyone may read. */
import { strToU8, zipSync } from "fflate";
import { type MeetingFacts, meetingMetadata } from "./metadata";

/** The day on which zip begins: the same files always give the same bytes. */
const FIRST_DAY = "1980-01-01T00:00:00";

/** The files and their metadata as the bytes of a zip. Throws a RangeError for an internal report: that is no paper for a meeting. */
export function meetingPackage(facts: MeetingFacts): Uint8Array {
  if (facts.report.variant !== "public") throw new RangeError("An internal report is not for the papers of a meeting");
  const parts = facts.files.map(({ name, bytes }) => [name, bytes] as const);
  return zipSync(
    { ...Object.fromEntries(parts), "metadata.json": strToU8(meetingMetadata(facts)) },
    { mtime: FIRST_DAY, level: 6 },
  );
}

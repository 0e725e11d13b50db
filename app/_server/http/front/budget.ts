/**
 * What one request may cost, decided by its address and head before any of its body is read. What Plateau needs of a body is
 * known: forms of text, and files at the addresses that take them.
 */

/** Where a request with more than a form's text is let in, and how many of those are read at the same time. */
export type Lane = "attachments" | "check";

export interface Budget {
  /** The most that is read of the body, in bytes. */
  mostBytes: number;
  /** The most parts (fields and files) that a form may have. */
  mostParts: number;
  /** How long the body may take to arrive, in milliseconds. */
  mostMilliseconds: number;
  /** Where the body is large: the lane in which it waits for its turn; null for what needs none. */
  lane: Lane | null;
  /** In a lane: so many bytes must come in each {@link PACE_MS}, or the place is given to who waits; null elsewhere. */
  leastBytes: number | null;
}

const KIB = 1024;
const MIB = KIB * KIB;
const SECOND = 1000;

/** Forms of text: the longest that the screens make is a tenth of this. */
export const MAX_FORM_BYTES = MIB;
/** A file of 20 MB with the form around it. */
export const MAX_UPLOAD_BYTES = 21 * MIB;
export const MAX_PARTS = 2000;
/** What is held at once of all bodies that are not in a lane, in bytes. */
export const MAX_HELD_BYTES = 32 * MIB;
/** Uploads that are read at the same time in one lane. */
export const MAX_AT_ONCE: Readonly<Record<Lane, number>> = { attachments: 2, check: 2 };
/** How long a pace is, in milliseconds, and what must come in during each: less than any line that can bring the file in time. */
export const PACE_MS = 10 * SECOND;
const LEAST_BYTES = 256 * KIB;
/** What is still taken from the line after a refusal, so that the answer reaches who sends it; never kept. */
export const MAX_DRAINED_BYTES = 64 * MIB;
/** How long that may take, in milliseconds. */
export const MAX_DRAINING_MS = 20 * SECOND;

const FORM: Budget = {
  mostBytes: MAX_FORM_BYTES,
  mostParts: MAX_PARTS,
  mostMilliseconds: 20 * SECOND,
  lane: null,
  leastBytes: null,
};

/** The addresses at which a file is sent, and whether that is for people who are signed in only. */
const uploads: readonly { path: RegExp; lane: Lane; membersOnly: boolean }[] = [
  { path: /^\/(?:gemeenten|regio)\/[^/]+\/(?:bewijs\/[^/]+|beginnen|inlezen)\/?$/, lane: "attachments", membersOnly: true },
  { path: /^\/controleren\/?$/, lane: "check", membersOnly: false },
];

/**
 * The budget of a request with a body of `bytes` (as its head says; 0 where it says nothing) at a path without its query.
 * `isMember` tells whether who asks is signed in; it is only asked where that matters.
 */
export function budgetFor(path: string, bytes: number, isMember: () => boolean): Budget {
  if (bytes <= MAX_FORM_BYTES) return FORM;
  const found = uploads.find((upload) => upload.path.test(path));
  if (found === undefined) return FORM;
  const member = isMember();
  if (found.membersOnly && !member) return FORM;
  return {
    ...{ mostBytes: MAX_UPLOAD_BYTES, mostParts: MAX_PARTS, mostMilliseconds: 120 * SECOND },
    // Whoever is not signed in can hold the places of their own lane alone.
    ...{ lane: member ? "attachments" : found.lane, leastBytes: LEAST_BYTES },
  };
}

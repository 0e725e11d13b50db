/** Where a word may be broken: nowhere, unless it is so long that it could run out of its column. */

const MAX_UNDIVIDED_LENGTH = 16;
const MIN_PART_LENGTH = 4;
/** Of what has no syllables, such as a reference, this many characters stay together. */
const CHUNK = 8;

/** Between a syllable and the consonant, or the pair or trio that is said as one, with which the next begins. */
const SYLLABLE =
  /(?<=[aeiouyàâéèêëïîöôü][^aeiouyàâéèêëïîöôü]*)(?<!c(?=h)|s(?=ch)|[bdfgkptv](?=[rl]))(?=(?:sch|ch|[bdfgkptv][rl]|\p{L})[aeiouyàâéèêëïîöôü])(?![aeiouyàâéèêëïîöôü])/iu;

/** The parts of a word between which it may break; all of it where it is of an ordinary length. */
export function wordParts(word: string | null): string[] {
  if (word === null) return [];
  if (word.length <= MAX_UNDIVIDED_LENGTH) return [word];
  return joinShort(word.split(SYLLABLE)).flatMap(chunks);
}

/** Joins parts until each, the last one too, is long enough to stand on a line. */
function joinShort(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < MIN_PART_LENGTH) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const end = joined.at(-1) ?? "";
  return joined.length > 1 && end.length < MIN_PART_LENGTH ? [...joined.slice(0, -2), `${joined.at(-2)}${end}`] : joined;
}

function chunks(part: string): string[] {
  if (part.length <= MAX_UNDIVIDED_LENGTH) return [part];
  const letters = [...part];
  return Array.from({ length: Math.ceil(letters.length / CHUNK) }, (_, index) =>
    letters.slice(index * CHUNK, (index + 1) * CHUNK).join(""),
  );
}

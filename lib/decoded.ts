/** The text of a file of which nobody said in what encoding it is. */

/** Bytes as text: by their mark, else as UTF-8 where they are that without a fault, else as Windows-1252. Any bytes give an answer. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80 and on, where Latin-1 has controls; Node 20 decodes it as if it were Latin-1. */
const OF_ITS_OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (sign) => OF_ITS_OWN.charAt(sign.charCodeAt(0) - 0x80));

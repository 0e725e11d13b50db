/** Identifiers for other programs: the same content always has the same one (RFC 9562, version 5: name-based). */
import { sha1 } from "@noble/hashes/legacy.js";

/** This program's own namespace; changing it changes every identifier ever given out. */
export const NAMESPACE = "6f1c0b5e-8a3d-4c57-9e21-3d0b7a94c6f8";

/** The identifier of what these parts name together; which part says what matters, also where one is empty. */
export function uuidOf(...parts: readonly string[]): string {
  const name = new TextEncoder().encode(JSON.stringify(parts));
  const bytes = sha1(Uint8Array.from([...fromHex(NAMESPACE), ...name])).slice(0, 16);
  const hex = [...bytes].map((byte, place) => marked(byte, place).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The two places that tell version 5 and the variant of the standard. */
function marked(byte: number, place: number): number {
  if (place === 6) return (byte & 0x0f) | 0x50;
  return place === 8 ? (byte & 0x3f) | 0x80 : byte;
}

const fromHex = (uuid: string): number[] =>
  (uuid.replaceAll("-", "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

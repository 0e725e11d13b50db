/** A municipality's name as it fits on its tile: on one line, or on two. */
import { cutOff } from "../dutch";

const MAX_LENGTH = 11;

/** What Dutch names of places end on, and before which a long one can be broken. */
const ENDINGS =
  "waard|bosch|burg|berg|land|stad|drecht|meer|wijk|kerk|polder|woude?|dijk|veen|veld|hoven|dam|recht|horst|stein|zoom";
const COMPOUND = new RegExp(`^(.{3,${MAX_LENGTH}})((?:${ENDINGS})(?:[ -].*)?)$`, "i");

/** The name in at most two lines; a line is cut off where it has more characters than a tile has room for. */
export function tileName(name: string): string[] {
  if (name.length <= MAX_LENGTH) return [name];
  const parts = name.split(/(?<=[ -])/);
  for (let first = parts.length - 1; first > 0; first--) {
    const [above, below] = [parts.slice(0, first).join("").trim(), parts.slice(first).join("")];
    if (above.length <= MAX_LENGTH && (below.length <= MAX_LENGTH || first === 1) && above.length > 3) {
      return [above, cutOff(below, MAX_LENGTH)];
    }
  }
  const [, start, end] = COMPOUND.exec(name) ?? [];
  return start && end ? [`${start}-`, cutOff(end, MAX_LENGTH)] : [cutOff(name, MAX_LENGTH)];
}

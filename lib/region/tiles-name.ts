/** A municipality's name as it fits on its tile. */
const LONGEST = 11;

/** The name, cut off with an ellipsis where it has more characters than a tile has room for. */
export function tileName(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST
    ? name
    : `${characters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

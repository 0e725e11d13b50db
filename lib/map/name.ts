/** A municipality's name as it fits on its tile. */
import { cutOff } from "../dutch";

const MAX_LENGTH = 11;

/** The name, cut off where it has more characters than a tile has room for. */
export const tileName = (name: string): string => cutOff(name, MAX_LENGTH);

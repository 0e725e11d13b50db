/** The wall in a row of a table on paper: small, without marks, and of one size in every format. */
import { type Measures, type Wall, wallInWords } from "../../wall/wall";
import type { Cell } from "./model";

/** In points. */
export const ROW_WALL: Measures = { width: 58, brickHeight: 8, gap: 1.2, marks: false };

/** A cell that shows a wall; what it says in words is for who does not see it. */
export const wallCell = (wall: Wall): Cell => ({ lines: [wallInWords(wall)], wall });

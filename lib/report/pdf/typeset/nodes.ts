/** What a paper is made of, before it is laid out: texts, drawings, and what holds them. Lengths are in points. */
import type { Shape } from "@/lib/wall/wall";
import type { Meaning } from "./meaning";

export type Weight = 400 | 600 | 700;

/** How a text looks. Made once and shared by all texts that look so. */
export interface Look {
  size: number;
  /** The height of a line, in parts of the size. */
  leading: number;
  weight: Weight;
  colour: string;
  underlined?: true;
  centred?: true;
}

/** A line along one side of a box, inside it. */
export interface Edge {
  width: number;
  colour: string;
}

/** Space inside a box. */
export interface Padding {
  top?: number;
  right?: number;
  bottom?: number;
  left?: number;
}

export interface Frame extends Padding {
  fill?: string;
  edges?: { top?: Edge; right?: Edge; bottom?: Edge; left?: Edge };
}

interface Spaced {
  /** The space above and under it; at the top of a page there is none. */
  above?: number;
  under?: number;
  /** Its end stays on the page on which the next one begins. */
  withNext?: boolean;
}

export interface Text extends Spaced {
  kind: "text";
  text: string;
  look: Look;
  meaning: Meaning;
}

/** Shapes, in points from the drawing's upper left corner. Without a meaning it is decoration. */
export interface Drawing extends Spaced {
  kind: "drawing";
  width: number;
  height: number;
  shapes: readonly Shape[];
  meaning?: Meaning;
}

/** Things under each other. In a frame, or when `whole`, they stay on one page. */
export interface Stack extends Spaced {
  kind: "stack";
  children: readonly Node[];
  meaning?: Meaning;
  frame?: Frame;
  whole?: boolean;
}

/** Things over each other, each from the top. */
export interface Layers extends Spaced {
  kind: "layers";
  children: readonly Node[];
}

export interface Cell {
  width: number;
  node: Node;
}

/** Things beside each other. It stays on one page, unless it `splits` between lines. */
export interface Row extends Spaced {
  kind: "row";
  cells: readonly Cell[];
  meaning?: Meaning;
  /** Around each cell. */
  padding?: Padding;
  /** Between the cells. */
  gap?: number;
  /** A line under all of it. */
  edge?: Edge;
  splits?: boolean;
  /** Things stand in the middle of the row's height, not at its top. */
  middle?: boolean;
}

/** Rows under a header that returns on each page. */
export interface Table extends Spaced {
  kind: "table";
  header: Row;
  rows: readonly Row[];
  /** So many rows stand under the first header on its page, where they do not split. */
  first: number;
}

export type Node = Text | Drawing | Stack | Layers | Row | Table;

/** Lays out: turns what a paper is made of into atoms, the parts that no page can cut, with all in them in its place. */
import type { Line, LineBreaker } from "./lines";

import type { Meaning } from "./meaning";
import type { Drawing, Frame, Layers, Node, Padding, Row, Stack, Table, Text } from "./nodes";

/** Something in its place, in points from the upper left corner of its atom, or of a page. */
export type Piece = TextPiece | FillPiece | DrawingPiece;

export interface TextPiece {
  kind: "text";
  node: Text;
  lines: readonly { line: Line; x: number; y: number }[];
  /** What it stands in, from the outside inwards. */
  around: readonly Meaning[];
}

/** A filled box: a line, or coloured paper. */
export interface FillPiece {
  kind: "fill";
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}

export interface DrawingPiece {
  kind: "drawing";
  node: Drawing;
  x: number;
  y: number;
  around: readonly Meaning[];
}

export interface Atom {
  /** The space above it, but for the first of a page. */
  before: number;
  height: number;
  pieces: readonly Piece[];
  /** Stays on the page of the next one. */
  withNext: boolean;
  /** What it is a part of: parts of one thing that share a page are drawn together. */
  source: object;
  /** What returns above it where it is the first of a page. */
  header?: Atom;
}

const NOTHING: readonly Meaning[] = [];

/** The atoms of things under each other. */
export function atomsOf(nodes: readonly Node[], width: number, breaker: LineBreaker, around = NOTHING): Atom[] {
  const atoms: Atom[] = [];
  let space = 0;
  for (const node of nodes) {
    const own = laid(node, width, breaker, around);
    const [first] = own;
    if (first === undefined) continue;
    first.before += space + (node.above ?? 0);
    const last = own.at(-1) as Atom;
    last.withNext ||= node.withNext ?? false;
    space = node.under ?? 0;
    atoms.push(...own);
  }
  return atoms;
}

function laid(node: Node, width: number, breaker: LineBreaker, around: readonly Meaning[]): Atom[] {
  switch (node.kind) {
    case "text":
      return textAtoms(node, width, breaker, around);
    case "drawing":
      return [atom(node.height, [{ kind: "drawing", node, x: 0, y: 0, around }], node)];
    case "stack":
      return stackAtoms(node, width, breaker, around);
    case "layers":
      return [layered(node, width, breaker, around)];
    case "row":
      return rowAtoms(node, breaker, around);
    case "table":
      return tableAtoms(node, breaker, around);
  }
}

const atom = (height: number, pieces: readonly Piece[], source: object): Atom => ({
  before: 0,
  height,
  pieces,
  withNext: false,
  source,
});

/** A line each; two lines stay together at the beginning and at the end. */
function textAtoms(node: Text, width: number, breaker: LineBreaker, around: readonly Meaning[]): Atom[] {
  const { size, leading, centred } = node.look;
  const lines = breaker.lines(node.text, node.look, width);
  const height = size * leading;
  if (lines.length === 0) return [atom(height, [{ kind: "text", node, lines: [], around }], node)];
  return lines.map((line, place) => ({
    ...atom(height, [textPiece(node, line, centred ? (width - line.width) / 2 : 0, around)], node),
    withNext: lines.length > 1 && (place === 0 || place === lines.length - 2),
  }));
}

const textPiece = (node: Text, line: Line, x: number, around: readonly Meaning[]): TextPiece => ({
  kind: "text",
  node,
  lines: [{ line, x, y: 0 }],
  around,
});

function stackAtoms(node: Stack, width: number, breaker: LineBreaker, around: readonly Meaning[]): Atom[] {
  const { children, meaning, frame, whole } = node;
  const inside = meaning ? [...around, meaning] : around;
  if (frame === undefined) {
    const atoms = atomsOf(children, width, breaker, inside);
    return whole && atoms.length > 0 ? [stacked(atoms, node)] : atoms;
  }
  const { left = 0, right = 0 } = frame;
  const atoms = atomsOf(children, width - left - right, breaker, inside);
  return [framed(stacked(atoms, node), frame, width)];
}

/** Things over each other as one atom. */
function layered(node: Layers, width: number, breaker: LineBreaker, around: readonly Meaning[]): Atom {
  const layers = node.children.map((child) => stacked(atomsOf([child], width, breaker, around), child));
  const height = Math.max(0, ...layers.map((layer) => layer.before + layer.height));
  return atom(
    height,
    layers.flatMap(({ pieces, before }) => pieces.map((piece) => moved(piece, 0, before))),
    node,
  );
}

/** Atoms under each other as one. */
function stacked(atoms: readonly Atom[], source: object): Atom {
  let y = 0;
  const pieces: Piece[] = [];
  atoms.forEach((part, place) => {
    y += place === 0 ? 0 : part.before;
    for (const piece of part.pieces) pieces.push(moved(piece, 0, y));
    y += part.height;
  });
  return { ...atom(y, joined(pieces), source), before: atoms[0]?.before ?? 0 };
}

/** The same piece, further to the right and lower. */
export function moved(piece: Piece, x: number, y: number): Piece {
  if (x === 0 && y === 0) return piece;
  if (piece.kind !== "text") return { ...piece, x: piece.x + x, y: piece.y + y };
  return { ...piece, lines: piece.lines.map((placed) => ({ line: placed.line, x: placed.x + x, y: placed.y + y })) };
}

/** The lines of one text as one piece, in the place of the first. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const texts = new Map<Text, number>();
  const all: Piece[] = [];
  for (const piece of pieces) {
    const place = piece.kind === "text" ? texts.get(piece.node) : undefined;
    const before = place === undefined ? undefined : all[place];
    if (piece.kind === "text" && before?.kind === "text" && place !== undefined) {
      all[place] = { ...before, lines: [...before.lines, ...piece.lines] };
    } else {
      if (piece.kind === "text") texts.set(piece.node, all.length);
      all.push(piece);
    }
  }
  return all;
}

const fill = (x: number, y: number, width: number, height: number, colour: string): FillPiece => ({
  kind: "fill",
  x,
  y,
  width,
  height,
  colour,
});

/** An atom within a frame; the frame is as high as `least`, where that is more. */
function framed(inner: Atom, frame: Frame, width: number, least = 0): Atom {
  const { top = 0, bottom = 0, left = 0, fill: paper, edges = {} } = frame;
  const height = Math.max(least, inner.height + top + bottom);
  const under = paper === undefined ? [] : [fill(0, 0, width, height, paper)];
  const sides = [
    ...(edges.top ? [fill(0, 0, width, edges.top.width, edges.top.colour)] : []),
    ...(edges.bottom ? [fill(0, height - edges.bottom.width, width, edges.bottom.width, edges.bottom.colour)] : []),
    ...(edges.left ? [fill(0, 0, edges.left.width, height, edges.left.colour)] : []),
    ...(edges.right ? [fill(width - edges.right.width, 0, edges.right.width, height, edges.right.colour)] : []),
  ];
  return { ...inner, height, pieces: [...under, ...sides, ...inner.pieces.map((piece) => moved(piece, left, top))] };
}

function rowAtoms(row: Row, breaker: LineBreaker, around: readonly Meaning[]): Atom[] {
  const { cells, meaning, gap = 0, padding = {}, edge, splits, middle } = row;
  const inside = meaning ? [...around, meaning] : around;
  const { top = 0, bottom = 0 } = padding;
  const columns = cells.map(({ width, node }) => columnOf(node, width, padding, breaker, inside));
  const height = Math.max(0, ...columns.map((column) => column.height));
  const whole = top + height + bottom + (edge?.width ?? 0);
  const width = cells.reduce((sum, cell) => sum + cell.width, 0) + gap * (cells.length - 1);
  const parts: Placed[] = [];
  let x = 0;
  columns.forEach((column, place) => {
    const { node, width: own } = cells[place] as Row["cells"][number];
    const down = middle ? (height - column.height) / 2 : 0;
    // A frame is as high as the row, whatever stands in it.
    const full = node.kind === "stack" && node.frame ? framedAgain(node, column, own, height, breaker, inside) : column.atoms;
    for (const part of full) parts.push({ ...part, x: x + (padding.left ?? 0), y: top + down + part.y });
    x += own + gap;
  });
  const line = edge ? [fill(0, whole - edge.width, width, edge.width, edge.colour)] : [];
  return splits ? bandsOf(parts, whole, line, row) : [atom(whole, joined([...parts.flatMap(inPlace), ...line]), row)];
}

interface Placed {
  atom: Atom;
  x: number;
  y: number;
}

interface Column {
  atoms: Placed[];
  height: number;
}

const inPlace = ({ atom: part, x, y }: Placed): Piece[] => part.pieces.map((piece) => moved(piece, x, y));

function columnOf(node: Node, width: number, padding: Padding, breaker: LineBreaker, around: readonly Meaning[]): Column {
  let y = 0;
  const room = width - (padding.left ?? 0) - (padding.right ?? 0);
  const atoms = atomsOf([node], room, breaker, around).map((part, place): Placed => {
    y += place === 0 ? 0 : part.before;
    const placed = { atom: part, x: 0, y };
    y += part.height;
    return placed;
  });
  return { atoms, height: y };
}

function framedAgain(
  node: Stack,
  column: Column,
  width: number,
  height: number,
  breaker: LineBreaker,
  around: readonly Meaning[],
): Placed[] {
  if (node.frame === undefined || column.height >= height) return column.atoms;
  const { frame, ...bare } = node;
  const inner = atomsOf([{ ...bare, whole: true }], width - (frame.left ?? 0) - (frame.right ?? 0), breaker, around);
  return [{ atom: framed(stacked(inner, node), frame, width, height), x: 0, y: 0 }];
}

/** A row cut between lines: wherever no line of any cell is cut through. Two parts stay together at both ends. */
function bandsOf(parts: readonly Placed[], height: number, line: readonly Piece[], row: Row): Atom[] {
  const cuts = parts
    .map(({ y }) => y)
    .filter((y) => y > 0 && parts.every((part) => part.y + part.atom.height <= y + 0.01 || part.y >= y - 0.01))
    .sort((a, b) => a - b)
    .filter((y, place, all) => place === 0 || y - (all[place - 1] as number) > 0.1);
  const [, ...inner] = cuts;
  const starts = [0, ...inner];
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? height;
    const isLast = place === starts.length - 1;
    const own = parts.filter(({ y }) => y >= start - 0.01 && y < end - 0.01);
    const pieces = [...own.flatMap(inPlace), ...(isLast ? line : [])].map((piece) => moved(piece, 0, -start));
    const kept = starts.length > 1 && (place === 0 || place === starts.length - 2);
    return { ...atom(end - start, joined(pieces), row), withNext: kept };
  });
}

/** The header stays with the first rows, and returns on every page. */
function tableAtoms(table: Table, breaker: LineBreaker, around: readonly Meaning[]): Atom[] {
  const header = stacked(rowAtoms({ ...table.header, splits: false }, breaker, around), table.header);
  const rows = table.rows.flatMap((row, place) => {
    const atoms = rowAtoms(row, breaker, around).map((part) => ({ ...part, header }));
    const last = atoms.at(-1);
    const stays = place < table.first - 1 && place < table.rows.length - 1 && !row.splits;
    if (last !== undefined && stays) last.withNext = true;
    return atoms;
  });
  return [{ ...header, withNext: rows.length > 0 }, ...rows];
}

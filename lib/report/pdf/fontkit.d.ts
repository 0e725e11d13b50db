/** What is used of fontkit, which has no types of its own. */
declare module "fontkit" {
  /** Reads a font file; rejects when it cannot. */
  export function open(path: string): Promise<import("./typeset/typeface").Font>;
}

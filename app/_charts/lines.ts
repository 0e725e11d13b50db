/** How each line of a radar looks: it has its own dashes and mark besides its colour. */
import { colours } from "@/lib/wall/colours";

export interface LineLook {
  colour: string;
  dash: string | undefined;
  /** A shape around the origin, as an SVG path. */
  mark: string;
}

const looks: readonly [LineLook, ...LineLook[]] = [
  { colour: colours.brand, dash: undefined, mark: "M-4 -4H4V4H-4Z" },
  { colour: colours.rust, dash: "9 5", mark: "M0 -5.5L5 4H-5Z" },
  { colour: colours.amber, dash: "2 4", mark: "M0 -5.5L5.5 0L0 5.5L-5.5 0Z" },
  { colour: colours.ink, dash: "12 4 2 4", mark: "M-4.5 -1.5H-1.5V-4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5Z" },
];

export const lookOfLine = (place: number): LineLook => looks[place % looks.length] ?? looks[0];

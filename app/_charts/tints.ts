/** The tint of each theme, in the drawing and in its legend. */
import { shades } from "@/lib/wall/colours";

/** The first theme is darkest. */
export const tintOf = (theme: number): string => shades[theme % shades.length] as string;

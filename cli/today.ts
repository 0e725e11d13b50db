/** Today for the commands: the date in the Netherlands, or the date that PLATEAU_TODAY fixes for a demonstration. */
import { dateInNetherlands, type IsoDate } from "@/lib/calendar";

export const today = (): IsoDate => process.env.PLATEAU_TODAY || dateInNetherlands(new Date().toISOString());

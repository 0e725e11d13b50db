/** Today for the commands: the one place where the command line reads the clock for it. */
import { type IsoDate, todayAt } from "@/lib/calendar";

export const today = (): IsoDate => todayAt(new Date().toISOString(), process.env.PLATEAU_TODAY);

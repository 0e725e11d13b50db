/** The settings of this installation, read once. */
import "server-only";
import { readSettings, type Settings } from "@/lib/accounts/settings";

let known: Settings | undefined;

/** Throws where they are wrong: the start script refuses them too, but another way of starting may not. */
export function settings(): Settings {
  known ??= read();
  return known;
}

function read(): Settings {
  const reading = readSettings(process.env);
  if (!reading.ok) throw new Error(reading.problems.join(" "));
  return reading.settings;
}

/** The address by which people know the site, for links in a mail or to hand over. */
export const origin = (): string => settings().origin;

/**
 * `npm run digest`: mails to each policy advisor and chain director what lapses within 60 days, once a week or a month as each
 * chose; meant to be run every day or week by the machine's own timer. `-- --dry-run` prints the letters and sends nothing. Exit code 1 where one was not sent.
 */
import { noteDigestSent } from "@/db/accounts/digest";
import { today } from "@/db/store/clock";
import { readSettings } from "@/lib/accounts/settings";
import { digestLetters } from "@/mail/digest";
import { post } from "@/mail/post";
import { mailSettings } from "@/mail/settings";
import { stop } from "./arguments";
import { openForCommand } from "./open";

const dryRun = process.argv.includes("--dry-run");
const settings = readSettings(process.env);
if (!settings.ok) stop(settings.problems.join("\n"));
if (!dryRun && settingsOrStop() === null)
  stop("Er is geen mailserver ingesteld: vul PLATEAU_SMTP_URL en PLATEAU_SMTP_FROM in.");

const scope = openForCommand();
const day = today();
const letters = digestLetters(scope, settings.settings.origin, day);
let failed = 0;
for (const letter of letters) {
  if (dryRun) {
    console.log(`Aan: ${letter.to.name}\nOnderwerp: ${letter.subject}\n\n${letter.text}\n`);
    continue;
  }
  const posted = await post(letter);
  if (posted.sent) noteDigestSent(scope, letter.account, day);
  else failed += 1;
}
console.log(
  dryRun ? `${letters.length} berichten, niets verzonden.` : `${letters.length - failed} verzonden, ${failed} niet gelukt.`,
);
if (failed > 0) process.exitCode = 1;

function settingsOrStop() {
  try {
    return mailSettings();
  } catch (error) {
    return stop((error as Error).message);
  }
}

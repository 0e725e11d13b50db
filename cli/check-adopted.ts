/**
 * `npm run check-adopted`: the adopted reports that hold what Plateau would keep back today, each with what to do. Nothing is
 * changed. Exit code 1 where there are any. docs/beheer.md says what follows.
 */
import { listMunicipalities } from "@/db/places/municipalities";
import { adoptedBeyondBoundary } from "@/db/report/beyond";
import { listed, longDate, plural } from "@/lib/dutch";
import type { Beyond } from "@/lib/report/adopted/beyond";
import { variantWords } from "@/lib/report/model/model";
import { stop } from "./arguments";
import { openForCommand } from "./open";

const outcome = adoptedBeyondBoundary(openForCommand());
if (!outcome.ok) stop("Dit mag alleen wie de gegevens van Plateau beheert.");
const names = new Map(listMunicipalities().map(({ code, name }) => [code, name]));

for (const { report, name, beyond } of outcome.value) {
  console.log(`${report.code}  ${name}, vastgesteld op ${longDate(report.adoptedOn)}`);
  for (const one of beyond) console.log(`  - ${variantWords[one.variant]}: ${inWords(one)}`);
  console.log(`  Wat te doen: ${toDo(beyond)}\n`);
}
const count = outcome.value.length;
if (count > 0) process.exitCode = 1;
console.log(
  count === 0
    ? "Geen enkel vastgesteld rapport bevat meer dan nu gedeeld mag worden."
    : `${plural(count, "vastgesteld rapport bevat", "vastgestelde rapporten bevatten")} meer dan nu gedeeld mag worden. Lees docs/beheer.md.`,
);

function inWords({ what, named }: Beyond): string {
  switch (what) {
    case "covers":
      return `het bestand in de PDF noemt voor welke andere gemeenten bewijs van de regio telt: ${listed(named.map((code) => names.get(code) ?? code))}.`;
    case "remarks":
      return "er staan opmerkingen van een regio in, die een ketenregisseur van een andere regio niet mag lezen.";
    case "more":
      return "het bestand in de PDF zegt meer dan iedereen mag weten, zoals de dag van een actie bij overleg in de gezagsdriehoek.";
    case "unreadable":
      return "het bestand in de PDF is niet te lezen; kijk het zelf na.";
  }
}

function toDo(beyond: readonly Beyond[]): string {
  const isPublic = beyond.some(({ variant }) => variant === "public");
  return isPublic
    ? "haal de openbare PDF weg waar hij staat, laat de gemeente het rapport opnieuw vastleggen en de nieuwe PDF publiceren, en overleg met de functionaris gegevensbescherming."
    : "deel de interne PDF niet verder; laat de gemeente het rapport opnieuw vastleggen en gebruik dat.";
}

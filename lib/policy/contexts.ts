/** What a heading or the sentence before a list says of all that stands under it: plans, or how things are. */
import { fold } from "./words";

export type Context = "plan" | "goal" | "wish" | "present" | "none";

const PLAN =
  /\b(?:acties?|actie(?:lijst|lijnen|punten|plan|tabel|overzicht|agenda)|maatregelen(?:tabel)?|wat (?:gaan|willen|zullen) (?:we|wij)|wat (?:we|wij) (?:gaan|willen|zullen)|wat (?:moet|staat) (?:er )?(?:nog|te)|dit gaan (?:we|wij)|aan de slag|planning|voornemens?|vervolg(?:stappen|acties|proces|koers)?|volgende stap(?:pen)?$|uitvoerings?(?:agenda|programma|plan)|werk(?:agenda|programma)|jaarplanning|tijdpad|nog te doen|to ?do|komende (?:jaren|periode|tijd|twee jaar|vier jaar)|inzet (?:voor )?20\d\d|agenda (?:voor )?20\d\d|toekomst|wat pakken|op te pakken|verbeterpunten|aanpak (?:voor )?20\d\d|plannen|wat nog (?:moet|ontbreekt|niet)|implementatie|activiteiten|nieuwe (?:acties|maatregelen|inzet)|inzet(?: de)? komende|nog niet|dit pakken|agenda|roadmap|mijlpalen|jaarschijf|speerpunten)\b/;
const GOAL =
  /\b(?:ambities?|doel(?:en|stelling(?:en)?)?|streefdoelen|streven|wat willen|wensbeeld|visie|opgaven?|gewenste? (?:situatie|resultaat|resultaten|beeld)|beoogde? (?:resultaat|resultaten)|aan het einde van 20\d\d|in 20\d\d (?:willen|is|zijn|hebben)|uiterlijk|resultaat in 20\d\d)\b/;
const PRESENT =
  /\b(?:wat (?:staat er|doen (?:we|wij)|we doen|wij doen|is er|we al|wij al|hebben (?:we|wij)|er al|loopt)|(?:staat|doen|doet|gebeurt|bereikt|is|loopt) (?:er )?al|huidige?|stand van zaken|terugblik|resultaten tot|wat is (?:er )?(?:bereikt|gedaan)|bestaande?|behaald|zo (?:werkt|werken)|zo is het (?:nu )?(?:geregeld|georganiseerd)|hoe is het geregeld|verantwoording over)\b/;

/** All that stands under it is wished for, also in full sentences. */
const WISH =
  /\b(?:wat willen|wat wij willen|wat we willen|onze doelen|streefdoelen|wensbeeld|stip op de horizon|gewenste (?:situatie|resultaat|resultaten)|beoogde resultaten|doelen (?:voor|in) 20\d\d)\b/;

/** Judges one heading or introducing sentence. What it says of the present goes first: "Wat doen wij al" is no plan. */
export function contextOf(title: string): Context {
  const text = fold(title).slice(0, 400);
  if (PRESENT.test(text)) return "present";
  if (WISH.test(text)) return "wish";
  if (PLAN.test(text)) return "plan";
  return GOAL.test(text) ? "goal" : "none";
}

/**
 * How Dutch says that something is so, is still to come, or should be: cues with a weight, over a clause in small letters
 * without accents. Only grammar and words of time; nothing of any subject.
 */

export interface Cue {
  pattern: RegExp;
  weight: number;
}

/** A cue of whole words. */
const cue = (weight: number, words: string): Cue => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "u"),
  weight,
});

const WE = "(?:we|wij|ik|de gemeente|het college|de burgemeester|de gemeenten|de raad)";

/** Verbs by which a thing comes into being: in the present tense it is not there yet. */
const MAKES =
  "ontwikkelen|ontwikkelt|ontwikkel|starten|start|onderzoeken|onderzoekt|verkennen|verkent|inventariseren|inventariseert|bezien|beziet|" +
  "organiseren we|organiseren wij|introduceren|introduceert|actualiseren|actualiseert|formuleren|implementeren|realiseren|intensiveren|" +
  "verbreden|verbreedt|herijken|vernieuwen|verbeteren|versterken|vergroten|opstellen|oprichten|inrichten|opzetten|uitwerken|uitbreiden";
const MADE =
  "ontwikkeld|opgesteld|uitgewerkt|ingericht|opgericht|opgezet|aangewezen|aangesteld|benoemd|geworven|vormgegeven|geactualiseerd|herzien|" +
  "geimplementeerd|uitgebreid|geintensiveerd|onderzocht|verkend|gestart|uitgerold|bezien|gepubliceerd|geschreven|vastgesteld|voorgelegd|" +
  "opgeleverd|getekend|ondertekend|ingevoerd|aangevuld|gelanceerd|nagegaan|uitgezocht|geinventariseerd|geintroduceerd|verbreed|gerealiseerd";
const DONE =
  "gemaakt|aangeboden|gepresenteerd|aangeschaft|opgepakt|verbeterd|versterkt|geborgd|opgenomen|gelegd|getraind|geschoold|georganiseerd|bekeken|gevraagd|meegenomen";

/** A participle; a form in -t of be-, ver- and ont- would as often be the present tense. */
const PARTICIPLE =
  "(?:ge(?!meente|bied|val|eft|ven|ld|beurt|vaar|woon|sprek|zag|bruik|heim|noeg|zin)\\p{L}+(?:d|t|en)|(?:aan|af|bij|door|in|mee|na|om|onder|op|over|rond|samen|toe|uit|vast|voor|weg)ge\\p{L}+(?:d|t|en)|" +
  "(?!beleid|verband|bestand|beeld|bekend|bereid|behoud|verstand|verbond)(?:ver|be|ont|her)\\p{L}+d|bereikt|verstrekt|versterkt|bezocht|ondergebracht|afgesloten|opgedragen|gedaan|opgenomen|aangesloten|verschenen|onderzocht)";

/** Verbs that come apart and bring something about: the particle ends the clause, or a new part of it begins. */
const SEPARABLE = [
  ["stelt|stellen|stel", "op|in|aan"],
  ["richt|richten", "op|in"],
  ["zet|zetten", "op"],
  ["werkt|werken", "uit"],
  ["breidt|breiden", "uit"],
  ["wijst|wijzen", "aan"],
  ["bouwt|bouwen", "op|uit"],
  ["rolt|rollen", "uit"],
  ["sluit|sluiten", "aan"],
  ["neemt|nemen", "op"],
].map(
  ([verbs, particles]) =>
    `(?:${verbs})(?: [\\p{L}\\d.,/'-]+){0,16} (?:${particles})(?=$|[,.;:]| (?:en|of|om|met|voor|die|dat|waarin|waarmee|zodat|bij|tussen|over|van|te) )`,
);

/** Still to come. */
export const PLAN: readonly Cue[] = [
  cue(3, "zal|zullen|zult"),
  cue(
    3,
    `willen|wensen|wil (?:${WE}|de \\p{L}+|hierin|hiermee|daarom)|${WE} wil|(?:gemeente|college|raad|regio|burgemeester|wethouder) (?:\\p{L}+ )?wil`,
  ),
  cue(1, "wil|wenst"),
  cue(
    3,
    "voornemens?|van plan|(?:onze|de|het|als) ambitie|streven|streeft|streefdatum|beoogt|beogen|beoogde?|de bedoeling|ten doel|tot doel|als doel|met als doel|doel is|mikken|mikt",
  ),
  cue(
    3,
    "naar verwachting|in voorbereiding|in ontwikkeling|in wording|in onderzoek|nog te starten|nog te|nog nader|nog moet|moet nog|moeten nog|nog worden|nog uit|nog op|nader uit|nader te|op stapel|in de steigers|concept(?:versie)?|offerte|gepland|ingepland|voorzien (?:in|voor) (?:20|het|de|q)",
  ),
  cue(
    3,
    `(?:${WE} )?(?:onderzoekt|onderzoeken|verkent|verkennen|bezien|beziet|bekijkt|bekijken|gaat na|gaan na|inventariseren|inventariseert)(?: ${WE})?(?: \\p{L}+){0,5} (?:of|hoe|welke|wat|mogelijkheden|waar|in hoeverre)`,
  ),
  cue(
    2.5,
    "komende? (?:jaar|jaren|periode|tijd|maanden|planperiode|vier jaar|twee jaar|raadsperiode)|aankomende?|volgend jaar|binnenkort|op termijn|op korte termijn|te zijner tijd|in de toekomst|toekomstige?|in de loop van|uiterlijk|voor het eerst in|straks",
  ),
  cue(2.5, `(?:${MAKES})(?: ${WE})(?!\\p{L})|(?:we|wij|het college|de gemeente) (?:${MAKES})`),
  cue(2, `(?:wordt|worden)(?: [\\p{L}\\d.,'-]+){0,14} (?:${MADE})`),
  cue(1, `(?:wordt|worden)(?: [\\p{L}\\d.,'-]+){0,14} (?:${DONE})`),
  cue(2, "ontwikkelt|onderzoekt|verkent|introduceert|start|lanceert|bereidt|inventariseert|werft"),
  cue(2, `(?:${MADE})(?: zal| zullen| gaat| gaan)? (?:wordt|worden)`),
  cue(2, SEPARABLE.join("|")),
  cue(
    1.5,
    "(?:eerste|tweede|derde|vierde|1e|2e|3e|4e) (?:kwartaal|helft)|q[1-4]|medio|eind 20\\d\\d|begin 20\\d\\d|(?:voor|na) de zomer|(?:dit|komend|volgend) (?:najaar|voorjaar|jaar)|later dit jaar",
  ),
  cue(1.5, "om te komen tot|toe te werken|ernaar toe|zodra|komt er|komen er"),
  cue(
    1.2,
    "(?:uit|op|in|aan|door) te (?:breiden|stellen|richten|bouwen|zetten|werken|voeren|sluiten|wijzen)|te (?:intensiveren|ontwikkelen|realiseren|verbeteren|versterken|vergroten|onderzoeken)",
  ),
  cue(
    1,
    "starten|gestart wordt|van start|krijgt|krijgen|inzetten op|zetten in op|zet in op|zetten (?:we|wij) in|zetten (?:we|wij) ons in|investeren|spannen ons in|maken werk van|werk van maken",
  ),
];

/** It is missing: what is told is not there. */
export const ABSENT: readonly Cue[] = [
  cue(
    2,
    "ontbreekt|ontbreken|nog geen|nog niet|vooralsnog (?:niet|geen)|is er niet|zijn er niet|tot nu toe niet|tot op heden niet|weinig gedaan|niets (?:aan )?gedaan|geen sprake van|onvoldoende",
  ),
];

/** That the thing itself is missing, and not that something else is not so. */
export const MISSING =
  /\b(?:(?:nog )?geen (?!enkele twijfel|rol|gevallen|sprake)|nog niet|ontbreekt|ontbreken|nooit|onduidelijk|onvoldoende|nauwelijks|(?:is|zijn|was|waren|wordt|worden)(?: \p{L}+){0,6} niet (?:gemaakt|vastgelegd|beschreven|geregeld|onderzocht|getraind|geschoold|gesteld|aangesteld|aangewezen|bekend|ingericht|georganiseerd|besproken|duidelijk|vastgesteld|afgesproken))\b/u;

/** It should be so. */
export const NORM: readonly Cue[] = [
  cue(2.5, "moet|moeten|dient|dienen te|dienen|behoort te|behoren te|hoort te|horen te|behoeft|hoeven"),
  cue(
    2.5,
    "zou|zouden|idealiter|bij voorkeur|wenselijk|gewenst|aanbeveling|aan te bevelen|aanbevolen|raadzaam|verdien(?:t|en) (?:het )?(?:aanbeveling|de voorkeur|aandacht|\\p{L}+ aandacht)|het advies is|advies is om|raden aan|adviseren om",
  ),
  cue(
    2.5,
    "(?:is|zijn|blijft)(?: \\p{L}+){0,5} (?:belang|belangrijk|wenselijk|noodzakelijk|nodig|essentieel|cruciaal|gewenst|zaak|onmisbaar)|van (?:groot |het grootste |essentieel )?belang (?:is|dat|om)|van belang(?=[ ,.])|belangrijk (?:is|dat|om)|noodzakelijk (?:is|dat|om)|het is (?:goed|zaak) (?:om|dat)|vinden het belangrijk|behoefte aan|vraagt om|vereist",
  ),
  cue(
    2.5,
    "verwachten (?:we|wij) (?:van|dat)|wordt verwacht dat|(?:mag|mogen) verwacht worden|vinden (?:we|wij) dat|is de norm|vergt|vergen|hebben (?:we|wij) nodig|is vereist|verlangen (?:we|wij)",
  ),
  cue(1.2, "een optie|opties|desgewenst|waar nodig kan|wanneer nodig kan|kan (?:er )?voor (?:gekozen|kiezen)|mogelijk is om"),
];

/** It is so, or it was done. */
export const FACT: readonly Cue[] = [
  cue(
    3,
    "sinds|inmiddels|reeds|al (?:enkele|geruime|jaren|getraind|sinds|langer|enige)|al jaren|thans|momenteel|op dit moment|tegenwoordig|loopt|doorlopend|gereed|afgerond|voldoen hiermee|zoals nu",
  ),
  cue(2.5, `(?:is|zijn|heeft|hebben|werd|werden|hadden|had)(?: [\\p{L}\\d.,'’&()/-]+){0,16} ${PARTICIPLE}`),
  cue(
    3,
    "(?:^|aldus |hebben |heeft )(?:vastgesteld|vast te stellen)(?: door| op| in)|^geldend van|^datum (?:van )?(?:vaststelling|besluit)|laatstelijk|^aldus",
  ),
  cue(2.5, `${PARTICIPLE} (?:is|zijn|heeft|hebben|werd|werden)(?=$|[ ,.;:)])`),
  cue(
    2.5,
    "(?:was|waren|werd|werden|kwam|kwamen|hield|hielden|nam|namen|vond|vonden|gaf|gaven|bracht|brachten|kreeg|kregen|spraken|sprak|organiseerde|organiseerden|leidde|leidden|deed|deden|ging|gingen|stond|stonden|bleek|trainde|trainden|verscheen|liet|lieten)",
  ),
  cue(
    1.5,
    "beschikt over|beschikken over|maakt deel uit|is verantwoordelijk|zijn verantwoordelijk|is het aanspreekpunt|vindt(?: \\p{L}+){0,6} plaats|vinden(?: \\p{L}+){0,6} plaats|kent een|heeft een|hebben een|neemt deel|nemen deel|werkt samen|werken samen|bestaat uit|is er een|zijn er|is belegd|kan terecht|kunnen terecht|bereikbaar|beschikbaar",
  ),
  cue(
    2,
    "jaarlijkse?|halfjaarlijkse?|tweewekelijkse?|wekelijkse?|maandelijkse?|per (?:jaar|kwartaal|maand)|(?:per|om de) (?:twee|drie|vier|2|3|4) (?:jaar|maanden|weken)|(?:elk|ieder|elke|iedere) (?:jaar|halfjaar|kwartaal|maand|week)|periodiek|eens per",
  ),
  cue(1.5, "altijd|steeds|standaard|telkens|doorgaans|structureel|blijft|blijven|(?:ieder|elk)e? \\p{L}+"),
];

/** What is said not to be so carries nothing. */
export const NEGATED = /\b(?:niet|geen|nauwelijks|amper|weinig|ontbreekt|ontbreken|onvoldoende|noch)\b/;

/** The summed weight of the cues in a clause; the same cue counts once. */
export const weigh = (cues: readonly Cue[], clause: string): number =>
  cues.reduce((sum, { pattern, weight }) => (pattern.test(clause) ? sum + weight : sum), 0);

/** The Dutch sentence for each loss: what ends, or which event grows too old, and how much rests on it. */
import { type Day, dateOf, dayOf, type IsoDate } from "../calendar";
import { capitalised, listed, longDate, periodInWords, plural } from "../dutch";
import { endOf, lastDayOf } from "../evidence/counts";
import { type Evidence, isEvent } from "../evidence/evidence";
import { withinOf } from "../framework/requirement";
import { termEnd } from "../framework/term";
import { label } from "../framework/vocabulary";
import { haveOn } from "./explain";
import { type Loss, together } from "./losses";

/** What has lapsed, said on a day on which it still is. */
export function lapsedInWords(loss: Loss, day: Day): string {
  const [item, ...others] = cardinal(loss);
  if (item === undefined) return `${criteriaOf(loss)} niet meer aangetoond sinds ${longDate(dateOf(loss.day))}.`;
  if (others.length > 0)
    return `${titlesOf(loss)} tellen niet meer mee sinds ${longDate(dateOf(loss.day))}; ${restedOn(loss)}.`;
  if (item.type === "meeting")
    return `${forumOf(item)}: ${tallyOn(loss, day, "er is", ["er telt nu nog maar", "er tellen nu nog maar"])}.`;
  if (isEvent(item) && grewOld(loss))
    return `“${item.title}” is niet meer actueel; de laatste keer was ${longDate(lastDayOf(item))}.`;
  const end = lastDayOfLoss(loss);
  return end === null
    ? `“${item.title}” telt niet meer mee sinds ${longDate(dateOf(loss.day))}; ${restedOn(loss)}.`
    : `${nameOf(item)} liep af op ${longDate(dateOf(end))}; ${restedOn(loss)}.`;
}

/** Whether an event is lost by its age; else something took it out, such as an exception. */
function grewOld({ criteria, items, day }: Loss): boolean {
  const events = items.filter(isEvent);
  return criteria
    .flatMap(({ requirements }) => requirements)
    .some(({ requirement, terms }) => {
      const within = withinOf(requirement);
      return within !== undefined && events.some((event) => termEnd(dayOf(lastDayOf(event)), within, terms) <= day);
    });
}

/** What will be lost, without the day itself: the list in which it stands shows that. `day` is the day on which it is said. */
export function aheadInWords(loss: Loss, day?: Day): string {
  const [item, ...others] = cardinal(loss);
  if (item === undefined) return `${criteriaOf(loss)} dan niet meer aangetoond.`;
  if (others.length > 0) return `${titlesOf(loss)} tellen dan niet meer mee; ${restsOn(loss)}.`;
  if (item.type === "meeting")
    return `${forumOf(item)}: ${tallyOn(loss, loss.day, "dan is", ["dan telt nog maar", "dan tellen nog maar"])}.`;
  if (isEvent(item) && day !== undefined && dayOf(lastDayOf(item)) > day)
    return `“${item.title}” telt dan niet meer mee; de laatste dag, ${longDate(lastDayOf(item))}, moet zelf nog komen.`;
  if (isEvent(item)) return `“${item.title}” van ${longDate(lastDayOf(item))} telt dan niet meer mee.`;
  return lastDayOfLoss(loss) === null
    ? `“${item.title}” telt dan niet meer mee; ${restsOn(loss)}.`
    : `${nameOf(item)} loopt af; ${restsOn(loss)}.`;
}

/** The same for losses with one cause: what falls away is said once, with how much rests on it. */
export function causeInWords(losses: readonly Loss[]): string {
  const [only, ...others] = losses;
  if (only !== undefined && others.length === 0) return aheadInWords(only);
  const all = together(losses);
  return lastDayOfLoss(all) === null && all.items.length === 1
    ? `${titlesOf(all)} telt dan niet meer mee; ${restsOn(all)}.`
    : all.items.length === 1
      ? aheadInWords(all)
      : `${titlesOf(all)} tellen dan niet meer mee; ${restsOn(all)}.`;
}

/** The items that a sentence must name: of events of one sort that grew old only the latest. */
function cardinal({ items }: Loss): readonly Evidence[] {
  const [first] = items;
  const events = items.filter(isEvent);
  if (first === undefined || events.length < items.length || events.some(({ type }) => type !== first.type)) return items;
  return [events.reduce((a, b) => (lastDayOf(b) > lastDayOf(a) ? b : a))];
}

/** The last day of the one thing in force that ends by its own date; null where the cause is another. */
export function lastDayOfLoss({ items, day }: Loss): Day | null {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0 || isEvent(item)) return null;
  const end: IsoDate | undefined = endOf(item);
  return end !== undefined && dayOf(end) === day - 1 ? day - 1 : null;
}

const forumOf = (item: Extract<Evidence, { type: "meeting" }>): string => capitalised(label("forum", item.forum));

const nameOf = ({ type, title }: Evidence): string => {
  if (type === "explanation") return `De uitleg “${title}”`;
  return type === "appointment" ? `De aanstelling “${title}”` : `“${title}”`;
};

/** "telt nog maar 1 bespreking in twaalf maanden", for the requirement of the first criterion that the items carried. */
function tallyOn({ criteria, items }: Loss, day: Day, none: string, [one, more]: readonly [string, string]): string {
  const ids = new Set(items.map(({ id }) => id));
  const carried = criteria[0]?.requirements.find(({ candidates }) => candidates.some(({ item }) => ids.has(item.id)));
  const have = carried ? haveOn(carried, day) : 0;
  const within = carried && withinOf(carried.requirement);
  const period = within ? periodInWords(within) : "";
  if (have === 0) return `${none} geen bespreking vastgelegd${period && ` in de laatste ${period}`}`;
  return `${have === 1 ? one : more} ${plural(have, "bespreking", "besprekingen")}${period && ` in ${period}`}`;
}

const criteriaOf = ({ criteria }: Loss): string =>
  `${listed(criteria.map(({ criterion }) => criterion.id))} ${criteria.length === 1 ? "is" : "zijn"}`;

const MAX_TITLES = 2;

const titlesOf = ({ items }: Loss): string => {
  const titles = items.slice(0, MAX_TITLES).map(({ title }) => `“${title}”`);
  const rest = items.length - titles.length;
  return listed(rest > 0 ? [...titles, plural(rest, "ander stuk", "andere stukken")] : titles);
};

const restsOn = ({ criteria }: Loss): string =>
  criteria.length === 1 ? `daarop rust ${criteria[0]?.criterion.id}` : `daarop rusten ${criteria.length} toetspunten`;

const restedOn = ({ criteria }: Loss): string =>
  criteria.length === 1 ? `daarop rustte ${criteria[0]?.criterion.id}` : `daarop rustten ${criteria.length} toetspunten`;

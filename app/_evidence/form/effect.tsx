/** What an item changes, in panels: first what it was opened for, then the rest, folded where it is much. */
import type { Judgement } from "@/lib/assessment/assessment";
import type { Change } from "@/lib/assessment/compare";
import { criterionReasons } from "@/lib/assessment/explain";
import type { ItemOnDay } from "@/lib/assessment/item";
import { saidTogether } from "@/lib/assessment/reason";
import { fromInWords, stateNames } from "@/lib/assessment/register";
import { dayOf, type IsoDate } from "@/lib/calendar";
import { capitalised, listed, longDate, plural } from "@/lib/dutch";
import { type Evidence, isEvent } from "@/lib/evidence/evidence";
import { lastDayAhead } from "@/lib/evidence/still-to-come";
import type { Framework } from "@/lib/framework/framework";
import { askingMoreThanOnce, leftOpenBy, leftOpenInWords } from "@/lib/region/left-open";
import { onceOwn } from "@/lib/region/participation";

interface Props {
  item: Evidence;
  after: Judgement;
  changes: readonly Change[];
  onDay: ItemOnDay;
  today: IsoDate;
  focus?: string;
  /** Who looks: to a region only is said for what its evidence counts, as what it changes differs from member to member. */
  held: "municipality" | "region";
  /** Of a region's event for which nobody is asked to confirm that they took part: what to do about that. */
  unasked?: string | undefined;
}

const ROWS_SHOWN = 4;

export function Effect({ item, after, changes, onDay, today, focus, held, unasked }: Props) {
  if (held === "region") return <ForMembers {...{ onDay, item, after, unasked }} />;
  if (isStillToHappen(item, today)) return <StillToHappen />;
  const inFocus = (change: Change): boolean => change.id === focus || change.id === focus?.slice(0, -1);
  const ordered = [...changes.filter(inFocus), ...changes.filter((change) => !inFocus(change))];
  const [shown, folded] =
    ordered.length > ROWS_SHOWN + 1 ? [ordered.slice(0, ROWS_SHOWN), ordered.slice(ROWS_SHOWN)] : [ordered, []];
  return (
    <>
      {focus && !changes.some(({ id }) => id === focus) && <Unchanged after={after} today={today} criterion={focus} />}
      <StillToCome item={item} today={today} />
      {shown.map((change) => (
        <Panel key={change.headline} change={change} />
      ))}
      {folded.length > 0 && (
        <details className="others">
          <summary>Nog {plural(folded.length, "verandering", "veranderingen")}</summary>
          {folded.map((change) => (
            <Panel key={change.headline} change={change} />
          ))}
        </details>
      )}
      {changes.length === 0 && <NoEffect {...{ after, today, onDay, item }} />}
    </>
  );
}

/** A last day after today is a plan: it counts from the first day on, and the term begins at the last. */
function StillToCome({ item, today }: { item: Evidence; today: IsoDate }) {
  const last = lastDayAhead(item, today);
  if (last === undefined) return null;
  return (
    <div className="panel panel--warning">
      <strong>De laatste dag moet nog komen</strong>
      <p>
        {longDate(last)} ligt na vandaag. Dat is een plan: gaat het eerder over of niet door, pas die dag dan aan. Op het
        overzicht, in de lijst en in het rapport staat erbij dat dit rust op een dag die nog moet komen.
      </p>
    </div>
  );
}

/** Saving refuses what has not happened yet, so the preview promises nothing of it. */
const isStillToHappen = (item: Evidence, today: IsoDate): boolean => isEvent(item) && item.date > today;

const StillToHappen = () => (
  <div className="panel panel--warning">
    <strong>Dit moet nog gebeuren</strong>
    <p>Plateau legt het vast op of na de dag zelf; tot dan telt het niet. Plan het nu als actie: dan staat het als gepland.</p>
  </div>
);

const panels: Record<Change["tone"], string> = { good: "panel--good", attention: "panel--warning", worse: "panel--bad" };

const Panel = ({ change: { tone, headline, sentences } }: { change: Change }) => (
  <div className={`panel ${panels[tone]}`}>
    <strong>{headline}</strong>
    {sentences.length > 0 && <p>{sentences.join(" ")}</p>}
  </div>
);

/** The criterion that the form was opened for stays as it is: why, and what would help. */
function Unchanged({ after, today, criterion }: { after: Judgement; today: IsoDate; criterion: string }) {
  const judged = after.criteria.get(criterion);
  if (judged === undefined) return null;
  return (
    <div className="panel panel--warning">
      <strong>Aan {nodeInWords(after, criterion)} verandert dit nog niets</strong>
      <p>
        {saidTogether(criterionReasons(after, judged, dayOf(today)))
          .map(({ text }) => text)
          .join(" ")}
      </p>
    </div>
  );
}

type Whole = Pick<Props, "after" | "today" | "onDay" | "item">;

const NoEffect = (props: Whole) => (
  <div className="panel">
    <p>{nothingBecause(props)}</p>
  </div>
);

/** Why the item changes nothing today. */
function nothingBecause({ after, today, onDay: { state, criteria }, item }: Whole): string {
  if (isExcepted(after, item, today)) return "Dit telt vandaag niet mee: er is een uitzondering voor deze gemeente.";
  if (state === "over") return "Dit telt vandaag niet mee: de periode waarin het telt, is voorbij.";
  if (state === "upcoming") return "Dit telt pas mee vanaf de begindatum.";
  if (item.type === "document" && item.adopts !== undefined) {
    return "Het document van de regio telt door deze overname als eigen bewijs. Vandaag verandert dat geen uitkomst.";
  }
  return criteria.length > 0
    ? `Dit telt mee voor ${listed(criteria.map((id) => nodeInWords(after, id)))}, maar verandert vandaag geen uitkomst.`
    : "Dit telt nu nog nergens mee. Kruis aan over welke toetspunten het gaat.";
}

/** "toetspunt 3.1.1b", or the agreement by its title: it has no number that people know. */
function nodeInWords({ agreements }: Judgement, id: string): string {
  const found = agreements.find(({ criterion }) => criterion.id === id);
  return found ? `de afspraak “${found.agreement.title}”` : `toetspunt ${id}`;
}

const isExcepted = ({ dossier }: Judgement, { id }: Evidence, today: IsoDate): boolean =>
  dossier.exceptions.some(({ evidence, from, until = today }) => evidence === id && from <= today && today <= until);

/**
 * For what an item of the region counts at its municipalities: at once, or once each of them adopted it or confirmed that it took
 * part. At how many it does so today, "Voor wie telt dit?" says.
 */
function ForMembers({ onDay, item, after, unasked }: Pick<Props, "onDay" | "item" | "after" | "unasked">) {
  const later = onceOwn(after.kader.framework, item).filter((id) => !onDay.criteria.includes(id));
  const adoptable = item.type === "document" ? later : [];
  const confirmed = isEvent(item) && onDay.state === "idle" ? later : [];
  const headline = headlineFor(item, onDay.criteria, adoptable, unasked === undefined ? confirmed : []);
  const also = onDay.criteria.length > 0 ? "ook " : "";
  return (
    <div className={headline ? "panel panel--good" : "panel panel--warning"}>
      <strong>{headline ?? "Telt vanzelf nog nergens mee"}</strong>
      <p>
        {headline && onDay.state === "upcoming" && `${capitalised(fromInWords(item))}. `}
        {onDay.until && onDay.criteria.length > 0 && `Dat blijft zo tot ${longDate(onDay.until)}. `}
        {adoptable.length > 0 && `Na overname telt het ${also}voor ${listed(adoptable)}. `}
        {onceConfirmed(confirmed, unasked)}
        {isEvent(item) && whatIsLeft(after.kader.framework, [...onDay.criteria, ...confirmed])}
        {!headline && confirmed.length === 0 && whyNowhere(item, onDay.state)}
      </p>
    </div>
  );
}

/** For what it counts at who confirms; where nobody is asked, first what to do about that. */
function onceConfirmed(confirmed: readonly string[], unasked: string | undefined): string {
  if (confirmed.length === 0) return "";
  const ask = unasked === undefined ? "" : `${unasked} Dan telt het voor wie bevestigt. `;
  return `${ask}Het gaat om ${listed(confirmed)}, en staat dan ook in het bewijs van de gemeente zelf. `;
}

/** That an event is not yet a whole building block, nor always a whole criterion. */
function whatIsLeft(framework: Framework, counted: readonly string[]): string {
  const several = askingMoreThanOnce(framework, counted);
  const once = several.length === 0 ? "" : `Eén keer is niet genoeg voor ${listed(several)}. `;
  return once + leftOpenInWords(leftOpenBy(framework, counted));
}

function headlineFor(
  { covers }: Evidence,
  criteria: readonly string[],
  adoptable: readonly string[],
  confirmed: readonly string[],
) {
  const at = covers ? `de ${plural(covers.length, "gemeente", "gemeenten")} waarvoor het geldt` : "de gemeenten";
  if (criteria.length > 0) return `Telt bij ${at} mee voor ${listed(criteria)}`;
  if (adoptable.length > 0) return capitalised(stateNames.adoptable);
  return confirmed.length > 0 ? "Telt voor wie bevestigt dat zij meedeed" : null;
}

function whyNowhere(item: Evidence, state: ItemOnDay["state"]): string {
  if (state === "over") return "De periode waarin het telt, is voorbij.";
  if (state === "upcoming") return `${capitalised(fromInWords(item))}.`;
  return (item.claims ?? []).length > 0
    ? "Wat u aankruiste, laat dit soort bewijs niet zien."
    : "Kruis aan over welke toetspunten het gaat.";
}

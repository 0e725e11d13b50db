/** What stands in the calendar of who works for a municipality. */
import { agreementsOn, byNormsAlone } from "../assessment/agreement-status";
import { lossesAhead } from "../assessment/losses";
import { lastDayOfLoss } from "../assessment/losses-in-words";
import { dateOf, dayOf, type IsoDate, plus } from "../calendar";
import { byDue, isOpen } from "../plan/action";
import type { BoundedJudgement } from "../sharing/boundary";
import { publicAction, undatedBy } from "../sharing/undated";
import { agreementEntries } from "./agreements";
import { entryId, FEED_HORIZON, type FeedEntry, type FeedPlace, type Lapse, lapseEntries } from "./entry";
import { reviewEntries } from "./reviews";

/** What lapses and is due within a year, open actions also when they are late, and review dates. */
export function municipalityEntries(judgement: BoundedJudgement, today: IsoDate): FeedEntry[] {
  const { code, name } = judgement.dossier.municipality;
  const place = { id: code, name, path: `/gemeenten/${code}` };
  const undated = undatedBy(judgement.dossier);
  return [
    ...lapseEntries(place, lapsesOf(judgement, today, undated)),
    ...agreementEntries(place, agreementsOn(judgement, today), undated),
    ...actionEntries(place, judgement, undated),
    ...reviewEntries(
      place,
      judgement.available.map(({ item }) => item),
      today,
    ),
  ];
}

/** Of all norms; what agreements ask is told as what is due. */
function lapsesOf(judgement: BoundedJudgement, today: IsoDate, undated: ReadonlySet<string>): Lapse[] {
  return lossesAhead(byNormsAlone(judgement), dayOf(today), dayOf(plus(today, FEED_HORIZON))).map((loss) => {
    const ids = loss.criteria.map(({ criterion }) => criterion.id);
    const when = dateOf(lastDayOfLoss(loss) ?? loss.day);
    return { when, items: loss.items, criteria: ids, undated: ids.some((id) => undated.has(id)) };
  });
}

const actionEntries = (place: FeedPlace, { dossier }: BoundedJudgement, undated: ReadonlySet<string>): FeedEntry[] =>
  dossier.actions
    .filter(isOpen)
    .sort(byDue)
    .map((action) => ({
      id: entryId(place, "action", action.id),
      day: publicAction(action, undated).due,
      title: `${place.name}: actie “${action.title}” moet klaar zijn`,
      text: `Wie zorgt daarvoor: ${action.owner}.`,
      path: `${place.path}/acties/${encodeURIComponent(action.id)}`,
    }));

/** An event of which only the days are asked: what goes along, and a field for one day or many. */
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { evidenceRows } from "@/lib/evidence/compare-versions";
import { isEvent } from "@/lib/evidence/evidence";
import { onceMore } from "@/lib/evidence/once-more";
import { ownerText } from "@/lib/form/owner";
import { coverNames } from "@/lib/sharing/covers";
import { viewerOf } from "@/lib/sharing/viewer";
import { recordOnceMore } from "./once-more-actions";
import { OnceMoreForm } from "./once-more-form";
import { findItem, type Place } from "./place";

export function OnceMore({ place, id }: { place: Place; id: string }) {
  const { holder, current } = findItem(place, id);
  const { name, base, owner, scope } = place;
  const { item, state } = current;
  const here = `${base}/bewijs/${encodeURIComponent(id)}`;
  if (!place.writable || holder.kind !== owner.kind || !isEvent(item)) notFound();
  if (state !== "recorded") redirect(here);
  const { date: _day, title: _title, ...shared } = onceMore(item, "", item.date);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: item.title, href: here },
          { text: "Nog een keer" },
        ]}
      />
      <h1>{item.title}: nog een keer</h1>
      <p className="lead">Dit gaat mee. Wat bij één dag hoort, zoals het verslag of het aantal deelnemers, blijft leeg.</p>
      <dl className="facts">
        {evidenceRows(item.type, {}, shared, coverNames(viewerOf(scope), municipalityName)).map(({ question, theirs }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{theirs}</dd>
          </div>
        ))}
      </dl>
      <OnceMoreForm action={recordOnceMore} hidden={{ owner: ownerText(owner), id }} backHref={here} />
    </>
  );
}

/** One item of evidence to read: what it says, what it does now, how it came about, and what one can do with it. */
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { ErasedNotice } from "@/app/_erasing/notices";
import { Effect } from "@/app/_evidence/form/effect";
import { municipalityName } from "@/app/_server/load/municipality-name";
import { askedIn } from "@/db/evidence/invitations";
import { assessAll } from "@/lib/assessment/assess";
import { effectOf, itemOn, withoutItem } from "@/lib/assessment/item";
import { capitalised } from "@/lib/dutch";
import type { RecordReference } from "@/lib/erasing/reference";
import { evidenceRows } from "@/lib/evidence/compare-versions";
import { isEvent } from "@/lib/evidence/evidence";
import { label } from "@/lib/framework/vocabulary";
import type { Asked } from "@/lib/region/coverage";
import { coverNames } from "@/lib/sharing/covers";
import { viewerOf } from "@/lib/sharing/viewer";
import { Notice } from "../_components/notice";
import { one, type Query } from "../query";
import { Attachments } from "./attachments";
import { Exceptions } from "./exceptions";
import { History } from "./history";
import { type FoundItem, findItem, type Place } from "./place";
import { MunicipalityCoverage } from "./reach";
import { adoptedIn, RegionalSteps } from "./register-table";
import { Restore } from "./restore";

export function Item({ place, id, query }: { place: Place; id: string; query: Query }) {
  const kept = findItem(place, id);
  const { item, state } = kept.current;
  const { name, base, owner } = place;
  const asked = owner.kind === "region" ? askedIn(place.scope, owner.id).get(id) : undefined;
  const own = kept.holder.kind === owner.kind;
  const history = <History versions={kept.versions} scope={place.scope} reference={referenceTo(kept)} />;
  const crumbs = [{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: item.title }];
  if (state === "erased") {
    return (
      <>
        <Breadcrumbs crumbs={crumbs} />
        <h1>{item.title}</h1>
        <ErasedNotice scope={place.scope} {...referenceTo(kept)} />
        {history}
      </>
    );
  }
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <h1>{item.title}</h1>
      <p className="lead">
        {capitalised(label("type", item.type))}
        {!own && " van de regio"}
      </p>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          <strong>Vastgelegd.</strong> Bij “Wat doet dit?” leest u wat er verandert.{" "}
          {place.writable && owner.kind === "municipality" && (
            <Link href={`${base}/bewijs/volgende`}>Naar de volgende stap</Link>
          )}
        </Notice>
      )}
      {one(query, "uitzondering") && (
        <Notice tone="good" live>
          <strong>De uitzondering is ingetrokken.</strong> Dit bewijs telt weer mee.
        </Notice>
      )}
      {state === "withdrawn" && <Notice tone="warning">Dit bewijs is ingetrokken en telt niet mee.</Notice>}
      <div className="two-columns">
        <div>
          <ItemFields place={place} kept={kept} />
          {place.writable && <ItemActions place={place} kept={kept} own={own} />}
          {owner.kind === "region" && state === "recorded" && <MunicipalityCoverage {...{ place, item, asked }} />}
          <Attachments place={place} kept={kept} query={query} />
          {owner.kind === "municipality" && !own && <Exceptions place={place} evidence={id} />}
          {history}
        </div>
        <aside aria-label="Wat doet dit?">{state === "recorded" && <ItemEffect {...{ place, kept, asked }} />}</aside>
      </div>
    </>
  );
}

const referenceTo = ({ holder, current }: FoundItem): RecordReference => ({
  owner: holder,
  kind: "evidence",
  record: current.item.id,
});

/** What the item says; the regional document that it adopts is named and linked to. */
function ItemFields({ place: { scope, dossier, base }, kept: { current } }: { place: Place; kept: FoundItem }) {
  const { item } = current;
  const { adopts, ...said } = { adopts: undefined, ...item };
  const adopted = dossier.evidence.find(({ id }) => id === adopts);
  return (
    <dl className="facts">
      {evidenceRows(item.type, {}, said, coverNames(viewerOf(scope), municipalityName)).map(({ question, theirs }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{theirs}</dd>
        </div>
      ))}
      {adopts && (
        <div>
          <dt>Welk document van de regio neemt dit over?</dt>
          <dd>{adopted ? <Link href={`${base}/bewijs/${encodeURIComponent(adopted.id)}`}>{adopted.title}</Link> : adopts}</dd>
        </div>
      )}
    </dl>
  );
}

function ItemActions({ place, kept, own }: { place: Place; kept: FoundItem; own: boolean }) {
  const { item, state } = kept.current;
  const here = `${place.base}/bewijs/${encodeURIComponent(item.id)}`;
  if (!own) return <RegionalSteps item={item} base={place.base} adopted={adoptedIn(place.dossier.evidence).has(item.id)} />;
  if (state === "withdrawn") return <Restore owner={place.owner} current={kept.current} />;
  return (
    <p className="row">
      <Link className="button" href={`${here}/wijzigen`}>
        Wijzigen
      </Link>
      {isEvent(item) && (
        <Link className="button" href={`${here}/nog-een-keer`}>
          Nog een keer
        </Link>
      )}
      <Link className="button button--quiet" href={`${here}/intrekken`}>
        Intrekken
      </Link>
    </p>
  );
}

/** What the item does today, against the same dossier without it. */
function ItemEffect({ place, kept, asked }: { place: Place; kept: FoundItem; asked: Asked | undefined }) {
  const { dossier, today, owner } = place;
  const { item } = kept.current;
  const standing = dossier.evidence.find(({ id }) => id === item.id) ?? item;
  const { after, changes } = effectOf(assessAll(withoutItem(dossier, item.id)), standing, today, "nu");
  return (
    <>
      <h2>Wat doet dit?</h2>
      <Effect
        item={standing}
        after={after}
        changes={changes}
        onDay={itemOn(after, standing, today)}
        today={today}
        held={owner.kind}
        unasked={asked === undefined ? ASK_AGAIN : undefined}
      />
    </>
  );
}

const ASK_AGAIN =
  "Niemand is gevraagd te bevestigen. Kies “Nog een keer”, kruis aan dat deze gemeenten zelf bevestigen dat zij meededen, en trek dit in.";

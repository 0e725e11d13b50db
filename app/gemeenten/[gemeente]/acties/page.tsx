/** The action plan: what has passed its date asks whether it happened, then what is open, done and dropped. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { PageLinks } from "@/app/_components/page-links";
import { SheetLinks } from "@/app/_components/sheet-links";
import { municipalityPlace, type Place } from "@/app/_evidence/place";
import { one, type Query } from "@/app/query";
import { PAGE, pageOfGroups } from "@/lib/paged";
import { planGroups } from "@/lib/plan/groups";
import { inPlanOrder, planOrder } from "@/lib/plan/order";
import { ActionList } from "./action-list";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Acties" };

export default async function PlanPage({ params, searchParams }: Props) {
  const place = await municipalityPlace((await params).gemeente);
  const { name, base, dossier, today, writable } = place;
  const query = await searchParams;
  const groups = planGroups(dossier.actions, today);
  const order = planOrder(one(query, "sorteer"));
  const lists = [groups.overdue, groups.open, groups.done, groups.dropped].map((actions) => inPlanOrder(actions, order));
  const { page, shown } = pageOfGroups(lists, one(query, PAGE));
  const [overdue = [], open = [], done = [], dropped = []] = shown;
  const sorting: Record<string, string> = order ? { sorteer: order } : {};
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Acties" }]} />
      <div className="page-head">
        <div>
          <h1>Acties</h1>
          <p className="lead">
            Wat nog komt. Een open actie maakt een bouwsteen of toetspunt “gepland”; bewijs wordt het pas als het gebeurd is.
          </p>
        </div>
        {writable && (
          <Link className="button button--primary" href={`${base}/acties/nieuw`}>
            Actie plannen
          </Link>
        )}
      </div>
      {one(query, "ingetrokken") && (
        <Notice tone="good" live>
          De actie is ingetrokken.
        </Notice>
      )}
      {dossier.actions.length === 0 && <Empty place={place} />}
      <ActionList place={place} title="De datum is voorbij" actions={overdue} order={order} happened />
      <ActionList place={place} title="Open" actions={open} order={order} />
      <ActionList place={place} title="Gereed" actions={done} order={order} happened />
      <ActionList place={place} title="Vervallen" actions={dropped} order={order} />
      <PageLinks page={page} href={`${base}/acties`} query={sorting} />
      {dossier.actions.length > 0 && <SheetLinks href={`${base}/acties/bestand`} query={sorting} />}
    </>
  );
}

const Empty = ({ place: { base, writable } }: { place: Place }) => (
  <section className="panel panel--good">
    <h2>Hier komt het plan</h2>
    <p>Een actie zegt wie wanneer iets doet aan een bouwsteen of toetspunt dat nog niet is aangetoond.</p>
    <p className="row">
      <Link href={base}>Bekijk wat nog ontbreekt</Link>
      {writable && <Link href={`${base}/acties/nieuw`}>Plan de eerste actie</Link>}
    </p>
  </section>
);

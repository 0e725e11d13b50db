/** Motions of the council and promises to it: what is open, late and settled. */
import type { Metadata } from "next";
import { CommitmentList } from "@/app/_commitments/list";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { PageLinks } from "@/app/_components/page-links";
import { SheetLinks } from "@/app/_components/sheet-links";
import { municipalityPlace } from "@/app/_evidence/place";
import { commitmentsHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { commitmentsOn, isSettledState } from "@/lib/commitments/state";
import { PAGE, pageOfGroups } from "@/lib/paged";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Moties en toezeggingen" };

export default async function CommitmentsPage({ params, searchParams }: Props) {
  const { name, base, owner, dossier, today, writable } = await municipalityPlace((await params).gemeente);
  const all = commitmentsOn(dossier.commitments ?? [], today);
  const here = commitmentsHref(owner.id);
  const query = await searchParams;
  const lists = [all.filter(({ state }) => !isSettledState(state)), all.filter(({ state }) => isSettledState(state))];
  const { page, shown } = pageOfGroups(lists, one(query, PAGE));
  const [open = [], settled = []] = shown;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Moties en toezeggingen" }]} />
      <div className="page-head">
        <div>
          <h1>Moties en toezeggingen</h1>
          <p className="lead">
            Wat de raad vroeg en wat het college beloofde, tot en met vandaag. De stand komt vanzelf in de nota voor de raad.
          </p>
        </div>
        {writable && (
          <Link className="button button--primary" href={`${here}/nieuw`}>
            Motie of toezegging vastleggen
          </Link>
        )}
      </div>
      {one(query, "ingetrokken") && (
        <Notice tone="good" live>
          De motie of toezegging is ingetrokken.
        </Notice>
      )}
      {all.length === 0 && <Empty />}
      <CommitmentList code={owner.id} title="Staat open" commitments={open} />
      <CommitmentList code={owner.id} title="Afgedaan" commitments={settled} />
      <PageLinks page={page} href={here} />
      {all.length > 0 && <SheetLinks href={`${here}/bestand`} query={{}} />}
    </>
  );
}

const Empty = () => (
  <section className="panel panel--good">
    <h2>Hier komt wat de raad van het college mag verwachten</h2>
    <p className="reading">
      “Motie: licht inwoners voor”, “Toezegging: wij maken de route voor signalen bekend”. Leg vast wat er is gevraagd of
      beloofd, en wanneer het klaar moet zijn. Dan weet u altijd wat er openstaat, en de raad ook.
    </p>
  </section>
);

/** One agreement of a region to read: what it says, and for how many of the members it is kept. */
import type { Metadata } from "next";
import { KeptByMembers } from "@/app/_agreements/kept-by-members";
import { ReadAgreement } from "@/app/_agreements/read";
import { Explained } from "@/app/_components/explained";
import { Link } from "@/app/_components/link";
import { regionPlace } from "@/app/_evidence/place";
import { loadRegionNorms } from "@/app/_server/load/region-norms";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string; id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraak" };

export default async function AgreementPage({ params, searchParams }: Props) {
  const { regio, id: given } = await params;
  const [place, id] = [await regionPlace(regio), decodeURIComponent(given)];
  const kept = <KeptInRegion region={place.owner.id} base={place.base} id={id} />;
  return <ReadAgreement place={place} id={id} query={await searchParams} kept={kept} />;
}

/** As the members' own assessments count it; without names for who does not read their records, or nothing at all. */
async function KeptInRegion({ region, base, id }: { region: string; base: string; id: string }) {
  const { norms, dates } = await loadRegionNorms(region, {});
  const found = norms.agreements.find(({ agreement }) => agreement.id === id);
  if (found === undefined) return null;
  return (
    <section>
      <h2>Bij hoeveel gemeenten is de afspraak nagekomen?</h2>
      <Explained words={["loopt"]} />
      <KeptByMembers {...found} asOf={dates.asOf} />
      <p>
        Geteld per gemeente: met wat de regio voor haar vastlegde, en met wat zij zelf vastlegde.{" "}
        <Link href={`${base}/normen`}>Alle afspraken van de regio naast elkaar</Link>
      </p>
    </section>
  );
}

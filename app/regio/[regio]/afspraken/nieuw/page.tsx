/** A new agreement of a region. */
import type { Metadata } from "next";
import { NewAgreement } from "@/app/_agreements/edit";
import { regionPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraak vastleggen" };

export default async function NewAgreementPage({ params, searchParams }: Props) {
  return <NewAgreement place={await regionPlace((await params).regio)} query={await searchParams} />;
}

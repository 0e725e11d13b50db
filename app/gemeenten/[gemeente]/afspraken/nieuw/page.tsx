/** A new agreement of a municipality. */
import type { Metadata } from "next";
import { NewAgreement } from "@/app/_agreements/edit";
import { municipalityPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraak vastleggen" };

export default async function NewAgreementPage({ params, searchParams }: Props) {
  return <NewAgreement place={await municipalityPlace((await params).gemeente)} query={await searchParams} />;
}

/** One agreement of a municipality to read: what it says, how it stands, and its history. */
import type { Metadata } from "next";
import { ReadAgreement } from "@/app/_agreements/read";
import { municipalityPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Afspraak" };

export default async function AgreementPage({ params, searchParams }: Props) {
  const { gemeente, id } = await params;
  const place = await municipalityPlace(gemeente);
  return <ReadAgreement place={place} id={decodeURIComponent(id)} query={await searchParams} />;
}

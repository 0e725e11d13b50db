/** One agreement of a municipality: to look at, correct and follow back. */
import type { Metadata } from "next";
import { EditAgreement } from "@/app/_agreements/edit";
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
  return <EditAgreement place={await municipalityPlace(gemeente)} id={id} query={await searchParams} />;
}

/** The form of an agreement of a region. */
import type { Metadata } from "next";
import { EditAgreement } from "@/app/_agreements/edit";
import { regionPlace } from "@/app/_evidence/place";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string; id: string }>;
}

export const metadata: Metadata = { title: "Afspraak wijzigen" };

export default async function EditAgreementPage({ params }: Props) {
  const { regio, id } = await params;
  return <EditAgreement place={await regionPlace(regio)} id={id} />;
}

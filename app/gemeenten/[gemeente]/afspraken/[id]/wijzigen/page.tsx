/** The form of an agreement of a municipality. */
import type { Metadata } from "next";
import { EditAgreement } from "@/app/_agreements/edit";
import { municipalityPlace } from "@/app/_evidence/place";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export const metadata: Metadata = { title: "Afspraak wijzigen" };

export default async function EditAgreementPage({ params }: Props) {
  const { gemeente, id } = await params;
  return <EditAgreement place={await municipalityPlace(gemeente)} id={id} />;
}

/** The step before an agreement of a municipality is withdrawn. */
import type { Metadata } from "next";
import { WithdrawAgreement } from "@/app/_agreements/edit";
import { municipalityPlace } from "@/app/_evidence/place";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export const metadata: Metadata = { title: "Afspraak intrekken" };

export default async function WithdrawAgreementPage({ params }: Props) {
  const { gemeente, id } = await params;
  return <WithdrawAgreement place={await municipalityPlace(gemeente)} id={id} />;
}

/** The step before an agreement of a region is withdrawn. */
import type { Metadata } from "next";
import { WithdrawAgreement } from "@/app/_agreements/edit";
import { regionPlace } from "@/app/_evidence/place";

interface Props {
  params: Promise<{ regio: string; id: string }>;
}

export const metadata: Metadata = { title: "Afspraak intrekken" };

export default async function WithdrawAgreementPage({ params }: Props) {
  const { regio, id } = await params;
  return <WithdrawAgreement place={await regionPlace(regio)} id={id} />;
}

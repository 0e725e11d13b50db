/** The step before a motion or promise is withdrawn. */
import type { Metadata } from "next";
import { WithdrawCommitment } from "@/app/_commitments/edit";
import { municipalityPlace } from "@/app/_evidence/place";

export const metadata: Metadata = { title: "Motie of toezegging intrekken" };

export default async function WithdrawCommitmentPage({ params }: { params: Promise<{ gemeente: string; id: string }> }) {
  const { gemeente, id } = await params;
  return <WithdrawCommitment place={await municipalityPlace(gemeente)} id={decodeURIComponent(id)} />;
}

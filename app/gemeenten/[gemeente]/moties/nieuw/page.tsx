/** A new motion or promise. */
import type { Metadata } from "next";
import { NewCommitment } from "@/app/_commitments/edit";
import { municipalityPlace } from "@/app/_evidence/place";
import "@/app/_evidence/evidence.css";

export const metadata: Metadata = { title: "Motie of toezegging vastleggen" };

export default async function NewCommitmentPage({ params }: { params: Promise<{ gemeente: string }> }) {
  return <NewCommitment place={await municipalityPlace((await params).gemeente)} />;
}

/** One motion or promise: correct it, and see how it came about. */
import type { Metadata } from "next";
import { EditCommitment } from "@/app/_commitments/edit";
import { municipalityPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Motie of toezegging" };

export default async function CommitmentPage({ params, searchParams }: Props) {
  const { gemeente, id } = await params;
  const place = await municipalityPlace(gemeente);
  return <EditCommitment place={place} id={decodeURIComponent(id)} query={await searchParams} />;
}

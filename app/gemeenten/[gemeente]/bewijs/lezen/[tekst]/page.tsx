/** What Plateau found in a policy text of a municipality. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { municipalityPlace } from "@/app/_evidence/place";
import { Suggestions } from "@/app/_policy/suggestions";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; tekst: string }>;
}

export const metadata: Metadata = { title: "Wat staat er in uw beleid?" };

export default async function SuggestionsPage({ params }: Props) {
  const { gemeente, tekst } = await params;
  const place = await municipalityPlace(gemeente);
  if (!place.writable) notFound();
  return <Suggestions place={place} id={tekst} />;
}

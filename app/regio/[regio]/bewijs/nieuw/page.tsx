/** New evidence of a region. */
import type { Metadata } from "next";
import { NewEvidence } from "@/app/_evidence/new-evidence";
import { newItemTitle } from "@/app/_evidence/new-item";
import { regionPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: newItemTitle(await searchParams) };
}

export default async function NewEvidencePage({ params, searchParams }: Props) {
  const place = await regionPlace((await params).regio);
  return <NewEvidence place={place} query={await searchParams} />;
}

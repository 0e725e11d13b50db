/** An event of evidence once more, on other days. */
import type { Metadata } from "next";
import { OnceMore } from "@/app/_evidence/once-more";
import { findItem, municipalityPlace } from "@/app/_evidence/place";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gemeente, id } = await params;
  return { title: `${findItem(await municipalityPlace(gemeente), decodeURIComponent(id)).current.item.title}: nog een keer` };
}

export default async function OnceMorePage({ params }: Props) {
  const { gemeente, id } = await params;
  return <OnceMore place={await municipalityPlace(gemeente)} id={decodeURIComponent(id)} />;
}

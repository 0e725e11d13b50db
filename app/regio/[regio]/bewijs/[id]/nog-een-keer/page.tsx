/** An event of evidence once more, on other days. */
import type { Metadata } from "next";
import { OnceMore } from "@/app/_evidence/once-more";
import { findItem, regionPlace } from "@/app/_evidence/place";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { regio, id } = await params;
  return { title: `${findItem(await regionPlace(regio), decodeURIComponent(id)).current.item.title}: nog een keer` };
}

export default async function OnceMorePage({ params }: Props) {
  const { regio, id } = await params;
  return <OnceMore place={await regionPlace(regio)} id={decodeURIComponent(id)} />;
}

/** One item of evidence, to read. */
import type { Metadata } from "next";
import { Item } from "@/app/_evidence/item";
import { findItem, regionPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { regio, id } = await params;
  return { title: `${findItem(await regionPlace(regio), decodeURIComponent(id)).current.item.title}` };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { regio, id } = await params;
  return <Item place={await regionPlace(regio)} id={decodeURIComponent(id)} query={await searchParams} />;
}

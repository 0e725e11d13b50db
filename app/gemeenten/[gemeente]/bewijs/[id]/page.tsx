/** One item of evidence, to read. */
import type { Metadata } from "next";
import { Item } from "@/app/_evidence/item";
import { findItem, municipalityPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gemeente, id } = await params;
  return { title: `${findItem(await municipalityPlace(gemeente), decodeURIComponent(id)).current.item.title}` };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { gemeente, id } = await params;
  return <Item place={await municipalityPlace(gemeente)} id={decodeURIComponent(id)} query={await searchParams} />;
}

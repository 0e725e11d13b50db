/** An item of evidence to be corrected. */
import type { Metadata } from "next";
import { EditItem } from "@/app/_evidence/edit-item";
import { findItem, regionPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { regio, id } = await params;
  return { title: `${findItem(await regionPlace(regio), decodeURIComponent(id)).current.item.title} wijzigen` };
}

export default async function EditPage({ params, searchParams }: Props) {
  const { regio, id } = await params;
  return <EditItem place={await regionPlace(regio)} id={decodeURIComponent(id)} query={await searchParams} />;
}

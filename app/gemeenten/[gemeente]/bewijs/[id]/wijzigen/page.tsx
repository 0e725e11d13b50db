/** An item of evidence to be corrected. */
import type { Metadata } from "next";
import { EditItem } from "@/app/_evidence/edit-item";
import { findItem, municipalityPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gemeente, id } = await params;
  return { title: `${findItem(await municipalityPlace(gemeente), decodeURIComponent(id)).current.item.title} wijzigen` };
}

export default async function EditPage({ params, searchParams }: Props) {
  const { gemeente, id } = await params;
  return <EditItem place={await municipalityPlace(gemeente)} id={decodeURIComponent(id)} query={await searchParams} />;
}

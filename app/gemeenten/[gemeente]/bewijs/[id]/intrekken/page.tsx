/** The step before an item is withdrawn. */
import type { Metadata } from "next";
import { findItem, municipalityPlace } from "@/app/_evidence/place";
import { WithdrawItem } from "@/app/_evidence/withdraw-item";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gemeente, id } = await params;
  return { title: `${findItem(await municipalityPlace(gemeente), decodeURIComponent(id)).current.item.title} intrekken` };
}

export default async function WithdrawPage({ params }: Props) {
  const { gemeente, id } = await params;
  return <WithdrawItem place={await municipalityPlace(gemeente)} id={decodeURIComponent(id)} />;
}

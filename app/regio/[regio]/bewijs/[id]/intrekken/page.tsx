/** The step before an item is withdrawn. */
import type { Metadata } from "next";
import { findItem, regionPlace } from "@/app/_evidence/place";
import { WithdrawItem } from "@/app/_evidence/withdraw-item";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { regio, id } = await params;
  return { title: `${findItem(await regionPlace(regio), decodeURIComponent(id)).current.item.title} intrekken` };
}

export default async function WithdrawPage({ params }: Props) {
  const { regio, id } = await params;
  return <WithdrawItem place={await regionPlace(regio)} id={decodeURIComponent(id)} />;
}

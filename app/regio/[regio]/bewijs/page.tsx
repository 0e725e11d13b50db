/** The register of a region's evidence. */
import type { Metadata } from "next";
import { regionPlace } from "@/app/_evidence/place";
import { Register } from "@/app/_evidence/register";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Bewijs" };

export default async function RegisterPage({ params, searchParams }: Props) {
  return <Register place={await regionPlace((await params).regio)} query={await searchParams} />;
}

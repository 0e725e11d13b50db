/** The register of a municipality's evidence. */
import type { Metadata } from "next";
import { municipalityPlace } from "@/app/_evidence/place";
import { Register } from "@/app/_evidence/register";
import type { Query } from "@/app/query";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Bewijs" };

export default async function RegisterPage({ params, searchParams }: Props) {
  return <Register place={await municipalityPlace((await params).gemeente)} query={await searchParams} />;
}

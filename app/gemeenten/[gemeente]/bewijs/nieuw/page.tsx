/** New evidence of a municipality. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { NewItem, newItemTitle, typeOf, typesFor } from "@/app/_evidence/new-item";
import { municipalityPlace } from "@/app/_evidence/place";
import type { Query } from "@/app/_evidence/query";
import { TypeChooser } from "@/app/_evidence/type-chooser";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: newItemTitle(await searchParams) };
}

export default async function NewEvidencePage({ params, searchParams }: Props) {
  const place = await municipalityPlace((await params).gemeente);
  const query = await searchParams;
  const type = typeOf(query);
  if (type) return <NewItem place={place} query={query} type={type} />;
  const { name, base } = place;
  const criterion = typeof query.toetspunt === "string" ? `&toetspunt=${encodeURIComponent(query.toetspunt)}` : "";
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Vastleggen" }]} />
      <h1>Wat wilt u vastleggen?</h1>
      <TypeChooser types={typesFor(place)} href={(chosen) => `${base}/bewijs/nieuw?soort=${chosen}${criterion}`} />
    </>
  );
}

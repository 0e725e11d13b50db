/** New evidence of a municipality or region: first which type, where the address does not say it, and then its form. */
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { one, type Query } from "../query";
import { NewItem, typeOf, typesFor } from "./new-item";
import type { Place } from "./place";
import { TypeChooser } from "./type-chooser";

export function NewEvidence({ place, query }: { place: Place; query: Query }) {
  if (!place.writable) notFound();
  const type = typeOf(query);
  if (type) return <NewItem place={place} query={query} type={type} />;
  const { name, base } = place;
  const asked = one(query, "toetspunt");
  const criterion = asked === "" ? "" : `&toetspunt=${encodeURIComponent(asked)}`;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: name, href: base }, { text: "Bewijs", href: `${base}/bewijs` }, { text: "Vastleggen" }]} />
      <h1>Wat wilt u vastleggen?</h1>
      <TypeChooser types={typesFor(place)} href={(chosen) => `${base}/bewijs/nieuw?soort=${chosen}${criterion}`} />
    </>
  );
}

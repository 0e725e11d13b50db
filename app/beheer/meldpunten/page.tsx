/** The national numbers that stand on every public page, with where they were found. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Notice } from "@/app/_components/notice";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { one, type Query } from "@/app/query";
import { keptHotlines } from "@/db/hotlines";
import { opened } from "@/lib/form/state";
import { hotlinesForm } from "@/lib/hotlines/hotlines";
import { saveHotlines } from "../hotline-actions";

export const metadata: Metadata = { title: "Meldpunten" };

export default async function HotlinesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { item, version } = orNotFound(keptHotlines(await requireScope()));
  return (
    <div className="reading">
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Meldpunten" }]} />
      <h1>Meldpunten</h1>
      <p className="lead">
        Deze landelijke nummers staan op elke <a href="/openbaar">openbare pagina</a>. Bel ze af en toe na: een fout nummer kan
        iemand hulp kosten.
      </p>
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          Vastgelegd. De openbare pagina’s laten het meteen zien.
        </Notice>
      )}
      <FieldsForm
        key={version}
        action={saveHotlines}
        initial={opened(hotlinesForm.fill({ ...item }), version)}
        fields={hotlinesForm.fields}
        hidden={{ id: "hotlines" }}
        submitLabel="Nummers bewaren"
        backHref="/beheer"
      />
    </div>
  );
}

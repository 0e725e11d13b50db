/** The region, a first version: its municipalities with their walls side by side, and the evidence that the region holds. */
import type { Metadata } from "next";
import { cache } from "react";
import type { Query } from "@/app/_server/as-of";
import { orNotFound } from "@/app/_server/load";
import { requireScope } from "@/app/_server/session";
import { today } from "@/app/_server/today";
import { loadDossier } from "@/db/dossier";
import { listEvidence } from "@/db/evidence";
import { findRegion } from "@/db/municipalities";
import { ofRegion } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { dayOf } from "@/lib/calendar";
import { currentFramework } from "@/lib/framework/versions";
import { includes } from "@/lib/intervals";
import { MembersTable } from "./members-table";
import { RegionalEvidence } from "./regional-evidence";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

const loadRegion = cache(async (id: string) => orNotFound(findRegion(await requireScope(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadRegion((await params).regio)).name };
}

export default async function RegionPage({ params }: Props) {
  const region = await loadRegion((await params).regio);
  const scope = await requireScope();
  const asOf = today();
  const assessments = region.members.map(({ code }) => assess(currentFramework, orNotFound(loadDossier(scope, code))));
  const basic = assessments.filter(({ basicLevel }) => includes(basicLevel, dayOf(asOf))).length;
  const evidence = orNotFound(listEvidence(scope, ofRegion(region.id)));
  return (
    <>
      <h1>{region.name}</h1>
      <p className="lead">
        {basic} van de {region.members.length} gemeenten {basic === 1 ? "heeft" : "hebben"} het basisniveau.
      </p>
      {region.fictional && (
        <p className="notice">
          <strong>Verzonnen gegevens.</strong> Deze regio bestaat niet; alles wat u hier ziet, is een voorbeeld.
        </p>
      )}
      <h2>Gemeenten</h2>
      <MembersTable assessments={assessments} asOf={asOf} />
      <h2>Bewijs van de regio</h2>
      <RegionalEvidence
        region={region.id}
        items={evidence.filter(({ state }) => state === "recorded").map(({ item }) => item)}
      />
    </>
  );
}

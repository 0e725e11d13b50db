/** A municipality beside itself on two days: what changed, and because of which evidence. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { Legend } from "@/app/_wall/legend";
import { municipalityHref } from "@/app/links";
import type { Query } from "@/app/query";
import { loadDossier } from "@/db/dossier/dossier";
import { assess } from "@/lib/assessment/assess";
import type { Assessment } from "@/lib/assessment/assessment";
import { longDate, plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { developments } from "@/lib/region/compare/days";
import { Notices } from "../notices";
import { knownFor, readTwoDays } from "./dates";
import { DaysForm } from "./days-form";
import { DevelopmentCard } from "./development-card";
import { TwoWalls } from "./two-walls";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Wat veranderde er? · ${(await loadMunicipality((await params).gemeente)).name}` };
}

export default async function CompareDaysPage({ params, searchParams }: Props) {
  const municipality = await loadMunicipality((await params).gemeente);
  const days = readTwoDays(await searchParams, today());
  const { from, to } = days;
  const assessment = await assessedAt(municipality.code, knownFor(days, to, today()));
  const earlier = days.asKnownThen ? await assessedAt(municipality.code, knownFor(days, from, today())) : assessment;
  const [before, after] = [
    { assessment: earlier, asOf: from },
    { assessment, asOf: to },
  ];
  const found = developments(before, after);
  const changed = found.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: municipality.name, href: municipalityHref(municipality.code) }, { text: "Wat veranderde er?" }]}
      />
      <h1>Wat veranderde er in {municipality.name}?</h1>
      <p className="lead">
        {changed === 0 ? "Geen enkel toetspunt" : plural(changed, "toetspunt", "toetspunten")}{" "}
        {changed < 2 ? "kreeg" : "kregen"} tussen {longDate(from)} en {longDate(to)} een andere status.
      </p>
      <Notices fictional={municipality.fictional} assessment={assessment} />
      <DaysForm days={days} />
      <h2>De muren op beide dagen</h2>
      <TwoWalls before={before} after={after} />
      <Legend />
      <h2>Waardoor</h2>
      {changed === 0 && <p>Er veranderde niets. Kies twee dagen die verder uit elkaar liggen.</p>}
      {found.map((development) => (
        <DevelopmentCard
          key={development.changes[0]?.criterion.id}
          development={development}
          code={municipality.code}
          framework={assessment.framework}
        />
      ))}
    </>
  );
}

const assessedAt = async (code: string, knownAt: string | undefined): Promise<Assessment> =>
  assess(currentFramework, orNotFound(loadDossier(await requireScope(), code, knownAt)));

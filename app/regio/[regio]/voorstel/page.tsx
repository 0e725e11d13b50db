/** The form with which a chain director proposes one action to all municipalities that miss a criterion. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Explained } from "@/app/_components/explained";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { loadRegion } from "@/app/_server/load/region";
import { proposeAction } from "@/app/gemeenten/[gemeente]/opmerkingen/actions";
import { inboxHref, regionHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { regionInbox } from "@/db/inbox/inbox";
import { may, ofRegion } from "@/lib/access";
import { plural, uncapitalised } from "@/lib/dutch";
import { opened } from "@/lib/form/state";
import { blocksOf } from "@/lib/framework/framework";
import { currentFramework } from "@/lib/framework/versions";
import { proposedAlready } from "@/lib/inbox/entry";
import { proposalFields, proposedText } from "@/lib/region/proposal";
import { effectInWords, regionalWay } from "@/lib/region/regional-way";
import { isSettled } from "@/lib/region/settled";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ regio: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Actie voorstellen" };

export default async function ProposalPage({ params, searchParams }: Props) {
  const { scope, region, standings } = await loadRegion((await params).regio, {});
  const { block, criterion } = subjectOf(one(await searchParams, "toetspunt"));
  if (!may(scope, "remark.write", ofRegion(region.id))) notFound();
  const proposed = proposedAlready(orNotFound(regionInbox(scope, region)), criterion.id);
  const missing = standings.filter(({ criteria }) => !isSettled(criteria[criterion.id])).map(({ code }) => code);
  const way = regionalWay(criterion);
  const back = regionHref(region.id);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: region.name, href: back }, { text: "Actie voorstellen" }]} />
      <h1>Actie voorstellen</h1>
      <p className="lead">
        Voor toetspunt {criterion.id}: {uncapitalised(criterion.title)} (bouwsteen {block.id} {block.title}). {missing.length}{" "}
        van {standings.length} gemeenten {missing.length === 1 ? "heeft" : "hebben"} dit vandaag niet op orde.
      </p>
      <Explained words={["toetspunt"]} />
      <p className="panel">
        {way
          ? `De regio kan hier ook zelf helpen. ${effectInWords[way.effect]}`
          : "De regio kan dit niet voor gemeenten oplossen: elke gemeente regelt dit zelf."}{" "}
        Uw voorstel komt als opmerking bij de bouwsteen te staan. De gemeente maakt er zelf een actie van. U wijzigt niets in
        haar actieplan.
      </p>
      {proposed.size > 0 && (
        <div className="panel panel--warning">
          <p>
            <strong>{plural(proposed.size, "gemeente heeft", "gemeenten hebben")} al een voorstel bij dit toetspunt.</strong>{" "}
            Zij zijn niet aangekruist.{" "}
            <Link href={`${inboxHref(ofRegion(region.id))}?soort=proposal`}>Bekijk hun antwoord</Link>
          </p>
        </div>
      )}
      <FieldsForm
        action={proposeAction}
        initial={opened({
          text: [proposedText(criterion, block)],
          members: missing.filter((code) => !proposed.has(code)),
        })}
        fields={proposalFields(criterion.id, standings, proposed)}
        hidden={{ id: randomUUID(), region: region.id, block: block.id, criterion: criterion.id }}
        submitLabel="Voorstel plaatsen"
        backHref={back}
      />
    </>
  );
}

/** The criterion of an address, and its block; unknown: not found. */
function subjectOf(id: string) {
  const block = blocksOf(currentFramework).find(({ criteria }) => criteria.some((criterion) => criterion.id === id));
  const criterion = block?.criteria.find((candidate) => candidate.id === id);
  if (!block || !criterion) notFound();
  return { block, criterion };
}

/** The step before a question of the region is withdrawn. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { takeBackRequest } from "@/app/_inbox/actions";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { regionRecord } from "@/app/_server/load/region";
import { requireScope } from "@/app/_server/sign-in/session";
import { inboxHref, regionHref } from "@/app/links";
import { listRequests } from "@/db/requests/requests";
import { ofRegion } from "@/lib/access";
import { ownerText } from "@/lib/form/owner";
import { questionOf } from "@/lib/requests/request";

interface Props {
  params: Promise<{ regio: string; id: string }>;
}

export const metadata: Metadata = { title: "Vraag intrekken" };

export default async function WithdrawRequestPage({ params }: Props) {
  const { regio, id } = await params;
  const scope = await requireScope();
  const region = await regionRecord(regio);
  const owner = ofRegion(region.id);
  const found = orNotFound(listRequests(scope, region.id)).find(({ item }) => item.id === decodeURIComponent(id));
  if (found === undefined) notFound();
  const { item, version } = found;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: region.name, href: regionHref(region.id) },
          { text: "Postvak", href: inboxHref(owner) },
          { text: "Vraag intrekken" },
        ]}
      />
      <WithdrawStep
        title={`“${questionOf(item.about)}”`}
        action={takeBackRequest}
        hidden={{ owner: ownerText(owner), id: item.id, basedOn: String(version) }}
        back={inboxHref(owner)}
      >
        <p className="lead">
          {Object.keys(item.answers).length} van {item.asked.length} gemeenten antwoordden. Wie nog niet antwoordde, kan dat
          daarna niet meer.
        </p>
        <p>De vraag blijft met de antwoorden staan onder Afgerond. Wat gemeenten antwoordden, blijft hun bewijs.</p>
      </WithdrawStep>
    </>
  );
}

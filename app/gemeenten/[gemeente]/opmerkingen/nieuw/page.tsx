/** The form for a remark of the region on a building block, or for the municipality's answer to one. */
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { saveRemark } from "@/app/gemeenten/[gemeente]/opmerkingen/actions";
import { municipalityHref, remarkHref } from "@/app/links";
import type { Query } from "@/app/query";
import { one } from "@/app/query";
import { listThreads } from "@/db/remarks";
import { may, ofMunicipality } from "@/lib/access";
import { opened } from "@/lib/form/state";
import { currentFramework } from "@/lib/framework/versions";
import { answerFields, remarkFields } from "@/lib/remarks/form";
import type { Remark } from "@/lib/remarks/remark";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Opmerking" };

export default async function RemarkPage({ params, searchParams }: Props) {
  const municipality = await loadMunicipality((await params).gemeente);
  const query = await searchParams;
  const about = await subjectOf(municipality, one(query, "bouwsteen") ?? "", one(query, "antwoord"));
  if (about === null) notFound();
  const { block, region, remark } = about;
  const back = remarkHref(municipality.code, currentFramework, block.id);
  const title = remark ? "Antwoord op de regio" : "Opmerking plaatsen";
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: municipality.name, href: municipalityHref(municipality.code) },
          { text: `Bouwsteen ${block.id}`, href: back },
          { text: title },
        ]}
      />
      <h1>{title}</h1>
      <p className="lead">
        Bouwsteen {block.id} {block.title}. Alleen {municipality.name} en {region.name} zien dit.
      </p>
      {remark && (
        <blockquote className="panel">
          <p className="typed-text">{remark.text}</p>
          <footer className="muted">{region.name}</footer>
        </blockquote>
      )}
      <FieldsForm
        action={saveRemark}
        initial={opened()}
        fields={remark ? answerFields : remarkFields}
        hidden={{
          municipality: municipality.code,
          id: randomUUID(),
          block: block.id,
          region: region.id,
          ...(remark ? { inReplyTo: remark.id } : {}),
        }}
        submitLabel={remark ? "Antwoord plaatsen" : "Opmerking plaatsen"}
        backHref={back}
      />
    </>
  );
}

type Place = Awaited<ReturnType<typeof loadMunicipality>>;

/** What the form is about; null where it does not exist, or is not for who asks. */
async function subjectOf({ code, regions }: Place, blockId: string, answerTo: string | undefined) {
  const scope = await requireScope();
  const block = currentFramework.themes.flatMap(({ blocks }) => blocks).find(({ id }) => id === blockId);
  const remark = answerTo ? remarkToAnswer(code, await requireScope(), answerTo) : undefined;
  const region = regions.find(({ id }) => (remark ? id === remark.region : scope.own.regions.has(id)));
  const allowed = may(scope, answerTo ? "remark.answer" : "remark.write", ofMunicipality(code));
  if (!block || !region || !allowed || (answerTo && remark?.block !== block.id)) return null;
  return { block, region, remark };
}

function remarkToAnswer(code: string, scope: Parameters<typeof listThreads>[0], id: string): Remark | undefined {
  return orNotFound(listThreads(scope, code)).find(({ remark }) => remark.item.id === id)?.remark.item;
}

/** The form for a remark of the region on a building block, for the municipality's answer to one, or for what the region says to that. */
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
import { listThreads, type Thread } from "@/db/remarks";
import { may, ofMunicipality, type Scope } from "@/lib/access";
import { opened } from "@/lib/form/state";
import { currentFramework } from "@/lib/framework/versions";
import { answerFields, followUpFields, remarkFields } from "@/lib/remarks/form";
import "@/app/_evidence/evidence.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Opmerking" };

export default async function RemarkPage({ params, searchParams }: Props) {
  const municipality = await loadMunicipality((await params).gemeente);
  const query = await searchParams;
  const about = await subjectOf(municipality, one(query, "bouwsteen") ?? "", one(query, "antwoord"), one(query, "reactie"));
  if (about === null) notFound();
  const { block, region, thread } = about;
  const kind = thread === undefined ? "remark" : one(query, "antwoord") ? "answer" : "follow-up";
  const { title, fields, button } = forms[kind];
  const back = remarkHref(municipality.code, currentFramework, block.id);
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
      {[...(thread ? [thread.remark, ...thread.said] : [])].map(({ item: { id, text, inReplyTo } }) => (
        <blockquote key={id} className="panel">
          <p className="typed-text">{text}</p>
          <footer className="muted">{inReplyTo === undefined ? region.name : municipality.name}</footer>
        </blockquote>
      ))}
      <FieldsForm
        action={saveRemark}
        initial={opened(kind === "answer" ? {} : { expects: ["answer"] })}
        fields={fields}
        hidden={{
          municipality: municipality.code,
          id: randomUUID(),
          block: block.id,
          region: region.id,
          ...(thread && { [kind === "answer" ? "inReplyTo" : "follows"]: thread.remark.item.id }),
        }}
        submitLabel={button}
        backHref={back}
      />
    </>
  );
}

const forms = {
  remark: { title: "Opmerking plaatsen", fields: remarkFields, button: "Opmerking plaatsen" },
  answer: { title: "Antwoord op de regio", fields: answerFields, button: "Antwoord plaatsen" },
  "follow-up": { title: "Reactie van de regio", fields: followUpFields, button: "Reactie plaatsen" },
} as const;

type Place = Awaited<ReturnType<typeof loadMunicipality>>;

/** What the form is about; null where it does not exist, or is not for who asks. */
async function subjectOf({ code, regions }: Place, blockId: string, answerTo: string, followUpTo: string) {
  const scope = await requireScope();
  const inThread = answerTo || followUpTo;
  const block = currentFramework.themes.flatMap(({ blocks }) => blocks).find(({ id }) => id === blockId);
  const thread = inThread ? threadOf(code, scope, inThread) : undefined;
  const speaksFor = (id: string): boolean => answerTo !== "" || scope.own.regions.has(id);
  const region = regions.find(({ id }) => (!thread || id === thread.remark.item.region) && speaksFor(id));
  const allowed = may(scope, answerTo ? "remark.answer" : "remark.write", ofMunicipality(code));
  if (!block || !region || !allowed || (inThread && thread?.remark.item.block !== block.id)) return null;
  return { block, region, thread };
}

const threadOf = (code: string, scope: Scope, id: string): Thread | undefined =>
  orNotFound(listThreads(scope, code)).find(({ remark }) => remark.item.id === id);

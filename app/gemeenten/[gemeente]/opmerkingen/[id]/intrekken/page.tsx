/** The step before a remark of the region, or what was said in its thread, is withdrawn. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { takeBackRemark } from "@/app/gemeenten/[gemeente]/opmerkingen/actions";
import { municipalityHref, remarkHref } from "@/app/links";
import { listThreads, mayWriteRemark } from "@/db/remarks";
import { ofMunicipality } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { actionTitle } from "@/lib/remarks/remark";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export const metadata: Metadata = { title: "Opmerking intrekken" };

export default async function WithdrawRemarkPage({ params }: Props) {
  const { gemeente, id } = await params;
  const { code, name } = await loadMunicipality(gemeente);
  const scope = await requireScope();
  const threads = orNotFound(listThreads(scope, code));
  const found = threads.flatMap(({ remark, said }) => [remark, ...said]).find(({ item }) => item.id === decodeURIComponent(id));
  if (found === undefined || !mayWriteRemark(scope, ofMunicipality(code), found.item)) notFound();
  const { item, version } = found;
  const answers = threads.find(({ remark }) => remark.item.id === item.id)?.said.length ?? 0;
  const back = remarkHref(code, currentFramework, item.block);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: municipalityHref(code) },
          { text: `Bouwsteen ${item.block}`, href: back },
          { text: "Intrekken" },
        ]}
      />
      <WithdrawStep
        title={`“${actionTitle(item)}”`}
        action={takeBackRemark}
        hidden={{ municipality: code, block: item.block, id: item.id, basedOn: String(version) }}
        back={back}
      >
        <p className="lead">
          Dit staat dan niet meer bij bouwsteen {item.block}
          {answers > 0 && `, en wat daarna is gezegd ook niet (${plural(answers, "bericht", "berichten")})`}.
        </p>
        {answers > 0 && <p>In het postvak blijft het met de antwoorden staan onder Afgerond.</p>}
      </WithdrawStep>
    </>
  );
}

/** The step before an action is withdrawn. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { municipalityPlace } from "@/app/_evidence/place";
import { historyOf } from "@/app/_server/load/or-not-found";
import { takeBackAction } from "@/app/gemeenten/[gemeente]/acties/actions";
import { actionRecords } from "@/db/plan";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export const metadata: Metadata = { title: "Actie intrekken" };

export default async function WithdrawActionPage({ params }: Props) {
  const { gemeente, id } = await params;
  const { scope, name, base, owner, writable } = await municipalityPlace(gemeente);
  const { current } = historyOf(actionRecords.history(scope, owner, decodeURIComponent(id)));
  if (!writable || current.state !== "recorded") notFound();
  const { item, version } = current;
  const withdrawal = { municipality: owner.id, id: item.id, basedOn: String(version) };
  const here = `${base}/acties/${encodeURIComponent(item.id)}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Acties", href: `${base}/acties` },
          { text: item.title, href: here },
          { text: "Intrekken" },
        ]}
      />
      <WithdrawStep title={item.title} action={takeBackAction} hidden={withdrawal} back={here}>
        <p className="lead">
          De actie staat dan niet meer in het plan. Gaat ze alleen niet door? Kies dan bij de actie “Vervallen”.
        </p>
      </WithdrawStep>
    </>
  );
}

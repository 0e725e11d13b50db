/** The step before an action is withdrawn. */
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { municipalityPlace } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { takeBackAction } from "@/app/gemeenten/[gemeente]/acties/actions";
import { actionRecords } from "@/db/plan";

interface Props {
  params: Promise<{ gemeente: string; id: string }>;
}

export const metadata: Metadata = { title: "Actie intrekken" };

export default async function WithdrawActionPage({ params }: Props) {
  const { gemeente, id } = await params;
  const { scope, name, base, owner, writable } = await municipalityPlace(gemeente);
  const [current] = orNotFound(actionRecords.history(scope, owner, decodeURIComponent(id)));
  if (!current || !writable || current.state !== "recorded") notFound();
  const { item, version } = current;
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
      <h1>{item.title} intrekken?</h1>
      <p className="lead">
        De actie staat dan niet meer in het plan. Gaat ze alleen niet door? Kies dan bij de actie “Vervallen”.
      </p>
      <div className="row">
        <ConfirmForm
          action={takeBackAction}
          hidden={{ municipality: owner.id, id: item.id, basedOn: String(version) }}
          label="Intrekken"
          danger
        />
        <Link className="button button--quiet" href={here}>
          Niet doen
        </Link>
      </div>
    </>
  );
}

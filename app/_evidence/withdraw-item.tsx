/** The step before an item is withdrawn: what will no longer hold, and a button. */
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { WithdrawStep } from "@/app/_components/form/withdraw-step";
import { takeBackEvidence } from "@/app/_evidence/actions";
import { assess } from "@/lib/assessment/assess";
import { compare } from "@/lib/assessment/compare";
import { withoutItem } from "@/lib/assessment/item";
import { ownerText } from "@/lib/form/owner";
import { Notice } from "../_components/notice";
import { findItem, type Place } from "./place";

export function WithdrawItem({ place, id }: { place: Place; id: string }) {
  const { holder, current } = findItem(place, id);
  const { name, base, owner, assessment, dossier, today } = place;
  const here = `${base}/bewijs/${encodeURIComponent(id)}`;
  if (!place.writable || holder.kind !== owner.kind) notFound();
  if (current.state !== "recorded") redirect(here);
  const changes = compare(assessment, assess(assessment.framework, withoutItem(dossier, id)), today);
  const { item, version } = current;
  const withdrawal = { owner: ownerText(owner), id, basedOn: String(version) };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: name, href: base },
          { text: "Bewijs", href: `${base}/bewijs` },
          { text: item.title, href: here },
          { text: "Intrekken" },
        ]}
      />
      <WithdrawStep title={item.title} action={takeBackEvidence} hidden={withdrawal} back={here}>
        <p className="lead">Het bewijs telt dan niet meer mee. De geschiedenis blijft, en u kunt het altijd terugzetten.</p>
        {owner.kind === "municipality" && changes.length > 0 && (
          <Notice tone="warning">
            <strong>Dit verandert er</strong>
            <ul>
              {changes.map(({ headline }) => (
                <li key={headline}>{headline}</li>
              ))}
            </ul>
          </Notice>
        )}
      </WithdrawStep>
    </>
  );
}

/** Puts a withdrawn item back exactly as it was. */
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { restoreEvidence } from "@/app/_evidence/actions";
import type { Owner } from "@/lib/access";
import type { Evidence } from "@/lib/evidence/evidence";
import { ownerText } from "@/lib/form/owner";
import type { Version } from "@/lib/refusal";

export function Restore({ owner, current: { item, version } }: { owner: Owner; current: Version<Evidence> }) {
  const hidden = { owner: ownerText(owner), id: item.id, basedOn: String(version) };
  return <ConfirmForm action={restoreEvidence} hidden={hidden} label="Terugzetten" />;
}

/** Puts a withdrawn item back as it was: a correction that sends the same fields again. */
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { saveEvidence } from "@/app/_evidence/actions";
import type { Owner } from "@/lib/access";
import type { Evidence } from "@/lib/evidence/evidence";
import { fillEvidence } from "@/lib/evidence/read-form";
import type { Version } from "@/lib/refusal";

export function Restore({ owner, current: { item, version } }: { owner: Owner; current: Version<Evidence> }) {
  const hidden = {
    ...fillEvidence(item.type, { ...item }),
    owner: `${owner.kind}:${owner.id}`,
    type: item.type,
    basedOn: String(version),
  };
  return <ConfirmForm action={saveEvidence} hidden={hidden} label="Terugzetten" />;
}

"use server";
/** What the screens do with remarks of the region and the municipality's answers. */
import { action } from "@/app/_server/action";
import { save, takeBack } from "@/app/_server/record-actions";
import { regionHref, remarkHref } from "@/app/links";
import { putRemarks, remarkRecords } from "@/db/remarks";
import { currentFramework } from "@/lib/framework/versions";
import type { Version } from "@/lib/refusal";
import { proposalForm } from "@/lib/region/proposal";
import { remarkForm } from "@/lib/remarks/form";
import type { Remark } from "@/lib/remarks/remark";

export const saveRemark = save(remarkForm, remarkRecords, {
  next: ({ owner, item }) => remarkHref(owner.id, currentFramework, item.block),
});

export const takeBackRemark = takeBack(remarkRecords, {
  compare: remarkForm.compare,
  // Another address than the page's own: a browser that is sent to where it is does not load the page anew.
  next: ({ owner }, { item }) => remarkHref(owner.id, currentFramework, item.block, "?opmerking=ingetrokken"),
});

/** One remark at several municipalities, each of which may make an action of it. */
export const proposeAction = action({
  read(entries, { basedOn, today }) {
    const reading = proposalForm.read(entries);
    return reading.ok ? { ok: true, input: { ...reading.item, basedOn, today } } : { ok: false, problems: reading.problems };
  },
  put: putRemarks,
  problems: ({ item }, problems) => proposalForm.problems({ ...item }, problems),
  conflict: ({ item }, current: Version<Remark>) => remarkForm.compare({ ...item }, { ...current.item }),
  next: ({ municipalities, item }) => `${regionHref(item.region)}?voorstel=${municipalities.length}`,
});

/** How the forms of remarks and answers are read, and what their refusals look like. */
import "server-only";
import type { FormAction } from "@/app/_server/action";
import { regionHref, remarkHref } from "@/app/links";
import type { RemarkWrite, SharedRemark } from "@/db/remarks";
import { comparedRows } from "@/lib/form/compared-row";
import { typed } from "@/lib/form/entries";
import { currentFramework } from "@/lib/framework/versions";
import { proposalProblems, readProposal } from "@/lib/region/proposal";
import { answerFields, readRemark, remarkFields, remarkProblems } from "@/lib/remarks/form";
import type { Remark } from "@/lib/remarks/remark";

const fieldsFor = ({ inReplyTo }: Remark) => (inReplyTo === undefined ? remarkFields : answerFields);

export const remarkWriting: Omit<FormAction<RemarkWrite, Remark>, "put"> = {
  read(entries, { basedOn }) {
    const reading = readRemark(entries);
    if (!reading.ok) return { ok: false, problems: reading.problems };
    return { ok: true, input: { municipality: typed(entries, "municipality"), item: reading.item, basedOn } };
  },
  problems: ({ item }, { problems }) => remarkProblems({ ...item }, problems),
  conflict: ({ item }, current) => comparedRows(fieldsFor(item), { ...item }, { ...current.item }),
  next: ({ municipality, item }) => remarkHref(municipality, currentFramework, item.block),
};

export const proposing: Omit<FormAction<SharedRemark, Remark>, "put"> = {
  read(entries, { basedOn }) {
    const reading = readProposal(entries);
    return reading.ok ? { ok: true, input: { ...reading.proposal, basedOn } } : reading;
  },
  problems: ({ item }, { problems }) => proposalProblems({ ...item }, problems),
  conflict: ({ item }, current) => comparedRows(remarkFields, { ...item }, { ...current.item }),
  next: ({ municipalities, item }) => `${regionHref(item.region)}?voorstel=${municipalities.length}`,
};

interface Withdrawal {
  municipality: string;
  block: string;
  id: string;
  basedOn: number;
}

export const remarkRemoval: Omit<FormAction<Withdrawal, Remark>, "put"> = {
  read: (entries, { basedOn }) => ({
    ok: true,
    input: {
      municipality: typed(entries, "municipality"),
      block: typed(entries, "block"),
      id: typed(entries, "id"),
      basedOn,
    },
  }),
  problems: (_input, { problems }) => problems.map(({ message }) => ({ field: "", message })),
  conflict: (_input, { item }) => comparedRows(fieldsFor(item), {}, { ...item }),
  // Another address than the page's own: a browser that is sent to where it is does not load the page anew.
  next: ({ municipality, block }) => remarkHref(municipality, currentFramework, block, "?opmerking=ingetrokken"),
};

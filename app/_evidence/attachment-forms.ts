/** How the attachment forms are read. What a file is, is told by its content; its name and what the browser says do not count. */
import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { ownerHref } from "@/app/links";
import type { NewAttachment } from "@/db/evidence/attachments";
import type { Owner } from "@/lib/access";
import {
  type Attachment,
  type AttachmentType,
  attachmentName,
  attachmentTypes,
  LARGEST_ATTACHMENT,
} from "@/lib/evidence/attachment";
import { type Entries, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import type { FormAction, Reading } from "../_server/action";
import { readOwner } from "./forms";

const FILE = "bestand";

const itemHref = (owner: Owner, evidence: string): string => `${ownerHref(owner)}/bewijs/${encodeURIComponent(evidence)}`;

/** A file that is added to evidence. */
export const attaching: Omit<FormAction<NewAttachment, Attachment>, "put"> = {
  async read(entries, { submitted }) {
    const file = submitted.get(FILE);
    if (!(file instanceof File) || file.size === 0) return wrong("Kies een bestand. Een leeg bestand kan niet.");
    if (file.size > LARGEST_ATTACHMENT) return wrong("Dit bestand is groter dan 20 MB. Kies een kleiner bestand.");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await fileTypeFromBuffer(bytes);
    if (!found || !isAccepted(found.mime)) {
      return wrong("Dit is geen PDF, ODT, DOCX, PNG of JPEG. Bewaar het als een van die soorten en probeer het opnieuw.");
    }
    const place = { owner: readOwner(entries), evidence: typed(entries, "evidence") };
    return { ok: true, input: { ...place, name: attachmentName(file.name, found.mime), type: found.mime, bytes } };
  },
  problems: (_input, { problems }) => problems.map(({ message }) => ({ field: FILE, message })),
  conflict: () => [],
  next: ({ owner, evidence }) => `${itemHref(owner, evidence)}?bijlage=toegevoegd#bijlagen`,
};

const isAccepted = (mime: string): mime is AttachmentType => Object.hasOwn(attachmentTypes, mime);

const wrong = (message: string): Reading<never> => ({ ok: false, problems: [{ field: FILE, message }] });

type Withdrawal = { owner: Owner; evidence: string; id: string; basedOn: number };

/** A file that is taken back. */
export const detaching: Omit<FormAction<Withdrawal, Attachment>, "put"> = {
  read: (entries: Entries, { basedOn }) => ({
    ok: true,
    input: { owner: readOwner(entries), evidence: typed(entries, "evidence"), id: typed(entries, "id"), basedOn },
  }),
  problems: (_input, { problems }): FieldProblem[] => problems.map(({ message }) => ({ field: "", message })),
  conflict: () => [],
  next: ({ owner, evidence }) => `${itemHref(owner, evidence)}?bijlage=ingetrokken#bijlagen`,
};

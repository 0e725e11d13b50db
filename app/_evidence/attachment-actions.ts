"use server";
/** What the screens do with the files that belong to evidence. What a file is follows from its content, not from its name. */
import { fileTypeFromBuffer } from "file-type";
import { itemHref } from "@/app/links";
import { addAttachment, attachmentRecords, type NewAttachment } from "@/db/evidence/attachments";
import type { Owner } from "@/lib/access";
import { type AttachmentType, attachmentName, attachmentTypes } from "@/lib/evidence/attachment";
import { ATTACHMENT_TOO_LARGE, MAX_ATTACHMENT_BYTES } from "@/lib/evidence/attachment-limit";
import { typed } from "@/lib/form/entries";
import { readOwner } from "@/lib/form/owner";
import { action, type Reading } from "../_server/action";
import { takeBack } from "../_server/record-actions";

const FILE = "bestand";

const filesHref = (owner: Owner, evidence: string, said: string): string =>
  `${itemHref(owner, evidence)}?bijlage=${said}#bijlagen`;

const isAccepted = (mime: string): mime is AttachmentType => Object.hasOwn(attachmentTypes, mime);

const wrong = (message: string): Reading<NewAttachment> => ({ ok: false, problems: [{ field: FILE, message }] });

export const attachFile = action({
  async read(entries, { submitted }): Promise<Reading<NewAttachment>> {
    const file = submitted.get(FILE);
    if (!(file instanceof File) || file.size === 0) return wrong("Kies een bestand. Een leeg bestand kan niet.");
    if (file.size > MAX_ATTACHMENT_BYTES) return wrong(ATTACHMENT_TOO_LARGE);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await fileTypeFromBuffer(bytes);
    if (!found || !isAccepted(found.mime)) {
      return wrong("Dit is geen PDF, ODT, DOCX, PNG of JPEG. Bewaar het als een van die soorten en probeer het opnieuw.");
    }
    const place = { owner: readOwner(entries), evidence: typed(entries, "evidence") };
    return { ok: true, input: { ...place, name: attachmentName(file.name, found.mime), type: found.mime, bytes } };
  },
  put: addAttachment,
  problems: (_input, problems) => problems.map(({ message }) => ({ field: FILE, message })),
  next: ({ owner, evidence }) => filesHref(owner, evidence, "toegevoegd"),
});

export const detachFile = takeBack(attachmentRecords, {
  next: ({ owner }, { item }) => filesHref(owner, item.evidence, "ingetrokken"),
});

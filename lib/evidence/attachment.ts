/** A file that belongs to evidence: what is remembered of it. The bytes are kept apart, by the hash of their content. */
import { z } from "zod";
import { itemId, title } from "../text";
import { MAX_ATTACHMENT_BYTES } from "./attachment-limit";

/** What may be attached: file types by their media type, with the ending that a download gets. */
export const attachmentTypes = {
  "application/pdf": "pdf",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "image/png": "png",
  "image/jpeg": "jpg",
} as const;

export type AttachmentType = keyof typeof attachmentTypes;

export const attachment = z.strictObject({
  id: itemId,
  /** The id of the evidence, of the same owner. */
  evidence: itemId,
  /** What the file was called where it came from, without a path. */
  name: title,
  type: z.enum(Object.keys(attachmentTypes) as [AttachmentType, ...AttachmentType[]]),
  size: z.int().positive().max(MAX_ATTACHMENT_BYTES),
  /** SHA-256 of the content, 64 hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Attachment = z.infer<typeof attachment>;

/**
 * The name that a file is kept under: what came from the sender's machine, without folders, control characters and
 * direction marks, cut to a title's length before its ending. Empty names become "bijlage".
 */
export function attachmentName(sent: string, type: AttachmentType): string {
  const ending = `.${attachmentTypes[type]}`;
  const bare = (sent.split(/[/\\]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[\s"<>|:*?%]+/g, " ")
    .trim();
  const letters = [...bare];
  return `${
    letters
      .slice(0, MAX_NAME_LENGTH - ending.length)
      .join("")
      .trim() || "bijlage"
  }${ending}`;
}

const MAX_NAME_LENGTH = 150;

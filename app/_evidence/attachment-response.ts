/** An attachment as a download: never shown in the page's own place, whatever its content would do there. */
import "server-only";
import { download } from "@/app/_server/http/download";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { openAttachment } from "@/db/evidence/attachments";
import { findItem, type Place } from "./place";

/** The file, for who may see the evidence; not found for everyone else. */
export async function attachmentResponse(place: Place, evidence: string, id: string): Promise<Response> {
  const { holder } = findItem(place, evidence);
  const { item, bytes } = orNotFound(await openAttachment(place.scope, holder, { evidence, id }));
  return download(bytes, { name: item.name, mime: item.type });
}

/** The files that belong to an item of evidence: to download, to add and to take back. */

import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { erasingHref } from "@/app/_erasing/let-erase";
import { attachFile, detachFile } from "@/app/_evidence/attachment-actions";
import { AttachmentForm } from "@/app/_evidence/form/attachment-form";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { attachmentRoom, listAttachments } from "@/db/evidence/attachments";
import { may } from "@/lib/access";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate, sizeInWords } from "@/lib/dutch";
import { type Attachment, attachmentTypes } from "@/lib/evidence/attachment";
import { lookUp } from "@/lib/lookup";
import type { Version } from "@/lib/refusal";
import { Notice } from "../_components/notice";
import { one, type Query } from "../query";
import type { FoundItem, Place } from "./place";

const said: Record<string, string> = {
  toegevoegd: "Het bestand is toegevoegd.",
  ingetrokken: "Het bestand is ingetrokken.",
};

export function Attachments({ place, kept, query }: { place: Place; kept: FoundItem; query: Query }) {
  const { item, state } = kept.current;
  const here = `${place.base}/bewijs/${encodeURIComponent(item.id)}`;
  const files = orNotFound(listAttachments(place.scope, kept.holder, item.id));
  const writable = place.writable && kept.holder.kind === place.owner.kind && state === "recorded";
  const erasable = may(place.scope, "erasing.join", kept.holder);
  const hidden = { owner: `${kept.holder.kind}:${kept.holder.id}`, evidence: item.id };
  const happened = lookUp(said, one(query, "bijlage"));
  if (files.length === 0 && !writable) return null;
  return (
    <section aria-labelledby="bijlagen" className="attachments">
      <h2 id="bijlagen">Bijlagen</h2>
      {happened && (
        <Notice tone="good" live>
          {happened}
        </Notice>
      )}
      {files.length === 0 && <p className="muted">Er is nog geen bestand bij dit bewijs.</p>}
      {files.length > 0 && (
        <ul className="plain-list">
          {files.map((file) => (
            <li key={file.item.id} className="attachment">
              <Download file={file} href={`${here}/bijlagen/${file.item.id}`} />
              {writable && (
                <ConfirmForm
                  action={detachFile}
                  hidden={{ ...hidden, id: file.item.id, basedOn: String(file.version) }}
                  label="Intrekken"
                  about={file.item.name}
                />
              )}
              {erasable && (
                <a href={erasingHref({ owner: kept.holder, kind: "attachment", record: file.item.id })}>
                  Laten wissen<span className="visually-hidden">: {file.item.name}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {writable && (
        <AttachmentForm
          action={attachFile}
          hidden={hidden}
          accept={Object.keys(attachmentTypes).join(",")}
          backHref={here}
          room={roomInWords(place, kept)}
        />
      )}
    </section>
  );
}

/** How much more there is room for, and of how much. */
function roomInWords({ scope }: Place, { holder }: FoundItem): string {
  const { used, most } = orNotFound(attachmentRoom(scope, holder));
  return `Er is nog ruimte voor ${sizeInWords(Math.max(0, most - used))} van de ${sizeInWords(most)}.`;
}

const Download = ({ file: { item, recordedAt, actor }, href }: { file: Version<Attachment>; href: string }) => (
  <p>
    <a href={href} download>
      {item.name}
    </a>
    <br />
    <span className="muted">
      {attachmentTypes[item.type].toUpperCase()}, {sizeInWords(item.size)}, toegevoegd op{" "}
      {longDate(dateInNetherlands(recordedAt))} door {actor}
    </span>
  </p>
);

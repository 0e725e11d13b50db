/** What is said of erasing where one reads records: that something was erased, and that somebody asked it. */
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { erasedSince, erasedWhen, waitingFor } from "@/db/erasing/facts";
import type { Owner, Scope } from "@/lib/access";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate, plural, uncapitalised } from "@/lib/dutch";
import type { RecordReference } from "@/lib/erasing/reference";
import { groundNames } from "@/lib/erasing/request";
import { lookUp } from "@/lib/lookup";

/** Stands where the content stood. */
export function ErasedNotice({ scope, ...reference }: RecordReference & { scope: Scope }) {
  const when = orNotFound(erasedWhen(scope, reference));
  const ground = when && lookUp(groundNames, when.ground);
  return (
    <div className="space-above">
      <Notice tone="warning">
        <strong>De inhoud is gewist{when && ` op ${longDate(dateInNetherlands(when.decidedAt))}`}.</strong> Dit telt niet mee,
        ook niet als u terugkijkt, en komt niet terug. Wie wat wanneer vastlegde, staat hieronder nog.
        {ground && ` De reden: ${uncapitalised(ground)}.`}
      </Notice>
    </div>
  );
}

/** The requests of others about the records of a place, for who can confirm or refuse them. */
export function ErasingAsked({ scope, owner }: { scope: Scope; owner: Owner }) {
  const waiting = waitingFor(scope, owner);
  if (waiting === 0) return null;
  return (
    <Notice tone="warning">
      <strong>{plural(waiting, "verzoek", "verzoeken")} om iets te wissen.</strong> Een ander vroeg dit; u bevestigt het of
      wijst het af. <Link href="/beheer/wissen">Bekijk wat er gevraagd is</Link>
    </Notice>
  );
}

/** What a page with an earlier day of knowledge lacks, as a sentence; empty where nothing was erased since. */
export function erasedSinceThen(scope: Scope, code: string, knownAt: string | undefined): string {
  const count = knownAt === undefined ? 0 : orNotFound(erasedSince(scope, code, knownAt));
  return count === 0
    ? ""
    : `Daarvan ${count === 1 ? "is 1 stuk" : `zijn ${count} stukken`} sindsdien gewist; die tellen hier niet meer mee.`;
}

/** A file of an adopted report, bit for bit as it was given out. */
import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { download } from "@/app/_server/http/download";
import { fileName } from "@/app/_server/http/file-name";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { adoptedPdf, listAdopted } from "@/db/report/adopted";
import type { ReportVariant } from "@/lib/report/model/model";

interface Context {
  params: Promise<{ gemeente: string; code: string; variant: string }>;
}

const variants: ReadonlyMap<string, ReportVariant> = new Map([
  ["openbaar", "public"],
  ["intern", "internal"],
]);

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { gemeente, code, variant: word } = await params;
  const scope = await requireScope();
  const variant = variants.get(word);
  const report = orNotFound(listAdopted(scope, gemeente)).find((adopted) => adopted.code === code);
  if (variant === undefined || report === undefined) return new Response("Dit rapport bestaat niet.", { status: 404 });
  const bytes = orNotFound(adoptedPdf(scope, gemeente, code, variant));
  const etag = `"${createHash("sha256").update(bytes).digest("hex")}"`;
  const { name } = await loadMunicipality(gemeente);
  const answer = download(bytes, {
    name: fileName([name, "vastgesteld", report.adoptedOn, word], ".pdf"),
    mime: "application/pdf",
    // The file never changes, but who may have it can: ask again each time, and send it only where it is not there yet.
    headers: { etag, "cache-control": "private, no-cache" },
  });
  if (request.headers.get("if-none-match") !== etag) return answer;
  answer.headers.delete("content-length");
  return new Response(null, { status: 304, headers: answer.headers });
}

/** A file of an adopted report, bit for bit as it was given out. */
import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { loadMunicipality } from "@/app/_server/load/municipality";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { adoptedPdf, listAdopted } from "@/db/report/adopted";
import type { ReportVariant } from "@/lib/report/model/model";
import { adoptedFileName } from "../../../file-name";

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
  const headers = {
    etag,
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${adoptedFileName((await loadMunicipality(gemeente)).name, report.adoptedOn, word)}"`,
    // The file never changes, but who may have it can: ask again each time, and send it only where it is not there yet.
    "cache-control": "private, no-cache",
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}

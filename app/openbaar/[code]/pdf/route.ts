/** The public PDF of the report that a municipality made public, bit for bit as it was given out. */
import { createHash } from "node:crypto";
import { download } from "@/app/_server/http/download";
import { fileName } from "@/app/_server/http/file-name";
import { notPublic } from "@/app/_server/public-answer";
import { findPublished, publishedPdf } from "@/db/sharing/published";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params;
  const found = findPublished(code);
  const bytes = publishedPdf(code);
  if (found === null || bytes === null) return notPublic();
  const etag = `"${createHash("sha256").update(bytes).digest("hex")}"`;
  const answer = download(bytes, {
    name: fileName([found.municipality.name, "vastgesteld", found.adoptedOn, "openbaar"], ".pdf"),
    mime: "application/pdf",
    headers: { etag, "cache-control": "public, no-cache" },
  });
  if (request.headers.get("if-none-match") !== etag) return answer;
  answer.headers.delete("content-length");
  return new Response(null, { status: 304, headers: answer.headers });
}

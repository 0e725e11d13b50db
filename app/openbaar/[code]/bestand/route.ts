/** The data behind the report that a municipality made public: the file that is enclosed in its public PDF. */
import { contentDisposition } from "@/app/_server/http/download";
import { fileName } from "@/app/_server/http/file-name";
import { notPublic, publicText } from "@/app/_server/public-answer";
import { findPublished } from "@/db/sharing/published";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const found = findPublished((await params).code);
  if (found === null) return notPublic();
  const name = fileName([found.municipality.name, "vastgesteld", found.adoptedOn, "openbaar"], ".json");
  return publicText(request, found.exchange, "application/json", { "content-disposition": contentDisposition(name) });
}

/** A file that belongs to evidence, to download. */
import { attachmentResponse } from "@/app/_evidence/attachment-response";
import { municipalityPlace } from "@/app/_evidence/place";

interface Context {
  params: Promise<{ gemeente: string; id: string; bijlage: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { gemeente, id, bijlage } = await params;
  return attachmentResponse(await municipalityPlace(gemeente), decodeURIComponent(id), decodeURIComponent(bijlage));
}

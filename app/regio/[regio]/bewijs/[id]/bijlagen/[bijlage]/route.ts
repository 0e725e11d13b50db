/** A file that belongs to evidence, to download. */
import { attachmentResponse } from "@/app/_evidence/attachment-response";
import { regionPlace } from "@/app/_evidence/place";

interface Context {
  params: Promise<{ regio: string; id: string; bijlage: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { regio, id, bijlage } = await params;
  return attachmentResponse(await regionPlace(regio), decodeURIComponent(id), decodeURIComponent(bijlage));
}

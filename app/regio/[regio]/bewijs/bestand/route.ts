/** The register of a region's evidence as a file. */
import type { NextRequest } from "next/server";
import { regionPlace } from "@/app/_evidence/place";
import { registerFile } from "@/app/_evidence/register-file";

export const GET = async (request: NextRequest, { params }: { params: Promise<{ regio: string }> }): Promise<Response> =>
  registerFile(await regionPlace((await params).regio), request);

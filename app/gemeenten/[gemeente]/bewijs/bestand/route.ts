/** The register of a municipality's evidence as a file. */
import type { NextRequest } from "next/server";
import { municipalityPlace } from "@/app/_evidence/place";
import { registerFile } from "@/app/_evidence/register-file";

export const GET = async (request: NextRequest, { params }: { params: Promise<{ gemeente: string }> }): Promise<Response> =>
  registerFile(await municipalityPlace((await params).gemeente), request);

/** The OpenAPI document, for everyone, also from a page of another site. */
import { json } from "@/app/_api/answer";
import { origin } from "@/app/_server/sign-in/settings";
import { openApiDocument } from "@/lib/api/openapi";

export const dynamic = "force-dynamic";

export const GET = (): Response =>
  json(openApiDocument({ origin: origin(), contact: process.env.PLATEAU_SECURITY_CONTACT ?? null }), 200, {
    "access-control-allow-origin": "*",
    "cache-control": "public, max-age=3600",
  });

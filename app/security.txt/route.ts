/** Where to report a weakness (RFC 9116), also at /.well-known/security.txt. */
import { securityTxt } from "@/app/_server/http/security-txt";

export const dynamic = "force-dynamic";

/** Not found where the administrator named no contact: an address that nobody reads is worse than none. */
export function GET(): Response {
  const text = securityTxt(process.env.PLATEAU_SECURITY_CONTACT, process.env.PLATEAU_ORIGIN);
  if (text === null) return new Response("PLATEAU_SECURITY_CONTACT is niet ingesteld.\n", { status: 404, headers: PLAIN });
  return new Response(text, { headers: { ...PLAIN, "cache-control": "public, max-age=86400" } });
}

const PLAIN = { "content-type": "text/plain; charset=utf-8" };

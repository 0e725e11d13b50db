/** What programs that search may read: the public pages, and nothing else. Every other answer also says so itself (proxy.ts). */
import { origin } from "@/app/_server/sign-in/settings";
import { INDEX } from "@/lib/report/public-page/paths";

export const dynamic = "force-dynamic";

export const GET = (): Response =>
  new Response(
    [
      "User-agent: *",
      `Allow: ${INDEX}`,
      "Allow: /icon.svg",
      "Disallow: /",
      "",
      `Sitemap: ${origin()}${INDEX}/sitemap.xml`,
      "",
    ].join("\n"),
    { headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=86400" } },
  );

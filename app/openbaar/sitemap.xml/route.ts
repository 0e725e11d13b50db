/** The addresses of all public pages, for search engines. */
import { publicText } from "@/app/_server/public-answer";
import { origin } from "@/app/_server/sign-in/settings";
import { listPublished } from "@/db/sharing/published";
import { sitemap } from "@/lib/report/public-page/lists";
import { INDEX, pagePath, regionPath } from "@/lib/report/public-page/paths";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const { all, regions } = listPublished();
  const pages = [
    { path: INDEX },
    ...all.map(({ municipality, changedAt }) => ({ path: pagePath(municipality.code), changedAt })),
    ...regions.map(({ id }) => ({ path: regionPath(id) })),
  ];
  return publicText(request, sitemap(pages, origin()), "application/xml; charset=utf-8");
}

/** All municipalities with a public page. */
import { publicPage } from "@/app/_server/public-answer";
import { listPublished } from "@/db/sharing/published";
import { indexPage } from "@/lib/report/public-page/lists";
import { lastChange } from "./changed";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const { all, regions } = listPublished();
  return publicPage(request, indexPage(all, regions), lastChange(all.map(({ changedAt }) => changedAt)));
}

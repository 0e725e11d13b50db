/** The style sheet of the public pages. */
import { publicText } from "@/app/_server/public-answer";
import { publicStyle } from "@/lib/report/public-page/style";

export const dynamic = "force-dynamic";

export const GET = (request: Request): Response => publicText(request, publicStyle, "text/css; charset=utf-8");

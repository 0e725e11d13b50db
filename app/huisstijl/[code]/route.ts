/** The colours and typefaces of a municipality, for pages that are about it: no secret, and the same for everyone. */
import { publicText } from "@/app/_server/public-answer";
import { houseStyleOf } from "@/db/house-style";
import { houseStyleSheet } from "@/lib/house-style/style";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params;
  const style = houseStyleOf(code);
  if (style === null) return new Response("Deze gemeente heeft geen eigen huisstijl in Plateau.\n", { status: 404 });
  return publicText(
    request,
    houseStyleSheet(style.item.theme, `body:is([data-house="${code}"], :has([data-house="${code}"]))`),
    "text/css; charset=utf-8",
  );
}

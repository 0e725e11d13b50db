/** Leads from the address of a file back to the page with its form, which says what is wrong with what was asked. */
import { type NextRequest, NextResponse } from "next/server";

/** The page one step up, with the same query. A relative address: behind a proxy the server does not know its own name. */
export const backToForm = ({ nextUrl }: NextRequest): Response =>
  new NextResponse(null, { status: 303, headers: { location: nextUrl.pathname.replace(/\/[^/]+$/, "") + nextUrl.search } });

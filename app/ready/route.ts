/** Whether Plateau can do its work: 200 where every check holds, 503 where one does not. It names what fails, and no more. */
import { NextResponse } from "next/server";
import { readiness } from "@/db/store/readiness";

export const dynamic = "force-dynamic";

export function GET(): NextResponse {
  const checks = readiness();
  const ready = Object.values(checks).every(Boolean);
  return NextResponse.json(
    { status: ready ? "ok" : "unavailable", checks },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

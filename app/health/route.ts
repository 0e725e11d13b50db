/** Whether the process is alive. It asks nothing of the database: who restarts what hangs should not restart for a full disk. */
import { NextResponse } from "next/server";

export const dynamic = "force-dynamic";

export const GET = (): NextResponse => NextResponse.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });

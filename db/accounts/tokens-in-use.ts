/** Which tokens work now: not ended, and not past their last day. Apart from tokens.ts, which says in logs who may read. */
import { and, asc, gte, isNull } from "drizzle-orm";
import type { Queries } from "../store/client";
import { today } from "../store/clock";
import { apiToken } from "./schema";

export const inUse = () => and(isNull(apiToken.endedAt), gte(apiToken.until, today()));

/** The tokens that work now, the oldest first. */
export const tokensInUse = (db: Queries) =>
  db.select().from(apiToken).where(inUse()).orderBy(asc(apiToken.createdAt), asc(apiToken.id)).all();

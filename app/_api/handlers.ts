/**
 * The one way into the API: who asks is known by the token in the head of the request and by nothing else (no cookie, so no
 * page of another site can make a browser ask), each token has its pace, and what a route does not take is told.
 */
import "server-only";
import type { Scope } from "@/lib/access";
import { problemOf } from "@/lib/api/problem-details";
import { secretIn } from "../_server/http/bearer";
import { type RateLimit, takeTurn } from "../_server/http/rate-limit";
import { noteSecurity } from "../_server/http/security";
import { scopeOfToken } from "../_server/sign-in/session";
import { problem } from "./answer";

export interface Asked<P> {
  scope: Scope;
  params: P;
  request: Request;
  query: URLSearchParams;
}

type Handler<P> = (asked: Asked<P>) => Response | Promise<Response>;
type RouteHandler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type HttpMethod = (typeof methods)[number];

/** Ten a second, steadily; a program that fills a database at first may ask more at once. */
const LIMIT: RateLimit = { most: 600, withinMs: 60_000 };

/** The handlers of a route; a method that it does not have is refused with those that it has. */
export function apiRoute<P = Record<string, never>>(
  handlers: Partial<Record<HttpMethod, Handler<P>>>,
): Record<HttpMethod, RouteHandler<P>> {
  const allow = methods.filter((method) => handlers[method] !== undefined).join(", ");
  const entries = methods.map((method) => [method, routeHandler(handlers[method], allow)] as const);
  return Object.fromEntries(entries) as Record<HttpMethod, RouteHandler<P>>;
}

const routeHandler =
  <P>(handler: Handler<P> | undefined, allow: string): RouteHandler<P> =>
  async (request, { params }) => {
    const token = scopeOfToken(secretIn(request.headers.get("authorization")));
    if (token === null) {
      noteSecurity("token.refused");
      const detail = "Stuur een geldig token mee: Authorization: Bearer plateau_… Een beheerder maakt het.";
      return problem(problemOf("unauthorized", detail), { "www-authenticate": "Bearer" });
    }
    const turn = takeTurn(`token ${token.id}`, LIMIT);
    if (!turn.go) {
      const detail = `Wacht ${turn.seconds} seconden. Een token vraagt hooguit ${LIMIT.most} keer per minuut.`;
      return problem(problemOf("too-many-requests", detail), { "retry-after": String(turn.seconds) });
    }
    if (handler === undefined) {
      return problem(problemOf("method-not-allowed", `Dit adres kent: ${allow}.`), { allow });
    }
    return handler({ scope: token.scope, params: await params, request, query: new URL(request.url).searchParams });
  };

/** The API without a server, for tests: a request goes to the route that Next would give it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { routes } from "@/lib/access-routes";

const app = fileURLToPath(new URL("../..", import.meta.url));

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const BASE = "/api/v1/";

/** The routes of the API by the folder in app; the one with most words of its own first, as Next takes them. */
const known = Object.keys(routes)
  .filter((route) => route.startsWith(BASE) && !route.includes("[..."))
  .map((route) => ({
    route,
    names: [...route.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name),
    pattern: new RegExp(`^${route.replaceAll(/\[\w+\]/g, "([^/]+)").replaceAll(".", "\\.")}$`),
  }));

/** Answers a request to a path of the API. */
export async function dispatch(path: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(path, "http://localhost");
  const found = known.find(({ pattern }) => pattern.test(url.pathname));
  const values = found?.pattern.exec(url.pathname)?.slice(1) ?? [];
  const params = Object.fromEntries((found?.names ?? []).map((name, at) => [name, decodeURIComponent(values[at] ?? "")]));
  const file = join(app, found?.route ?? "/api/v1/[...onbekend]", "route.ts");
  const module = (await import(/* @vite-ignore */ file)) as Record<string, Handler>;
  const handler = module[init.method ?? "GET"];
  if (handler === undefined) throw new Error(`${found?.route} takes no ${init.method}`);
  return handler(new Request(url, init), { params: Promise.resolve(params) });
}

/**
 * What stands before Next: every request passes here first, and what costs more than its budget is turned away before any of
 * it is kept. Next gets the request once its body is whole, of a size that was foreseen, and can be told into parts.
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { type RefusalCode, refusals } from "@/lib/form/turned-away";
import { pathOf } from "../path";
import { answer, answerPage } from "./answer";
import { answerInTurn, askerAt, endOf } from "./at-work";
import { type Reading, readBody, withBody } from "./body";
import { type Budget, budgetFor } from "./budget";
import type { BuildFiles } from "./build-files";
import { protectDownload } from "./download-policy";
import { formOf, shapeOf } from "./form-shape";
import { isForApi, refusalBeforeReading } from "./head";
import { Room } from "./room";
import { senderOf } from "./sender";
import { isMembersForm, signedOutPage } from "./signed-out";

export interface FrontSettings {
  /** By what browsers know the site; undefined where it is the host that is asked. */
  site: string | undefined;
  trustedProxies: number;
  /** The account that the cookies of a request are signed in with; null where nobody is. */
  memberOf(cookies: string): string | null;
  /** The program whose token stands in the head of a request to the API; null where there is none, or it is not known. */
  programOf(authorization: string | undefined): string | null;
  /** Told of each request that is turned away. */
  onRefusal(code: RefusalCode): void;
  /** Gives the files of the build; absent: Next does. */
  files?: BuildFiles;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** How many connections there may be at once, and how long the head of a request may take, in milliseconds. */
const MAX_CONNECTIONS = 1000;
const HEAD_TIMEOUT_MS = 20_000;

/** Puts the front before whoever listens to a server. Gives its room, in which the work is counted. */
export function standBefore(server: Server, settings: FrontSettings, room = new Room()): Room {
  const next = server.listeners("request") as Listener[];
  server.removeAllListeners("request");
  server.maxConnections = MAX_CONNECTIONS;
  server.headersTimeout = HEAD_TIMEOUT_MS;
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    receive(request, response, settings, room, async (passed) => {
      if (settings.files?.(passed, response)) return;
      await Promise.all(next.map((listener) => listener.call(server, passed, response)));
    }).catch(() => response.destroy());
  });
  return room;
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  settings: FrontSettings,
  room: Room,
  pass: (request: IncomingMessage) => Promise<unknown>,
): Promise<void> {
  const { headers, url = "" } = request;
  headers["x-forwarded-for"] = senderOf(request, settings.trustedProxies);
  delete headers.forwarded;
  protectDownload(response);
  const end = endOf(request, response);
  const turnAway = (code: RefusalCode): void => {
    settings.onRefusal(code);
    answer(request, response, refusals[code]);
  };
  const refusal = refusalBeforeReading(request, settings.site);
  if (refusal !== null) return turnAway(refusal);
  const bytes = Number(headers["content-length"] ?? 0);
  if (bytes === 0 && isFormWithoutBody(request)) return turnAway("unreadableForm");
  let whole = request;
  if (bytes > 0) {
    const read = await receiveBody(request, end, bytes, settings, room);
    if (!read.ok) return turnAway(read.why);
    if (isMembersForm(request.method, url, headers) && settings.memberOf(headers.cookie ?? "") === null) {
      const body = Buffer.concat(read.pieces);
      return answerPage(response, 403, (nonce) => signedOutPage(url, body, headers["content-type"] ?? "", nonce));
    }
    whole = withBody(request, read.pieces);
  }
  const asked = { request, response, end, pass: () => pass(whole) };
  const noTurn = await answerInTurn(asked, () => askerOf(request, settings), room.atWork);
  if (noTurn !== null) turnAway(noTurn);
}

/** For whom an answer is made: the account that is signed in, the program with this token, or else the address that asks. */
function askerOf({ headers, url = "" }: IncomingMessage, settings: FrontSettings): string {
  try {
    const program = isForApi(url) ? settings.programOf(headers.authorization) : null;
    if (program !== null) return `program ${program}`;
    const account = settings.memberOf(headers.cookie ?? "");
    if (account !== null) return `account ${account}`;
  } catch {
    // That the database fails is told by what answers.
  }
  return askerAt(String(headers["x-forwarded-for"]));
}

/** Reads a body that its head says to have `bytes`, within the budget of its address. It is held until the answer is there. */
async function receiveBody(
  request: IncomingMessage,
  end: AbortSignal,
  bytes: number,
  settings: FrontSettings,
  room: Room,
): Promise<Reading> {
  const { headers, url = "" } = request;
  const path = pathOf(url);
  const budget = budgetFor(path, bytes, () => settings.memberOf(headers.cookie ?? "") !== null);
  const tooLarge = budget.lane === null ? "formTooLarge" : "fileTooLarge";
  if (bytes > budget.mostBytes) return { ok: false, why: tooLarge };
  const leave = budget.lane === null ? () => undefined : room.enter(budget.lane, String(headers["x-forwarded-for"]));
  if (leave === null) return { ok: false, why: "busy" };
  const held = room.holder(budget.lane);
  end.addEventListener("abort", () => {
    leave();
    held.giveBack();
  });
  const read = await readBody(request, budget, tooLarge, held);
  const wrong = read.ok ? wrongWith(read.pieces, headers["content-type"] ?? "", budget, room) : null;
  return wrong === null ? read : { ok: false, why: wrong };
}

/** Whether a request says that it sends a form of several parts, and sends nothing: even an empty form has its last border. */
function isFormWithoutBody({ method, headers }: IncomingMessage): boolean {
  const form = formOf(headers["content-type"] ?? "");
  return method === "POST" && form !== null && (form === "malformed" || form.kind === "multipart");
}

/** What is wrong with a body that says that it is a form; null where nothing is, or it is none. */
function wrongWith(pieces: Buffer[], mediaType: string, budget: Budget, room: Room): RefusalCode | null {
  const form = formOf(mediaType);
  if (form === null) return null;
  if (form === "malformed") return "unreadableForm";
  const { parts, wrong } = shapeOf(pieces.length === 1 && pieces[0] ? pieces[0] : joined(pieces), form, budget.mostParts);
  room.work.parts += parts;
  return wrong;
}

/** The pieces as one, in their place: the bytes are held once. */
function joined(pieces: Buffer[]): Buffer {
  const whole = Buffer.concat(pieces);
  pieces.splice(0, pieces.length, whole);
  return whole;
}

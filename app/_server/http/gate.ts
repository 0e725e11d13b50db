/** What is turned away before any page or action sees it: a post of another site, and a body of unknown or too great a size. */
import { isSameOrigin } from "./same-origin";

export interface GateRefusal {
  status: 400 | 403 | 411 | 413;
  /** A Dutch sentence for who sees it. */
  text: string;
}

/** The most that a request's body may be, in bytes: an attachment of 20 MB with the form around it. */
export const LARGEST_BODY = 21 * 1024 * 1024;

/** Why a request is turned away, or null where it may go on. `header` gives a header's value or null; `site` as in {@link isSameOrigin}. */
export function refusalOf(
  method: string,
  header: (name: string) => string | null,
  site: string | undefined,
): GateRefusal | null {
  if (!isSameOrigin(method, header, site)) {
    return { status: 403, text: "Dit formulier kwam niet van deze website. Er is niets bewaard. Open de pagina opnieuw." };
  }
  if (header("transfer-encoding") !== null) {
    return { status: 411, text: "De omvang van wat u verstuurt is niet bekend. Er is niets bewaard." };
  }
  if (Number(header("content-length") ?? 0) > LARGEST_BODY) {
    return { status: 413, text: "Dit is te groot om te versturen: een bestand mag hoogstens 20 MB zijn. Er is niets bewaard." };
  }
  return null;
}

/** Why an address is turned away: its percent signs do not spell a text, which Next would report as a fault of ours. Null where they do. */
export function unreadableAddress(path: string): GateRefusal | null {
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    return { status: 400, text: "Dit adres is niet te lezen. Ga terug en kies de pagina opnieuw." };
  }
}

const UNREADABLE: GateRefusal = {
  status: 400,
  text: "Dit formulier is niet te lezen. Er is niets bewaard. Open de pagina opnieuw.",
};

/** Why a form is turned away: its parts cannot be told apart, which Next would report as a fault of ours. Null where they can. */
export async function unreadableForm(request: Request): Promise<GateRefusal | null> {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return null;
  try {
    await request.clone().formData();
    return null;
  } catch {
    return UNREADABLE;
  }
}

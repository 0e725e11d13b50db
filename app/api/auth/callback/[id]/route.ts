/** Where an OpenID provider sends people back to. The only address of better-auth that can be reached from outside. */
import { aside } from "@/app/_server/http/place";
import { auth } from "@/app/_server/sign-in/auth";
import { withClaims } from "@/app/_server/sign-in/auth-provider";

export const GET = (request: Request): Promise<Response> => aside(() => withClaims(() => auth().handler(request)));

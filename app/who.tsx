/** Who is signed in, in the header: the role and its places, one's own account, and signing out. */
import { Link } from "@/app/_components/link";
import { roleNames } from "@/lib/access";
import { SignOut } from "./_components/form/sign-out";
import { PlaceSwitcher } from "./_components/place-switcher";
import type { Identity } from "./_server/sign-in/session";
import { signOut } from "./inloggen/actions";

/** `identity` is null for who is signed in but has nothing to do here yet. */
export function Who({ identity }: { identity: Identity | null }) {
  return (
    <div className="who">
      {identity && (
        <p>
          {roleNames[identity.scope.role]}
          {identity.name && " · "}
          {identity.places.length > 1 ? <PlaceSwitcher places={identity.places} /> : identity.name}
        </p>
      )}
      <Link href="/account">Mijn account</Link>
      <SignOut action={signOut} />
    </div>
  );
}

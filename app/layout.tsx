/** The frame of every page: skip link, header with the main navigation and who you are, footer with the Kader's standing. */
import "./globals.css";
import latin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { Link } from "@/app/_components/link";
import { isGenerated } from "@/db/store/generated";
import { currentFramework } from "@/lib/framework/versions";
import { AdminNav } from "./_components/admin-nav";
import { Logo } from "./_components/logo";
import { MainNav } from "./_components/main-nav";
import { currentIdentity, currentSession } from "./_server/sign-in/session";
import { Who } from "./who";

export const metadata: Metadata = {
  title: { default: "Plateau", template: "%s · Plateau" },
  description: "Waar staat uw gemeente in de aanpak van mensenhandel, waarom en tot wanneer?",
};

export default async function Layout({ children }: { children: ReactNode }) {
  // Known from the styles only once those have come; what is asked for at once is there at the first drawing.
  preload(latin, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const session = await currentSession();
  const identity = await currentIdentity();
  return (
    <html lang="nl">
      <body data-person={session?.account.id}>
        <a className="skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <header className="bar">
          <div className="bar__inside">
            <Link className="brand" href={identity?.homePath ?? "/"}>
              <Logo />
              Plateau
            </Link>
            {identity?.home && (
              <MainNav
                home={identity.home}
                places={identity.places.map(({ path }) => path)}
                advises={identity.scope.role === "advisor"}
              />
            )}
            {identity?.scope.role === "administrator" && <AdminNav />}
            {session && <Who identity={identity} />}
          </div>
        </header>
        {isGenerated() && (
          <aside className="generated" aria-label="Over deze gegevens">
            <strong>Gegenereerde gegevens.</strong> Wat u hier over gemeenten ziet, is verzonnen om Plateau mee te proberen.
          </aside>
        )}
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <footer className="footer">
          <p>Toets aan het VNG-Kader voor de aanpak van mensenhandel (februari 2021). {currentFramework.status}</p>
          <p>
            <Link href="/controleren">Nagaan of een rapport is vastgesteld</Link>
            {" · "}
            <a href="/openbaar">Gemeenten die openbaar delen</a>
            {" · "}
            <Link href="/toegankelijkheid">Toegankelijkheid</Link>
          </p>
        </footer>
      </body>
    </html>
  );
}

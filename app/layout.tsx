/** The frame of every page: skip link, header with the main navigation and who you are, footer with the Kader's standing. */
import "@fontsource-variable/source-sans-3";
import "./globals.css";
import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { roleNames } from "@/lib/access";
import { currentFramework } from "@/lib/framework/versions";
import { Logo } from "./_components/logo";
import { MainNav } from "./_components/main-nav";
import { currentIdentity } from "./_server/session";

export const metadata: Metadata = {
  title: { default: "Plateau", template: "%s · Plateau" },
  description: "Waar staat uw gemeente in de aanpak van mensenhandel, waarom en tot wanneer?",
};

export default async function Layout({ children }: { children: ReactNode }) {
  const identity = await currentIdentity();
  return (
    <html lang="nl">
      <body>
        <a className="skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <header className="bar">
          <div className="bar__inside">
            <Link className="brand" href={identity ? homeOf(identity.home) : "/"}>
              <Logo />
              Plateau
            </Link>
            {identity && <MainNav home={identity.home} />}
            {identity && (
              <p className="who">
                {roleNames[identity.scope.role]} · {identity.name} <Link href="/">Wisselen</Link>
              </p>
            )}
          </div>
        </header>
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <footer className="footer">
          <p>Toets aan het VNG-Kader voor de aanpak van mensenhandel (februari 2021). {currentFramework.status}</p>
        </footer>
      </body>
    </html>
  );
}

const homeOf = ({ kind, id }: { kind: string; id: string }): string =>
  kind === "municipality" ? `/gemeenten/${id}` : `/regio/${id}`;

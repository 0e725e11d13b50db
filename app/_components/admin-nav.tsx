"use client";
/** The main navigation of an administrator. */
import { usePathname } from "next/navigation";
import { Link } from "@/app/_components/link";

const screens = [
  ["Beheer", "/beheer"],
  ["Mensen", "/beheer/mensen"],
  ["Regio’s", "/beheer/regios"],
  ["Gemeenten", "/beheer/gemeenten"],
  ["Vormen op komst", "/beheer/vormen"],
  ["Landelijk", "/landelijk"],
] as const;

export function AdminNav() {
  const path = usePathname();
  const isCurrent = (href: string): boolean => path === href || (href !== "/beheer" && path.startsWith(href));
  return (
    <nav className="main-nav" aria-label="Hoofdmenu">
      <ul>
        {screens.map(([text, href]) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent(href) ? "page" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

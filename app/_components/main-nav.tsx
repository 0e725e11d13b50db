"use client";
/** The main navigation: the screens of the municipality one is at home in, or is looking at, and of one's region. */
import { usePathname } from "next/navigation";
import { Link } from "@/app/_components/link";
import type { Owner } from "@/lib/access";

const screens = [
  ["Overzicht", ""],
  ["Bewijs", "/bewijs"],
  ["Afspraken", "/afspraken"],
  ["Acties", "/acties"],
  ["Rapport", "/rapport"],
  ["Logboek", "/logboek"],
] as const;

const inbox = ["Postvak", "/postvak"] as const;
const access = ["Toegang", "/toegang"] as const;

const regionScreens = [
  ["Regio", ""],
  ["Kaart", "/kaart"],
  ["Vergelijken", "/vergelijken"],
  ["Bewijs", "/bewijs"],
  ["Afspraken", "/afspraken"],
  ["Rapport", "/rapport"],
  inbox,
] as const;

interface Props {
  home: Owner;
  /** The addresses of all that one works for, where it is more than one. */
  places: readonly string[];
  /** Whether one records for a municipality: then one sees who may read it. */
  advises: boolean;
}

export function MainNav({ home, places, advises }: Props) {
  const path = usePathname();
  const here = places.find((place) => path === place || path.startsWith(`${place}/`));
  const own = advises ? [...screens, inbox, access] : [...screens, inbox];
  const items =
    home.kind === "region" ? regionItems(here ?? `/regio/${home.id}`, path) : itemsOf(here ?? `/gemeenten/${home.id}`, own);
  return (
    <nav className="main-nav" aria-label="Hoofdmenu">
      <ul>
        {items.map(({ base, rest, text }) => (
          <li key={text}>
            <Link href={base + rest} aria-current={isCurrent(path, base, rest) ? "page" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const itemsOf = (base: string, list: readonly (readonly [string, string])[]) =>
  list.map(([text, rest]) => ({ base, rest, text }));

/** A chain director who looks at a member sees that municipality's screens, and the way back to the region. */
function regionItems(region: string, path: string) {
  const municipality = municipalityOf(path);
  if (municipality === undefined) return itemsOf(region, regionScreens);
  return [...itemsOf(region, regionScreens.slice(0, 1)), ...itemsOf(municipality, screens)];
}

const municipalityOf = (path: string): string | undefined => /^\/gemeenten\/[^/]+/.exec(path)?.[0];

/** Themes and norms belong to the overview. */
const isCurrent = (path: string, base: string, rest: string): boolean =>
  rest === ""
    ? path === base || /^\/(thema|normen|vormen|eindigt)\b/.test(path.slice(base.length))
    : path.startsWith(base + rest);

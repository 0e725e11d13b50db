"use client";
/** The places that one works for, where they are several: a link to each, the one that is open marked. */
import { usePathname } from "next/navigation";
import { Link } from "@/app/_components/link";

export function PlaceSwitcher({ places }: { places: readonly { name: string; path: string }[] }) {
  const open = usePathname();
  return places.map(({ name, path }, at) => (
    <span key={path}>
      {at > 0 && ", "}
      <Link href={path} aria-current={open === path || open.startsWith(`${path}/`) ? "true" : undefined}>
        {name}
      </Link>
    </span>
  ));
}

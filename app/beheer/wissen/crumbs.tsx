/** Where the pages of erasing stand: below the administrator's home, or by themselves for who has none. */
import { Breadcrumbs, type Crumb } from "@/app/_components/breadcrumbs";
import type { Scope } from "@/lib/access";

export function Crumbs({ scope, here }: { scope: Scope; here?: string }) {
  const home: Crumb[] = scope.role === "administrator" ? [{ text: "Beheer", href: "/beheer" }] : [];
  const list: Crumb = here === undefined ? { text: "Wissen" } : { text: "Wissen", href: "/beheer/wissen" };
  return <Breadcrumbs crumbs={[...home, list, ...(here === undefined ? [] : [{ text: here }])]} />;
}

/** The administrator's pages share the styles of lists and forms. */
import type { ReactNode } from "react";
import "@/app/_evidence/evidence.css";

export default function AdministrationLayout({ children }: { children: ReactNode }) {
  return children;
}

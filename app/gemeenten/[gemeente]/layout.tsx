/** Above every page of a municipality that is no more: into which it merged, and that nothing is added to it. */
import type { ReactNode } from "react";
import { currentScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { findMunicipality } from "@/db/places/municipalities";
import { Merged } from "./merged";

interface Props {
  params: Promise<{ gemeente: string }>;
  children: ReactNode;
}

export default async function MunicipalityLayout({ params, children }: Props) {
  const scope = await currentScope();
  const found = scope && findMunicipality(scope, (await params).gemeente);
  return (
    <>
      {found?.ok && <Merged municipality={found.value} today={today()} />}
      {children}
    </>
  );
}

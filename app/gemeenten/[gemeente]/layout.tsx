/** Every page of a municipality: in its own house style, and where it is no more, into which it merged and that nothing is added. */
import type { ReactNode } from "react";
import { HouseStyle } from "@/app/_components/house-style";
import { currentScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { houseStyleOf } from "@/db/house-style";
import { findMunicipality } from "@/db/places/municipalities";
import { Merged } from "./merged";

interface Props {
  params: Promise<{ gemeente: string }>;
  children: ReactNode;
}

export default async function MunicipalityLayout({ params, children }: Props) {
  const scope = await currentScope();
  const { gemeente } = await params;
  const found = scope && findMunicipality(scope, gemeente);
  const style = found?.ok ? houseStyleOf(gemeente) : null;
  return (
    <>
      {style && <HouseStyle code={gemeente} version={style.version} />}
      {found?.ok && <Merged municipality={found.value} today={today()} />}
      {children}
    </>
  );
}

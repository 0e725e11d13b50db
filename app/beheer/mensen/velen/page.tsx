/** Inviting many people at once: lines are pasted, each is judged by itself, and nobody is invited before one looked. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { requireScope } from "@/app/_server/sign-in/session";
import { mayEverywhere } from "@/lib/access";
import { inviteMany } from "../../people-actions";
import { ManyForm } from "./many-form.client";

export const metadata: Metadata = { title: "Veel mensen uitnodigen" };

export default async function InviteManyPage() {
  if (!mayEverywhere(await requireScope(), "people.manage")) notFound();
  return (
    <>
      <Breadcrumbs
        crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Mensen", href: "/beheer/mensen" }, { text: "Veel uitnodigen" }]}
      />
      <div className="reading">
        <h1>Veel mensen uitnodigen</h1>
        <p className="lead">
          Plak regels uit een lijst of rekenblad: naam, e-mailadres, gemeente of regio, rol. U ziet eerst wie u uitnodigt en
          welke regels niet kloppen.
        </p>
        <ManyForm action={inviteMany} />
      </div>
    </>
  );
}

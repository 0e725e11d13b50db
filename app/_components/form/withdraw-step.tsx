/** The step before something is withdrawn: what it is and what follows from it, a button, and the way back. */
import type { ReactNode } from "react";
import { Link } from "@/app/_components/link";
import { ConfirmForm } from "./confirm-form";
import type { ServerAction } from "./record-form";

interface Props {
  /** How what is withdrawn is called. */
  title: string;
  action: ServerAction;
  /** What the form sends. */
  hidden: Readonly<Record<string, string>>;
  /** Where it is shown, for who does not withdraw it. */
  back: string;
  /** What withdrawing means, and what changes with it. */
  children: ReactNode;
}

export const WithdrawStep = ({ title, action, hidden, back, children }: Props) => (
  <>
    <h1>{title} intrekken?</h1>
    {children}
    <div className="row">
      <ConfirmForm action={action} hidden={hidden} label="Intrekken" danger />
      <Link className="button button--quiet" href={back}>
        Niet doen
      </Link>
    </div>
  </>
);

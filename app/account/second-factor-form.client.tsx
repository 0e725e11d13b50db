"use client";
/** Setting up the second step, and making new recovery codes: one form that goes from step to step, also without JavaScript. */
import { type ReactNode, useActionState } from "react";
import { type SecondFactorState, typedSecret } from "@/lib/accounts/second-factor";
import type { LineField } from "@/lib/form/lines";
import { opened } from "@/lib/form/state";
import { ErrorSummary } from "../_components/form/error-summary";
import { Line } from "../_components/form/line-form";
import { QrCode } from "../_components/qr-code";
import { RecoveryCodes } from "./recovery-codes";

interface Props {
  action: (before: SecondFactorState, submitted: FormData) => Promise<SecondFactorState>;
  password: LineField;
  code: LineField;
  /** Where one goes when it is done. */
  next: string;
  origin: string;
  /** What stands above the first step. */
  children: ReactNode;
}

export function SecondFactorForm({ action, password, code, next, origin, children }: Props) {
  const [state, submit, pending] = useActionState(action, { step: "password", form: opened() });
  if (state.step === "done") return <RecoveryCodes codes={state.codes} next={next} origin={origin} />;
  const scanning = state.step === "scan";
  return (
    <form action={submit} noValidate key={state.step}>
      <ErrorSummary state={state.form} />
      {state.step === "scan" ? <Scan uri={state.uri} /> : children}
      <Line field={scanning ? code : password} state={state.form} />
      <p className="form-actions">
        <button type="submit" className="button button--primary" aria-disabled={pending}>
          {scanning ? "Code controleren" : "Verder"}
        </button>
      </p>
    </form>
  );
}

const Scan = ({ uri }: { uri: string }) => (
  <>
    <h2>Scan deze code met uw app</h2>
    <QrCode text={uri} label="QR-code om Plateau aan uw app toe te voegen" />
    <p>
      Kunt u niet scannen? Typ dan deze sleutel over in de app: <code className="secret">{typedSecret(uri)}</code>
    </p>
  </>
);

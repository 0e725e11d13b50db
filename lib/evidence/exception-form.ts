/** The form of an exception. Which evidence is excepted is known before it is opened. */
import { fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { exceptionRecord, exceptionShape } from "./exception";

export const exceptionFields = fieldsOf(exceptionShape, [
  [
    "motivation",
    {
      question: "Waarom geldt dit bewijs niet voor de gemeente?",
      hint: "Deze tekst staat in het rapport voor de raad.",
      long: true,
      missing: "Vul in waarom dit bewijs niet geldt voor de gemeente.",
    },
  ],
  ["from", { question: "Vanaf wanneer niet?", missing: "Vul in vanaf wanneer het niet geldt." }],
  ["until", { question: "Tot en met wanneer niet?", hint: "Laat leeg als er geen einddatum is." }],
]);

export const exceptionForm = recordForm({ schema: exceptionRecord, fields: exceptionFields, unseen: ["id", "evidence"] });

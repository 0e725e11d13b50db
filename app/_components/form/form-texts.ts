/** What is typed and ticked in a form on the page: read from it, and put back into it. Files and passwords are left alone. */
import type { Entries } from "@/lib/form/entries";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NOT_KEPT = new Set(["hidden", "file", "password", "submit", "button", "reset"]);

const controlsOf = (form: HTMLFormElement): Control[] =>
  ([...form.elements] as Control[]).filter(({ name, type }) => name && type !== undefined && !NOT_KEPT.has(type));

const isTick = (control: Control): control is HTMLInputElement => control.type === "checkbox" || control.type === "radio";

/** The values of each field, in the order in which they stand there; what is not ticked is left out. */
export const textsIn = (form: HTMLFormElement): Entries =>
  entriesOf(form, (control) => (isTick(control) && !control.checked ? undefined : control.value));

/** The same as the page came with them, whatever was typed since. */
export const textsGiven = (form: HTMLFormElement): Entries =>
  entriesOf(form, (control) => {
    if (isTick(control)) return control.defaultChecked ? control.value : undefined;
    return control instanceof HTMLSelectElement ? chosenAtFirst(control) : control.defaultValue;
  });

const chosenAtFirst = ({ options }: HTMLSelectElement): string =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";

function entriesOf(form: HTMLFormElement, read: (control: Control) => string | undefined): Entries {
  const entries: Record<string, string[]> = {};
  for (const control of controlsOf(form)) {
    const value = read(control);
    if (value !== undefined) entries[control.name] = [...(entries[control.name] ?? []), value];
  }
  return entries;
}

/** Fills the form with what was kept, and tells each control that changed as if it had been typed. */
export function putTexts(form: HTMLFormElement, entries: Entries): void {
  const left = new Map(Object.entries(entries).map(([name, values]) => [name, [...values]]));
  for (const control of controlsOf(form)) {
    if (putInto(control, left.get(control.name) ?? [])) {
      const details = control.closest("details");
      if (details) details.open = true;
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

/** Whether the control changed. A control for text takes the first of the values that are left. */
function putInto(control: Control, values: string[]): boolean {
  if (isTick(control)) {
    const ticked = values.includes(control.value);
    if (control.checked === ticked) return false;
    control.checked = ticked;
    return true;
  }
  const value = values.shift() ?? "";
  if (control.value === value) return false;
  control.value = value;
  return true;
}

import { createContext } from '@lit/context';

/** The settings that `<case-file>` gives to the elements inside it: the values of its attributes, as written. */
interface Settings {
  readonly case?: string | null | undefined;
  readonly src?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly refresh?: string | null | undefined;
  readonly timeout?: string | null | undefined;
}

/** The name of a setting, as a property. */
export type SettingName = keyof Settings;

/** What `<case-file>` provides to the elements inside it. */
export interface CaseContext extends Settings {
  /** The `<case-file>` itself; not there until it has rendered for the first time. */
  readonly caseFile?: CaseFileElement;
  readonly hasScrubber?: boolean;
}

/** A `<case-file>`, as a `<case-scrubber>` inside it uses it. */
export interface CaseFileElement extends HTMLElement {
  /** The day for all elements inside it, such as `2021-01-06`. */
  asOf?: string;
  addScrubber(scrubber: Element): void;
  removeScrubber(scrubber: Element): void;
}

/** Known by name, so that elements of two copies of the script on one page share it. */
export const caseContext = createContext<CaseContext>(Symbol.for('casefile.context.2'));

import { createContext } from '@lit/context';
import type { LitElement } from 'lit';

/** What `<case-file>` can say for the widgets inside it, each as its attribute has it. */
interface Attributes {
  readonly case?: string | null | undefined;
  readonly src?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly refresh?: string | null | undefined;
  readonly timeout?: string | null | undefined;
}
export type Setting = keyof Attributes;

/** What `<case-file>` says. */
export interface Settings extends Attributes {
  readonly stage?: Stage;
}

/** What a `<case-scrubber>` does with the `<case-file>` around it. */
export interface Stage extends LitElement {
  /** Whether there is a scrubber: then drawings keep their frame from day to day. */
  scrubbed: boolean;
  /** Whether the scrubber has moved it just now: then what is closed is not made. */
  readonly isMoving: boolean;
  /** The day as the attribute has it. */
  readonly asOf?: string | undefined;
  /** What it has been warned of. */
  readonly warned: Set<string>;
  /** Everything that takes its settings from the `<case-file>`. */
  readonly widgets: readonly LitElement[];
  /** Shows another day, `2021-01-06`, everywhere; fulfilled when all is drawn. */
  moveTo(day: string | undefined): Promise<unknown>;
}

/** Known by name, so that a second copy of the script on the page speaks of the same. */
export const settingsContext = createContext<Settings>(Symbol.for('casefile.settings'));

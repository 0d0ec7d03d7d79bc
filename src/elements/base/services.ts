/**
 * Abilities of the elements that not every page needs. Importing `casefile/source` or `casefile/publication` adds one,
 * so pages that do not import them do not load their code. An element looks a service up when it needs it, and is told
 * when one is added later.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Day } from '../../dates/calendar.js';
import type { AttributeHost } from './attributes.js';
import type { SettingName } from './case-context.js';

/** An element, as a service uses it. */
export interface ServiceHost extends ReactiveControllerHost, AttributeHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The value of the element's own attribute, or of the `<case-file>` around it. */
  setting(name: SettingName): string | undefined;
  /** Writes a warning about the attribute to the console, once. If `<case-file>` has the attribute, it is named. */
  warn(attribute: string, message: string): void;
}

/** Reads the document that an element's `src` names, and shares it with the other elements that name it. */
export interface DocumentReader {
  /** The key under which the case registry has the document; undefined if `src` names none. */
  readonly key: string | undefined;
}

/** Looks for the day on which the article around an element was published. */
export interface PublicationFinder {
  /** The day, if one was found. */
  readonly day: Day | undefined;
  /** Whether the page may still name the day later. */
  readonly isSearching: boolean;
}

/** Each service is a function that begins to serve one element. */
export interface Services {
  readonly documentReader: (host: ServiceHost) => DocumentReader;
  readonly publicationFinder: (host: ServiceHost) => PublicationFinder;
}

const services: Partial<Services> = {};
const listeners = new Set<() => void>();

/** Adds a service, and tells the elements that are on the page. */
export function addService<N extends keyof Services>(name: N, service: Services[N]): void {
  Object.assign(services, { [name]: service });
  for (const listener of listeners) listener();
}

/** @returns the service; undefined until it is added */
export function findService<N extends keyof Services>(name: N): Services[N] | undefined {
  return services[name];
}

/**
 * Calls the listener whenever a service is added.
 *
 * @returns a function that ends this
 */
export function onServiceAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

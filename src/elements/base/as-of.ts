import type { Day } from '../../dates/calendar.js';
import { readDay } from '../../dates/edtf.js';
import { GracePeriod } from './grace-period.js';
import { findService, type PublicationFinder, type ServiceHost } from './services.js';

/** Quotation marks that a text editor puts in place of straight ones: `as-of=“2021-01-06”`. */
const QUOTES = '[“”„‟«»‹›‘’‚‛″′＂]';

/** A day, alone or with a time after it, as a field of a CMS has it. */
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ](?:[01]\d|2[0-4]):?[0-5]\d.*)?$/;

/** The forms that `as-of` takes, for messages. */
export const AS_OF_FORMS = 'latest; a date such as 2021-01-06; publication';

/**
 * @param text the value of the attribute `as-of`; undefined if it is not set.
 * @returns the day, or the word; undefined if the value cannot be understood
 */
export function readAsOf(text = 'latest'): Day | 'latest' | 'publication' | undefined {
  const value = text.replace(new RegExp(`^\\s*${QUOTES}?\\s*|\\s*${QUOTES}?\\s*$`, 'g'), '');
  if (value === 'latest' || value === 'publication') return value;
  return readDay(DAY.exec(value)?.[1] ?? '');
}

/** Finds the day that an element shows. */
export class AsOfDay {
  readonly #host: ServiceHost;
  readonly #gracePeriod: GracePeriod;
  #finder: PublicationFinder | undefined;

  constructor(host: ServiceHost) {
    this.#host = host;
    this.#gracePeriod = new GracePeriod(host);
  }

  /** Looks up the publication finder if the element needs it. Call this before each update. */
  prepare(): void {
    if (readAsOf(this.#host.setting('asOf')) !== 'publication') return;
    this.#finder ??= findService('publicationFinder')?.(this.#host);
  }

  /**
   * @returns the day; undefined if `as-of` cannot be understood. A day after today counts as today, because plans would
   * be shown as facts
   */
  find(today: Day): Day | undefined {
    const asOf = readAsOf(this.#host.setting('asOf'));
    if (asOf === 'latest') return today;
    const day = asOf === 'publication' ? (this.#publicationDay() ?? today) : asOf;
    return day === undefined ? undefined : Math.min(day, today);
  }

  #publicationDay(): Day | undefined {
    if (this.#finder?.day !== undefined) return this.#finder.day;
    if (this.#mayBeFoundLater()) return undefined;
    const reason = this.#finder
      ? 'the page does not say when the article was published'
      : 'the module "casefile/publication" is not imported';
    this.#host.warn(
      'as-of',
      `as-of="publication" shows the latest state, because ${reason}. A date such as as-of="2021-01-06" always works.`,
    );
    return undefined;
  }

  #mayBeFoundLater(): boolean {
    if (this.#finder) return this.#finder.isSearching;
    this.#gracePeriod.begin('publication');
    return !this.#gracePeriod.isOver;
  }
}

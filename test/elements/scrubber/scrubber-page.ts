/** A `<case-file>` with a scrubber and widgets in a page, for tests of both. */
import { fixture } from '@open-wc/testing';
import type { Casefile } from '../../../data/casefile.js';
import type { CaseElement } from '../../../src/elements/base/case-element.js';
import type { CaseFile, CaseScrubber } from '../../../src/index.js';
import { readDate } from '../../../src/dates/edtf.js';
import { day, iso } from '../../fixtures/build.js';
import { viewOf } from '../../../src/view/view.js';
import { caseOf, event } from '../../fixtures/build.js';
import { CASES, NOW, part, tag, TAGS } from '../support.js';

/** All four widgets, with the badge as a banner. */
export const WIDGETS =
  tag('case-status-badge', 'variant="banner"') +
  TAGS.slice(1)
    .map((name) => tag(name))
    .join('');

export interface Page {
  readonly file: CaseFile;
  readonly scrubber: CaseScrubber;
  readonly slider: HTMLInputElement;
  readonly play: HTMLElement;
  /** The day that the scrubber shows, as `2021-01-06`. */
  readonly day: () => string;
  readonly drawn: () => Promise<void>;
  /** Puts the slider on the day. */
  readonly to: (day: string) => Promise<void>;
}

export async function page(attributes = '', inner = tag('case-status-badge'), around = ''): Promise<Page> {
  const column = await fixture<HTMLElement>(
    `<div ${around}><case-file ${attributes}><case-scrubber></case-scrubber>${inner}</case-file><p id="after">What stands below.</p></div>`,
  );
  const file = column.querySelector<CaseFile>('case-file')!;
  const scrubber = column.querySelector<CaseScrubber>('case-scrubber')!;
  const drawn = async (): Promise<void> => {
    await file.updateComplete;
    await Promise.all(
      [...file.querySelectorAll<CaseElement>(`${TAGS.join()},case-scrubber`)].map((each) => each.updateComplete),
    );
  };
  await drawn();
  const slider = part(scrubber, 'slider') as HTMLInputElement;
  const to = async (value: string): Promise<void> => {
    slider.value = String(day(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  };
  return { file, scrubber, slider, play: part(scrubber, 'play'), day: () => iso(Number(slider.value)), drawn, to };
}

/** Every day that the case names, in order. */
export function daysOf(casefile: Casefile): number[] {
  const dates = casefile.events.flatMap((event) => [readDate(event.date), readDate(event.known ?? '')]);
  return [...new Set(dates.flatMap((date) => (date ? [date.first, date.last] : [])))].sort((a, b) => a - b);
}

/** The days on which the status differs from the day before, by the view of each day that the case names. */
function statusChangesOf(casefile: Casefile): string[] {
  const shownOn = (each: number): string | undefined => viewOf(casefile, each).status?.event.id;
  return daysOf(casefile)
    .filter((each) => each <= day(NOW) && shownOn(each) !== shownOn(each - 1))
    .map(iso);
}

const status = { label: 'A status', tone: 'pending' } as const;

/** One status became known after a newer one was shown, another became known months after its date. */
export const secret: Casefile = {
  ...caseOf(
    event('first', '2001-01-01'),
    event('a', '2001-02-01', { status }),
    event('late', '2001-03-01', { status, known: '2001-06-01' }),
    event('b', '2001-04-01', { status }),
    event('c', '2002-01-01', { status, known: '2002-05-01' }),
    event('d', '2003-01-01', { status }),
  ),
  id: 'secret',
};

export const STATUS_CHANGES: readonly (readonly [id: string, statusChanges: readonly string[]])[] = [
  ['small', ['2001-05-10', '2001-10-15', '2002-06-30', '2002-07-01']],
  ['secret', ['2001-02-01', '2001-04-01', '2002-05-01', '2003-01-01']],
  ...CASES.map(({ id, casefile }) => [id, statusChangesOf(casefile)] as const),
];

export const inWords = (each: string, lang = 'en-GB'): string =>
  new Date(each).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });

/** The spaces in a date do not break. */
export const valueText = (slider: Element): string => (slider.ariaValueText ?? '').replace(/\s/g, ' ');

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { outline } from '../../map/outlines.js';
import type { Box } from '../../map/geometry.js';
import { countriesOf, countryRecordsOf, type Country, type CountryRecord } from '../../view/countries.js';
import { locatedSubject, placeOf } from '../../view/subject.js';
import type { View } from '../../view/view.js';
import { countryInWords } from '../../words/dates.js';
import { mapWords } from '../../words/map.js';
import { wordsIn } from '../../words/word-set.js';
import { CaseWidget } from '../base/case-widget.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { mapStyles } from './case-asylum-map.styles.js';
import { recordEntry, subjectEntry } from './country-list.js';
import { LabelPlacement } from './label-placement.js';
import { mapDrawing } from './map-drawing.js';
import { boxAround, readRegion, REGION_FORMS, WORLD } from './shown-region.js';

/**
 * What each country did about asylum and extradition, on a map and as a list.
 *
 * @element case-asylum-map
 *
 * @fires {CustomEvent<{ country: string }>} case-select - The reader chose a country; `country` is its ISO code, empty
 *   when the reader undid the choice.
 *
 * @csspart map - The drawing with its markers and labels.
 * @csspart ground - All land.
 * @csspart country - A country with a record.
 * @csspart arc - The line between the subject and a country.
 * @csspart subject - The marker of where the subject is.
 * @csspart marker - A country's marker, a button.
 * @csspart label - The name and the state beside a marker.
 * @csspart list - The list beneath the map.
 * @csspart whereabouts - Where the subject is, at the top of the list.
 * @csspart entry - One country's record, in the list.
 * @csspart state - The latest state of the record.
 * @csspart standing - How firmly a statement stands, where it is not an established fact.
 * @csspart history - The states that the record went through.
 * @csspart correction - What was corrected in a record, and when.
 * @csspart note - What the casefile notes about a state.
 * @csspart answer - The denial, reply or outcome that belongs to the latest state.
 */
export class CaseAsylumMap extends CaseWidget {
  static override properties = {
    region: {},
    noList: { type: Boolean, attribute: 'no-list' },
    selected: { state: true },
  };

  static override styles = [...CaseWidget.styles, mapStyles, entryStyles];

  /** `auto` fits the countries with a record; `world`; or countries by their ISO codes, separated by spaces. */
  region = 'auto';

  /** Hides the list beneath the map, except for the country that the reader chose on the map. */
  noList = false;

  protected selected = '';

  constructor() {
    super();
    new LabelPlacement(this);
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.selected) return;
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
      this.#select(this.selected);
    });
  }

  protected override renderView(view: View): TemplateResult {
    const words = wordsIn(mapWords, this.language);
    const records = countryRecordsOf(view);
    const countries = countriesOf(records);
    const subject = locatedSubject(view);
    const listed = this.noList ? records.filter(({ country }) => country === this.selected) : records;
    const body = html`
      ${mapDrawing({
        box: this.#box(view, countries),
        countries,
        subject,
        selected: this.selected,
        language: this.language,
        onSelect: this.#select,
      })}
      ${countries.length ? nothing : html`<p class="small">${words.noRecords}</p>`}
      ${
        this.noList && !listed.length
          ? nothing
          : html`<ul class="list" part="list">${subject && !this.noList ? subjectEntry(subject, this.language) : nothing}${repeat(
              listed,
              ({ kind, country }) => kind + country,
              (record) => this.#entry(view, record),
            )}</ul>`
      }
    `;
    const cited = records.flatMap(({ history }) => history.map(({ event }) => event));
    return this.frame(view, words.heading, body, cited, html`<p>${words.borders}</p>`);
  }

  /** Moves the focus from the marker that the reader chose to the country's entry. */
  protected override updated(changed?: PropertyValues): void {
    super.updated();
    if (!changed?.has('selected') || !this.selected || !this.isConnected) return;
    const entry = this.renderRoot.querySelector<HTMLElement>('[tabindex]');
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'nearest' });
  }

  #entry(view: View, record: CountryRecord): TemplateResult {
    const { country, kind } = record;
    const events = record.history.map(({ event }) => event);
    const notes = html`${this.corrections(events, view)}
        ${this.citations(events, countryInWords(country, this.language), kind + country)}`;
    return recordEntry(record, view.day, this.language, country === this.selected, notes);
  }

  /** The part of the world to show, in grid units. */
  #box(view: View, countries: readonly Country[]): Box {
    const text = String(this.region ?? 'auto');
    const region = readRegion(text);
    if (!region) this.warnOfValue('region', text, REGION_FORMS);
    if (region === 'world') return WORLD;
    if (region && region !== 'auto') return boxAround(region);
    // A map that a scrubber moves shows the same part on every day: everything the case shows by today.
    const hasScrubber = this.context?.hasScrubber;
    const shown = hasScrubber ? countriesOf(countryRecordsOf(this.now)) : countries;
    const periods = hasScrubber ? this.now.whereaboutsPeriods : [view.whereabouts];
    return boxAround(
      shown.map(({ code }) => outline(code)),
      periods.map((period) => placeOf(view.casefile, period)),
    );
  }

  readonly #select = (code: string): void => {
    this.selected = this.selected === code ? '' : code;
    this.emit('case-select', { country: this.selected });
  };
}

define('case-asylum-map', CaseAsylumMap);

declare global {
  interface HTMLElementTagNameMap {
    'case-asylum-map': CaseAsylumMap;
  }
}

import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AsylumState, Casefile, ExtraditionState, Place, Text, Tone } from '../../../data/casefile.js';
import { alongArc, arc } from '../../map/arcs.js';
import { placeLabels, spread, type Point } from '../../map/labels.js';
import { ground, outline, type Outline } from '../../map/outlines.js';
import { HEIGHT, project, WIDTH } from '../../map/project.js';
import { fitRegion, type Box } from '../../map/region.js';
import { answerAt } from '../../view/answers.js';
import { countryRecordsOf, type CountryRecord, type RecordState } from '../../view/countries.js';
import type { WhereaboutsPeriod } from '../../view/whereabouts-periods.js';
import type { View } from '../../view/view.js';
import { countryInWords, sinceInWords } from '../../words/dates.js';
import { mapWords } from '../../words/map.js';
import { standingWords } from '../../words/standings.js';
import { whereaboutsWords } from '../../words/whereabouts.js';
import { wordsIn } from '../../words/word-set.js';
import { mapStyles } from './case-asylum-map.styles.js';
import { CaseWidget } from '../base/case-widget.js';
import { correctionNotes } from '../fragments/correction-notes.js';
import { cssText } from '../base/css-text.js';
import { define } from '../base/define.js';
import { entryStyles } from '../fragments/entry.styles.js';
import { glyph, STATES } from '../fragments/glyphs.js';
import { sourcesOf } from '../fragments/citation-list.js';
import { timeOf } from '../fragments/date-text.js';

const WORLD: Box = [0, 0, WIDTH, HEIGHT];

/** The least part of the world to show, in grid units: about the width of Europe. */
const SMALLEST = WIDTH / 7;

/** The tone of a state. */
const TONES: Record<AsylumState | ExtraditionState, Tone> = {
  granted: 'free',
  offered: 'free',
  requested: 'pending',
  ordered: 'pending',
  allowed: 'pending',
  refused: 'custody',
  withdrawn: 'closed',
  lapsed: 'closed',
  dropped: 'closed',
};

/** States that are live: a line joins the subject and the country. */
const JOINED = ['requested', 'offered', 'granted', 'ordered', 'allowed'];

/** A country with what it did, the record that changed last first. */
interface Country {
  readonly code: string;
  readonly outline: Outline | undefined;
  readonly records: readonly CountryRecord[];
  readonly latest: CountryRecord;
}

/**
 * The world, or the part that matters, with what each country did about asylum and extradition,
 * and the same as a list.
 *
 * @element case-asylum-map
 *
 * @fires {CustomEvent<{ country: string }>} case-select - The reader chose a country, by its ISO code; empty when the choice was undone.
 *
 * @csspart map - The drawing with its markers and labels.
 * @csspart ground - All land.
 * @csspart country - A country with a record.
 * @csspart arc - The line between the subject and a country.
 * @csspart subject - The marker of where the subject is.
 * @csspart marker - A country's marker, a button.
 * @csspart label - The words beside a marker.
 * @csspart list - The list beneath the map.
 * @csspart whereabouts - Where the subject is, at the head of the list.
 * @csspart entry - One country's record.
 * @csspart state - How the record stands.
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

  /** Leaves out the list beneath the map; the country chosen on the map is still told. */
  noList = false;

  protected selected = '';

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.selected) return;
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
      this.#select(this.selected);
    });
  }

  readonly #resize = new ResizeObserver(() => {
    this.#label();
  });
  /** The drawing whose labels are placed, and what is on it. */
  #figure: Element | null = null;
  #drawn = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#figure = null;
  }

  protected override renderView(view: View): TemplateResult {
    const records = countryRecordsOf(view);
    const countries = countriesOf(records);
    const words = wordsIn(mapWords, this.language);
    const listed = this.noList ? records.filter(({ country }) => country === this.selected) : records;
    const body = html`
      ${this.#map(view, countries)}
      ${countries.length ? nothing : html`<p class="small">${words.noRecords}</p>`}
      ${
        this.noList && !listed.length
          ? nothing
          : html`<ul class="list" part="list">${this.noList ? nothing : this.#here(view)}${repeat(
              listed,
              ({ kind, country }) => kind + country,
              (record) => this.#entry(view, record),
            )}</ul>`
      }
    `;
    const cited = records.flatMap(({ history }) => history.map(({ event }) => event));
    return this.frame(view, words.heading, body, cited, html`<p>${words.borders}</p>`);
  }

  /** The reader who chose a country is brought to what is told of it. */
  protected override updated(changed?: PropertyValues): void {
    super.updated();
    if (changed?.has('selected') && this.selected && this.isConnected) {
      const entry = this.renderRoot.querySelector<HTMLElement>('[tabindex]');
      entry?.focus({ preventScroll: true });
      entry?.scrollIntoView({ block: 'nearest' });
    }
    const map = this.renderRoot.querySelector('figure');
    const drawn = map ? map.textContent + String(map.firstElementChild?.getAttribute('viewBox')) : '';
    // Most days leave the map as it was.
    if (map === this.#figure && drawn === this.#drawn) return;
    [this.#figure, this.#drawn] = [map, drawn];
    this.#resize.disconnect();
    // Observing calls back once at the start, before anything is painted and when all is laid out.
    if (map) this.#resize.observe(map);
  }

  #map(view: View, countries: readonly Country[]): TemplateResult {
    const words = wordsIn(mapWords, this.language);
    const place = placeOf(view.casefile, view.whereabouts);
    const here = place && project(place.coordinates);
    const box = this.#box(view, countries);
    const [x0, y0, x1, y1] = box;
    const position = ([x, y]: readonly [number, number]): CSSStyleDeclaration =>
      cssText(`left:${(100 * (x - x0)) / (x1 - x0)}%;top:${(100 * (y - y0)) / (y1 - y0)}%`);
    const inside = countries.filter((country): country is Country & { outline: Outline } =>
      contains(box, country.outline?.anchor),
    );
    return html`<figure part="map" aria-label=${words.map} .style=${cssText(`aspect-ratio:${x1 - x0}/${y1 - y0}`)}>
      <svg class="drawn" viewBox="${x0} ${y0} ${x1 - x0} ${y1 - y0}" aria-hidden="true">
        <path class="ground" part="ground" d=${ground()} />
        ${countries.map(({ code, outline: shape, latest }) => svg`<path class="country ${toneOf(latest)} ${latest.kind} ${code === this.selected ? 'selected' : ''}" part="country" d=${shape?.path ?? ''} />`)}
        ${here && inside.filter(isJoined).map(({ outline: { anchor }, latest }) => svg`<path class="arc ${toneOf(latest)} ${latest.latest.state}" part="arc" d=${arc(here, anchor)} />`)}
      </svg>
      ${
        here && view.whereabouts && contains(box, here)
          ? html`<span class="marker here drawn" part="subject" role="img" aria-label="${this.text(this.#subject(view))}: ${this.text(place.name)}, ${wordsIn(whereaboutsWords, this.language)[view.whereabouts.kind]}" .style=${position(here)}></span>
            <span class="name" part="label" aria-hidden="true" .style=${position(here)}><b>${this.said(place.name)}</b><span>${wordsIn(whereaboutsWords, this.language)[view.whereabouts.kind]}</span></span>`
          : nothing
      }
      ${repeat(
        inside,
        ({ code }) => code,
        ({ code, outline: { anchor }, latest }) => {
          const name = countryInWords(code, this.language);
          const { state } = latest.latest;
          return html`<button type="button" class="marker ${toneOf(latest)} ${isJoined({ latest }) ? 'joined' : ''}" part="marker" .style=${position(anchor)} aria-label="${name}: ${this.#stateWords(latest)}"
            aria-pressed=${code === this.selected} @click=${() => {
              this.#select(code);
            }}>${glyph(STATES[state])}</button>
          <span class="name" part="label" aria-hidden="true" .style=${position(anchor)}><b>${name}</b><span>${latest.kind === 'asylum' && state !== 'requested' ? words.states[state] : this.#stateWords(latest)}</span></span>`;
        },
      )}
    </figure>`;
  }

  #here(view: View): TemplateResult | typeof nothing {
    const place = placeOf(view.casefile, view.whereabouts);
    if (!place || !view.whereabouts) return nothing;
    const { kind, since } = view.whereabouts;
    return html`<li part="whereabouts"><i class="drawn"></i>
      <div>
        <p><b>${this.said(place.name)}</b> <b class="state">${wordsIn(whereaboutsWords, this.language)[kind]}</b></p>
        <p class="small">${this.said(this.#subject(view))} · ${sinceInWords(since, this.language)}</p>
      </div>
    </li>`;
  }

  #subject({ casefile }: View): Text {
    return casefile.parties.find(({ id }) => id === casefile.subject)?.name ?? '';
  }

  #entry(view: View, record: CountryRecord): TemplateResult {
    const { history, latest, country, kind } = record;
    const standing = wordsIn(standingWords, this.language)[latest.event.standing];
    // A state may have been told more than once: what was answered then still belongs to it.
    const answer = history
      .filter(({ state }) => state === latest.state)
      .map(({ event }) => answerAt(event, view.day))
      .findLast(Boolean);
    const isSelected = country === this.selected;
    return html`<li part="entry" class="${toneOf(record)} ${isSelected ? 'selected' : ''}" tabindex=${ifDefined(isSelected ? -1 : undefined)}>
      ${glyph(STATES[latest.state])}
      <div>
        <p><b>${countryInWords(country, this.language)}</b> <b class="state" part="state">${this.#stateWords(record)}</b>
          ${standing ? html`<span class="chip" part="standing">${standing}</span>` : nothing}</p>
        <p class="small" part="history">${history.map((entry, index) => this.#step(entry, history[index - 1], history.length > 1))}</p>
        ${answer ? html`<p class="small" part="answer">${this.said(answer)}</p>` : nothing}
        ${correctionNotes(
          this,
          history.map(({ event }) => event),
          view,
        )}
        ${sourcesOf(
          this,
          history.map(({ event }) => event),
          countryInWords(country, this.language),
          kind + country,
        )}
      </div>
    </li>`;
  }

  /** "Requested 19 Jun 2012 · Granted 16 Aug 2012 (by letter)"; a state that is repeated adds its date alone. */
  #step({ state, date, note }: RecordState, before: RecordState | undefined, named: boolean): TemplateResult {
    const when = html`${timeOf(date, this.language, true)}${note ? html` <span part="note">(${this.said(note)})</span>` : nothing}`;
    if (before?.state === state) return html`, ${when}`;
    return html`${before ? ' · ' : ''}${named ? `${wordsIn(mapWords, this.language).states[state]} ` : ''}${when}`;
  }

  #stateWords({ kind, latest, history }: CountryRecord): string {
    const words = wordsIn(mapWords, this.language);
    const was = (wanted: string): boolean => history.some(({ state }) => state === wanted);
    if (latest.state === 'lapsed' && !was('granted')) return was('offered') ? words.offerLapsed : words.requestLapsed;
    return kind === 'asylum'
      ? words.asylum[latest.state as keyof typeof words.asylum]
      : words.extradition[latest.state as keyof typeof words.extradition];
  }

  /** What part of the world to show, in grid units. */
  #box(view: View, countries: readonly Country[]): Box {
    const region = String(this.region ?? 'auto');
    if (region === 'world') return WORLD;
    const wanted = region === 'auto' ? [] : region.split(/[\s,]+/).map((code) => code.toUpperCase());
    const named = wanted.map((code) => outline(code));
    if (named.some((shape) => !shape))
      this.warn('region', region, 'auto, world, or ISO country codes such as "MX EC GB"');
    const isNamed = named.length && named.every((shape) => shape !== undefined);
    const framed = this.frameView(view);
    const isStill = framed !== view;
    const fitted = isStill ? countriesOf(countryRecordsOf(framed)) : countries;
    const boxes: Box[] = (isNamed ? named : fitted.map(({ outline: shape }) => shape)).flatMap((shape) =>
      shape ? [shape.box] : [],
    );
    // Where the subject is; where the map keeps still, wherever the subject has been.
    for (const stay of isNamed ? [] : isStill ? framed.whereaboutsPeriods : [view.whereabouts]) {
      const place = placeOf(view.casefile, stay);
      const at = place && project(place.coordinates);
      if (at) boxes.push([...at, ...at]);
    }
    return boxes.length ? fitRegion(boxes, WORLD, SMALLEST) : WORLD;
  }

  #select(code: string): void {
    this.selected = this.selected === code ? '' : code;
    this.emit('case-select', { country: this.selected });
  }

  /** Puts each label where it covers neither a marker nor another label; one with little room shows the name alone, one with none is hidden: the list tells it. */
  #label(): void {
    const map = this.renderRoot.querySelector('figure');
    if (!map) return;
    const { clientWidth: width, clientHeight: height } = map;
    const markers = [...map.querySelectorAll<HTMLElement>('.marker')];
    const truly = markers.map(({ offsetLeft, offsetTop, offsetWidth }): Point => [
      offsetLeft + offsetWidth / 2,
      offsetTop + offsetWidth / 2,
    ]);
    const points = spread(truly, width, height);
    const names = [...map.querySelectorAll<HTMLElement>('.name')];
    for (const name of names) name.classList.remove('short');
    const places = placeLabels(
      names.map((name, index) => {
        const title = name.firstElementChild as HTMLElement;
        return {
          at: points[index] as Point,
          sizes: [
            [name.offsetWidth, name.offsetHeight],
            [title.offsetWidth + 4, title.offsetHeight],
          ],
        };
      }),
      markers.flatMap((marker, index) =>
        marker.matches('.here ~ .joined') ? alongArc(truly[0] as Point, truly[index] as Point) : [],
      ),
      width,
      height,
    );
    markers.forEach(({ style }, index) => {
      const [[x, y], [x0, y0]] = [points[index], truly[index]] as [Point, Point];
      style.translate = `${x - x0}px ${y - y0}px`;
    });
    names.forEach((name, index) => {
      const place = places[index];
      const [x, y] = truly[index] as Point;
      name.style.visibility = place ? 'inherit' : 'hidden';
      name.classList.toggle('short', place?.form === 1);
      // From its own place on the map, so that it stays there on paper, which has another width.
      if (place) name.style.translate = `${place.left - x}px ${place.top - y}px`;
    });
  }
}

/** Where the subject spent the stay. */
function placeOf({ places }: Casefile, stay: WhereaboutsPeriod | undefined): Place | undefined {
  return places.find(({ id }) => id === stay?.event.whereabouts.place);
}

function countriesOf(records: readonly CountryRecord[]): Country[] {
  return [...new Set(records.map(({ country }) => country))].map((code) => {
    const own = records.filter(({ country }) => country === code);
    const latest = own.reduce((a, b) => (b.latest.date.first > a.latest.date.first ? b : a));
    return { code, outline: outline(code), records: own, latest };
  });
}

function toneOf({ kind, latest: { state } }: CountryRecord): Tone {
  // Who asked for an extradition did not itself refuse it.
  return kind === 'extradition' && state === 'refused' ? 'closed' : TONES[state];
}

function isJoined({ latest }: Pick<Country, 'latest'>): boolean {
  return JOINED.includes(latest.latest.state);
}

function contains([x0, y0, x1, y1]: Box, point: readonly [number, number] | undefined): boolean {
  return point !== undefined && point[0] >= x0 && point[0] <= x1 && point[1] >= y0 && point[1] <= y1;
}

define('case-asylum-map', CaseAsylumMap);

declare global {
  interface HTMLElementTagNameMap {
    'case-asylum-map': CaseAsylumMap;
  }
}

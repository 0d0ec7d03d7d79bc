/** The map: land, countries and lines in SVG; over them, in HTML, the markers and their labels. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arc } from '../../map/arcs.js';
import type { Box, Point } from '../../map/geometry.js';
import { ground, outline } from '../../map/outlines.js';
import { project } from '../../map/project.js';
import { contains } from '../../map/region.js';
import { isActive, toneOf, type Country } from '../../view/countries.js';
import type { LocatedSubject } from '../../view/subject.js';
import { countryInWords } from '../../words/dates.js';
import { textIn, type Language } from '../../words/language.js';
import { mapWords, recordInWords } from '../../words/map.js';
import { whereaboutsWords } from '../../words/whereabouts.js';
import { wordsIn } from '../../words/word-set.js';
import { cssText } from '../base/css-text.js';
import { glyph, STATE_GLYPHS } from '../fragments/glyphs.js';
import { localizedText } from '../fragments/localized-text.js';

/** What the map shows. */
export interface MapContent {
  /** The part of the world, in grid units. */
  readonly box: Box;
  readonly countries: readonly Country[];
  readonly subject: LocatedSubject | undefined;
  /** The code of the country that the reader chose; empty if none. */
  readonly selected: string;
  readonly language: Language;
  /** Called when the reader chooses a country, or undoes the choice. */
  readonly onSelect: (code: string) => void;
}

/** @returns the map as a figure; its labels are hidden until `LabelPlacement` has placed them */
export function mapDrawing(content: MapContent): TemplateResult {
  const { box, countries, subject, selected, language } = content;
  const [left, top, right, bottom] = box;
  const here = subject && project(subject.place.coordinates);
  const marked = countries.flatMap((country) => {
    const anchor = outline(country.code)?.anchor;
    return anchor && contains(box, anchor) ? [{ country, anchor }] : [];
  });
  return html`<figure part="map" aria-label=${wordsIn(mapWords, language).map} .style=${cssText(`aspect-ratio:${right - left}/${bottom - top}`)}>
      <svg class="drawn" viewBox="${left} ${top} ${right - left} ${bottom - top}" aria-hidden="true">
        <path class="ground" part="ground" d=${ground()} />
        ${countries.map(({ code, latest }) => svg`<path class="country ${toneOf(latest)} ${latest.kind} ${code === selected ? 'selected' : ''}" part="country" d=${outline(code)?.path ?? ''} />`)}
        ${here && marked.filter(({ country }) => isActive(country.latest)).map(({ country: { latest }, anchor }) => svg`<path class="arc ${toneOf(latest)} ${latest.latest.state}" part="arc" d=${arc(here, anchor)} />`)}
      </svg>
      ${here && contains(box, here) ? subjectMarker(subject, positionIn(box, here), language) : nothing}
      ${repeat(
        marked,
        ({ country }) => country.code,
        ({ country, anchor }) => countryMarker(country, positionIn(box, anchor), content),
      )}
    </figure>`;
}

function subjectMarker(
  { name, place, period }: LocatedSubject,
  position: CSSStyleDeclaration,
  language: Language,
): TemplateResult {
  const kind = wordsIn(whereaboutsWords, language)[period.kind];
  return html`<span class="marker here drawn" part="subject" role="img" aria-label="${textIn(name, language)}: ${textIn(place.name, language)}, ${kind}" .style=${position}></span>
            <span class="name" part="label" aria-hidden="true" .style=${position}><b>${localizedText(place.name, language)}</b><span>${kind}</span></span>`;
}

function countryMarker(
  { code, latest }: Country,
  position: CSSStyleDeclaration,
  { selected, language, onSelect }: MapContent,
): TemplateResult {
  const name = countryInWords(code, language);
  const { state } = latest.latest;
  const record = recordInWords(latest, language);
  // Labels have little room. "Requested" needs the longer form: it could be asylum or extradition.
  const label = latest.kind === 'asylum' && state !== 'requested' ? wordsIn(mapWords, language).states[state] : record;
  return html`<button type="button" class="marker ${toneOf(latest)} ${isActive(latest) ? 'joined' : ''}" part="marker" .style=${position} aria-label="${name}: ${record}"
            aria-pressed=${code === selected} @click=${() => {
              onSelect(code);
            }}>${glyph(STATE_GLYPHS[state])}</button>
          <span class="name" part="label" aria-hidden="true" .style=${position}><b>${name}</b><span>${label}</span></span>`;
}

/** The style that puts the point, in grid units, where it belongs on a figure that shows the box. */
function positionIn([left, top, right, bottom]: Box, [x, y]: Point): CSSStyleDeclaration {
  return cssText(`left:${(100 * (x - left)) / (right - left)}%;top:${(100 * (y - top)) / (bottom - top)}%`);
}

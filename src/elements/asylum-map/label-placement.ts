/** Measures the markers and labels of a drawn map, and moves them so that none covers another. */
import type { LitElement, ReactiveController } from 'lit';
import { alongArc } from '../../map/arcs.js';
import type { Point } from '../../map/geometry.js';
import { placeLabels, spread, type Label } from '../../map/labels.js';

/** Places the labels again whenever the size or the content of the map changes. */
export class LabelPlacement implements ReactiveController {
  readonly #host: LitElement;
  #map: HTMLElement | null = null;
  /** What the map shows: its words, and the part of the world. */
  #content = '';
  readonly #resize = new ResizeObserver(() => {
    if (this.#map) placeAll(this.#map);
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#map = null;
  }

  hostUpdated(): void {
    const map = this.#host.renderRoot.querySelector('figure');
    const content = map ? `${map.textContent} ${map.firstElementChild?.getAttribute('viewBox')}` : '';
    // Placing costs a layout, and the map is the same on most days.
    if (map === this.#map && content === this.#content) return;
    this.#map = map;
    this.#content = content;
    this.#resize.disconnect();
    // Observing calls back once at the start: after layout, before the first paint.
    if (map) this.#resize.observe(map);
  }
}

/** Places every label. One with little space shows only the name, one without space is hidden: the list has it too. */
function placeAll(map: HTMLElement): void {
  const markers = [...map.querySelectorAll<HTMLElement>('.marker')];
  const labels = [...map.querySelectorAll<HTMLElement>('.name')];
  for (const label of labels) label.classList.remove('short');
  const { clientWidth: width, clientHeight: height } = map;
  const trueMiddles = markers.map(({ offsetLeft, offsetTop, offsetWidth }): Point => [
    offsetLeft + offsetWidth / 2,
    offsetTop + offsetWidth / 2,
  ]);
  const movedMiddles = spread(trueMiddles, width, height);
  const places = placeLabels(
    labels.map((label, index) => measured(label, movedMiddles[index] as Point)),
    // Lines start at the subject's marker, which is the first.
    markers.flatMap((marker, index) =>
      marker.matches('.here ~ .joined') ? alongArc(trueMiddles[0] as Point, trueMiddles[index] as Point) : [],
    ),
    width,
    height,
  );
  markers.forEach(({ style }, index) => {
    const [x, y] = movedMiddles[index] as Point;
    const [trueX, trueY] = trueMiddles[index] as Point;
    style.translate = `${x - trueX}px ${y - trueY}px`;
  });
  labels.forEach((label, index) => {
    const place = places[index];
    const [x, y] = trueMiddles[index] as Point;
    label.style.visibility = place ? 'inherit' : 'hidden';
    label.classList.toggle('short', place?.form === 1);
    // Relative to its place on the map: on paper, which has another width, it stays beside its marker.
    if (place) label.style.translate = `${place.left - x}px ${place.top - y}px`;
  });
}

/** A label's size in full, and with the name alone. */
function measured(label: HTMLElement, at: Point): Label {
  const name = label.firstElementChild as HTMLElement;
  return {
    at,
    sizes: [
      [label.offsetWidth, label.offsetHeight],
      [name.offsetWidth + 4, name.offsetHeight],
    ],
  };
}

/** TimelineJS documents in JSON. https://timeline.knightlab.com/docs/json-format.html */
import { fieldsOf, textOf, type Entry, type Outline, type Timeline } from './timelinejs.js';
import type { Report } from './report.js';

const SCALES = ['human', 'cosmological'];

/**
 * @param text JSON
 * @param report is told of fields that the format does not have
 * @returns the document's slides and eras
 * @throws Error when it is not JSON, or not a TimelineJS document
 */
export function readJson(text: string, report: Report): Outline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`The document is not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  const { title, events, eras, scale, ...others } = fieldsOf(value);
  if (!Array.isArray(events)) throw new Error('The document is JSON, but not of TimelineJS: it has no list of `events`.');
  if ('version' in others && 'sources' in others) throw new Error('The document is a casefile already.');
  if (eras !== undefined && eras !== null && !Array.isArray(eras)) report.lose('eras that are not a list', 'eras');
  if (textOf(scale) && !SCALES.includes(textOf(scale))) report.lose(`the scale "${textOf(scale)}"`, 'scale');
  for (const name of Object.keys(others)) report.lose(`the unknown field "${name}"`, 'the document');

  const list = (slides: unknown, type: 'event' | 'era', name: string): Entry[] =>
    Array.isArray(slides) ? slides.map((slide, index) => ({ where: `${name}[${index}]`, type, slide: fieldsOf(slide) })) : [];
  return {
    entries: [...(title ? [{ where: 'title', type: 'title' as const, slide: fieldsOf(title) }] : []), ...list(events, 'event', 'events'), ...list(eras, 'era', 'eras')],
    cosmological: scale === 'cosmological',
  };
}

/** @returns the document as JSON, indented by two spaces */
export function writeJson(timeline: Timeline): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

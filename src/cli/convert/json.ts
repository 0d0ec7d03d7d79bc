/** TimelineJS documents in JSON. https://timeline.knightlab.com/docs/json-format.html */
import { positionsIn, readDocument } from '../positions.js';
import { fieldsOf, isFields, textOf, type Entry, type Outline, type Timeline } from './timelinejs.js';
import type { Report } from './report.js';

const SCALES = ['human', 'cosmological'];

/**
 * @param text JSON
 * @param report is told of fields that the format does not have
 * @returns the document's slides and eras
 * @throws Error when it is not JSON, or not a TimelineJS document
 */
export function readJson(text: string, report: Report): Outline {
  const positionOf = positionsIn(text);
  const {
    value,
    errors: [slip],
  } = readDocument(text, positionOf);
  if (slip) {
    const { line, column } = positionOf(slip.offset);
    throw new Error(`The document is not valid JSON. Line ${line}, column ${column}: ${slip.message}`);
  }
  const { title, events, eras, scale, ...others } = fieldsOf(value);
  if (!Array.isArray(events))
    throw new Error('The document is JSON, but not of TimelineJS: it has no list of `events`.');
  if ('version' in others && 'sources' in others) throw new Error('The document is a casefile already.');
  if (eras !== undefined && eras !== null && !Array.isArray(eras)) report.lose('eras that are not a list', 'eras');
  if (textOf(scale) && !SCALES.includes(textOf(scale))) report.lose(`the scale "${textOf(scale)}"`, 'scale');
  for (const name of Object.keys(others)) report.lose(`the unknown field "${name}"`, 'the document');

  const list = (slides: unknown, type: 'event' | 'era', name: string): Entry[] =>
    (Array.isArray(slides) ? slides : []).flatMap((slide: unknown, index) => {
      const where = `${name}[${index}]`;
      if (isFields(slide)) return [{ where, type, slide }];
      report.tell(`${where}: it is no object with a date and a text. Left out: ${JSON.stringify(slide)}.`);
      return [];
    });
  return {
    entries: [
      ...(title ? [{ where: 'title', type: 'title' as const, slide: fieldsOf(title) }] : []),
      ...list(events, 'event', 'events'),
      ...list(eras, 'era', 'eras'),
    ],
    cosmological: scale === 'cosmological',
  };
}

/** @returns the document as JSON, indented by two spaces */
export function writeJson(timeline: Timeline): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

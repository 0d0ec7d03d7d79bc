/** TimelineJS documents in JSON. https://timeline.knightlab.com/docs/json-format.html */
import { isObject } from '../../casefile/schema-walk.js';
import { positionsIn, readDocument } from '../shared/positions.js';
import type { LossReport } from './loss-report.js';
import { fieldsOf, textOf, type TimelineDocument, type UncheckedSlide, type UncheckedTimeline } from './timelinejs.js';

const SCALES = ['human', 'cosmological'];

/**
 * @param text JSON
 * @param report receives the fields that the format does not have
 * @returns the document's slides and eras
 * @throws Error if it is not JSON, or not a TimelineJS document
 */
export function readJson(text: string, report: LossReport): UncheckedTimeline {
  const { title, events, eras, scale, ...others } = fieldsOf(parseJson(text));
  if (!Array.isArray(events))
    throw new Error('The document is JSON, but not a TimelineJS document: it has no list of `events`.');
  if ('version' in others && 'sources' in others) throw new Error('The document is already a casefile.');
  if (eras !== undefined && eras !== null && !Array.isArray(eras)) report.addLoss('eras that are not a list', 'eras');
  if (textOf(scale) && !SCALES.includes(textOf(scale))) report.addLoss(`the scale "${textOf(scale)}"`, 'scale');
  for (const name of Object.keys(others)) report.addLoss(`the unknown field "${name}"`, 'the document');
  return {
    slides: [
      ...(title ? [{ where: 'title', type: 'title' as const, fields: fieldsOf(title) }] : []),
      ...slidesIn(events, 'event', 'events', report),
      ...slidesIn(eras, 'era', 'eras', report),
    ],
    isCosmological: scale === 'cosmological',
  };
}

function parseJson(text: string): unknown {
  const positionOf = positionsIn(text);
  const { value, errors } = readDocument(text, positionOf);
  const [error] = errors;
  if (!error) return value;
  const { line, column } = positionOf(error.offset);
  throw new Error(`The document is not valid JSON. Line ${line}, column ${column}: ${error.message}`);
}

function slidesIn(list: unknown, type: 'event' | 'era', name: string, report: LossReport): UncheckedSlide[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((fields, index) => {
    const where = `${name}[${index}]`;
    if (isObject(fields)) return [{ where, type, fields }];
    report.addRemark(`${where}: it is not an object with a date and a text. Left out: ${JSON.stringify(fields)}.`);
    return [];
  });
}

/** @returns the document as JSON, indented by two spaces */
export function writeJson(timeline: TimelineDocument): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

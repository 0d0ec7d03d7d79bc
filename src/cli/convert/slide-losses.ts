/**
 * Reports the fields of slides that a casefile has no place for, or that the documentation of TimelineJS does not have.
 */
import type { LossReport } from './loss-report.js';
import { fieldsOf, textOf, type UncheckedSlide } from './timelinejs.js';

/** The documented fields that hold an object, with the fields of that object. */
const DATE_FIELDS = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'time',
  'display_date',
  'format',
];
const OBJECT_FIELDS = {
  start_date: DATE_FIELDS,
  end_date: DATE_FIELDS,
  text: ['headline', 'text'],
  media: ['url', 'caption', 'credit', 'thumbnail', 'alt', 'title', 'link', 'link_target'],
};
const TEXT_FIELDS = ['group', 'display_date', 'autolink', 'unique_id'];

/** Reports losses that do not depend on what the texts, the date and the media of the slide say. */
export function reportSlideLosses({ where, fields }: UncheckedSlide, report: LossReport): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'background') continue;
    if (!Object.hasOwn(OBJECT_FIELDS, name)) reportTextField(name, value, TEXT_FIELDS, where, report);
    else if (textOf(value) || Array.isArray(value))
      report.addLoss(`the field "${name}", which is not an object`, where);
  }
  for (const [name, known] of Object.entries(OBJECT_FIELDS))
    for (const [inner, value] of Object.entries(fieldsOf(fields[name])))
      reportTextField(inner, value, known, `${where}, ${name.replace('_', ' ')}`, report);
  const { background } = fields;
  if (textOf(background) || Object.values(fieldsOf(background)).some(textOf)) report.addLoss('the background', where);
  if (fields['autolink'] === false) report.addLoss('the choice not to link addresses in the text (autolink)', where);
  const media = fieldsOf(fields['media']);
  for (const name of ['thumbnail', 'alt', 'link_target'])
    if (textOf(media[name])) report.addLoss(`the media's ${name}`, where);
}

function reportTextField(
  name: string,
  value: unknown,
  known: readonly string[],
  where: string,
  report: LossReport,
): void {
  const isNested = typeof value === 'object' && value !== null;
  if (!known.includes(name)) {
    if (isNested || value === true || textOf(value)) report.addLoss(`the unknown field "${name}"`, where);
  } else if (isNested) report.addLoss(`the field "${name}", which is not text`, where);
}

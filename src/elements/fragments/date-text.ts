import { html, type TemplateResult } from 'lit';
import { isoDate, type CaseDate } from '../../dates/edtf.js';
import { dateInWords } from '../../words/dates.js';
import type { Language } from '../../words/language.js';

/**
 * @param short whether months are abbreviated
 * @returns the date in words; as a `<time>` where its machine-readable form says no more than the words do
 */
export function dateText(date: CaseDate, language: Language, short = false): TemplateResult | string {
  const { start, end } = date;
  const text = dateInWords(date, language, short);
  const iso = start && start === end && !start.qualifier ? isoDate(start) : '';
  return iso ? html`<time datetime=${iso}>${text}</time>` : text;
}

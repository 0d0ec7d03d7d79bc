/** The publisher's content inside an element, which stays when the case cannot be shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../words/language.js';
import { writeOnce } from './console.js';
import { elementNames } from './define.js';

/** Whether the publisher put anything into the default slot. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
  );
}

/**
 * @param onSlotChange called when the publisher's content changes
 * @returns the publisher's content, or a plain sentence if there is none
 */
export function fallback(element: Element, { words, locale }: Language, onSlotChange: () => void): TemplateResult {
  const sentence = html`<span class="small" part="error" lang=${locale}>${words.unavailable}</span>`;
  return html`<slot @slotchange=${onSlotChange}></slot>${hasFallback(element) ? nothing : sentence}`;
}

/** Warns once if the element contains another one, as it does if its closing tag is missing. */
export function warnOfNestedElements(element: Element): void {
  const nested = element.querySelector([...elementNames].join());
  if (!nested) return;
  writeOnce(
    element,
    'warn',
    `contains <${nested.localName}>, which is not shown. Add the closing tag </${element.localName}>; "/>" is not enough.`,
  );
}

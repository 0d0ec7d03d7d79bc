import { html } from 'lit';
import type { Text } from '../../../data/casefile.js';
import { tagOf, textIn, type Language } from '../../words/language.js';

/**
 * @param text a text of the casefile
 * @param language the language of the words around it
 * @returns the text in the best language that it has; marked with that language where it is another one
 */
export function localizedText(text: Text, language: Language): unknown {
  const lang = tagOf(text, language);
  const words = textIn(text, language);
  return lang ? html`<span lang=${lang}>${words}</span>` : words;
}

import { html } from 'lit';
import type { Text } from '../../../data/casefile.js';
import { tagOf, textIn, type Language } from '../../words/language.js';

/** @returns a text of the casefile; marked with its language where that is not the one of the words around it */
export function said(text: Text, language: Language): unknown {
  const [lang, words] = [tagOf(text, language), textIn(text, language)];
  return lang ? html`<span lang=${lang}>${words}</span>` : words;
}

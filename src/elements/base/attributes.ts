/** Attribute values: which are allowed, and the warnings about others. */
import type { ReactiveElement } from 'lit';
import { writeOnce } from './console.js';

/** An element that can warn about a value of one of its attributes. */
export interface AttributeHost {
  /**
   * Warns once in the console that the value has no effect.
   *
   * @param allowed the values that are allowed, in words
   */
  warnOfValue(attribute: string, value: string | null | undefined, allowed: string): void;
}

/**
 * @param value the attribute's value; undefined or null if it is not set
 * @param allowed the values that the attribute takes, the default first
 * @returns the value if it is allowed; else the default, with a warning unless the attribute is not set
 */
export function choice<const T extends string>(
  host: AttributeHost,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((each) => each === String(value ?? each));
  if (!found) host.warnOfValue(attribute, value, allowed.join(', '));
  return found ?? allowed[0];
}

/**
 * @param value the attribute's value; undefined or null if it is not set
 * @param least the smallest number that is allowed
 * @returns the value as a whole number; the fallback, with a warning, if it is something else
 */
export function count(
  host: AttributeHost,
  attribute: string,
  value: string | null | undefined,
  least: number,
  fallback: number,
): number {
  const text = String(value ?? fallback).trim();
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  host.warnOfValue(attribute, value, `a whole number from ${least}`);
  return fallback;
}

/** Attributes that do not exist, and the ones that are meant. */
const MISSPELLED = [
  ['asof', 'as-of'],
  ['as_of', 'as-of'],
  ['date', 'as-of'],
  ['day', 'as-of'],
  ['url', 'src'],
  ['href', 'src'],
  ['level', 'heading-level'],
] as const;

/** Warns once of each attribute of the element that does not exist but looks like one that does. */
export function warnOfMisspelledAttributes(element: Element): void {
  const { observedAttributes } = element.constructor as typeof ReactiveElement;
  for (const [wrong, meant] of MISSPELLED) {
    if (element.hasAttribute(wrong) && observedAttributes.includes(meant)) {
      writeOnce(element, 'warn', `the attribute "${wrong}" has no effect. Write "${meant}".`);
    }
  }
}

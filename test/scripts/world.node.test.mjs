import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import iso from 'i18n-iso-countries';
import { generate } from '../../scripts/world.mjs';

const committed = readFileSync(new URL('../../data/world/outlines.ts', import.meta.url), 'utf8');
const shapes = /SHAPES =\s*"([^"]*)"/.exec(committed)[1];
const codes = shapes
  .match(/[a-z]{2}/g)
  .map((code) => code.toUpperCase())
  .filter((code) => code !== 'ZZ');

test('the committed outlines are what the generator writes', () => {
  assert.equal(generate() === committed, true, 'run: node scripts/world.mjs');
});

test('no country occurs twice', () => {
  assert.deepEqual(
    codes.filter((code, i) => codes.indexOf(code) !== i),
    [],
  );
});

test('every code is one of ISO 3166-1', () => {
  assert.deepEqual(
    codes.filter((code) => !iso.alpha2ToNumeric(code)),
    [],
  );
});

test('every country of ISO 3166-1 occurs, except Antarctica and two uninhabited ones; Kosovo has no code there', () => {
  const all = Object.keys(iso.getAlpha2Codes()).filter((code) => iso.alpha2ToNumeric(code));
  assert.deepEqual(all.filter((code) => !codes.includes(code)).sort(), ['AQ', 'BV', 'UM', 'XK']);
});

test('the strings contain only characters that are safe in any encoding and in quotes', () => {
  for (const [, text] of committed.matchAll(/=\s*"(.*)";/g)) assert.match(text, /^[ #-[\]-z]*$/);
});

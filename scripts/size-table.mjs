/** Which part of the sources the bytes of a bundle come from. */
import { gzipSync } from 'node:zlib';
import { decodedMappings } from '@jridgewell/trace-mapping';
import { brotli, kilobytes } from './budgets.mjs';

/** Which part a source file belongs to: the first pattern that matches. */
const PARTS = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['date-fns', /node_modules\/(date-fns|@date-fns)\//],
  ['schema', /node_modules\/valibot\/|(^|\/)data\/casefile\./],
  ['facts', /(^|\/)data\/assange\//],
  ['outlines', /(^|\/)data\/world\//],
  ['words', /(^|\/)src\/words\//],
  ['styles', /(^|\/)src\/elements\/.*\.styles\./],
  ['code', /(^|\/)src\//],
];

/** @returns the minified text that came from each part, by the source map */
function textByPart(code, map) {
  const texts = new Map([...PARTS.map(([name]) => [name, '']), ['other', '']]);
  const lines = code.split('\n');
  decodedMappings(map).forEach((segments, index) => {
    const line = lines[index] ?? '';
    segments.forEach(([start, source], position) => {
      const path = source === undefined ? '' : (map.sources[source] ?? '');
      const part = PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
      texts.set(part, texts.get(part) + line.slice(start, segments[position + 1]?.[0]));
    });
  });
  return texts;
}

/**
 * Each part's share of the compressed whole. Parts that are compressed one by one add up to more than the whole, so
 * each is scaled down by the same factor: the shares are estimates, and only their sum is exact.
 *
 * @param code the minified bundle
 * @param map its source map, a `TraceMap`
 * @returns a table as text, one line for each part
 */
export function sizeTable(code, map) {
  const whole = brotli(code);
  const parts = [...textByPart(code, map)]
    .filter(([, text]) => text)
    .map(([name, text]) => ({ name, minified: Buffer.byteLength(text), alone: brotli(text) }))
    .sort((a, b) => b.alone - a.alone);
  const sum = parts.reduce((total, { alone }) => total + alone, 0);
  const rows = parts.map(({ name, minified, alone }) => [
    name,
    kilobytes(minified),
    kilobytes((alone / sum) * whole),
    `${((alone / sum) * 100).toFixed(1)}%`,
  ]);
  return [
    ['part', 'minified', 'brotli', 'share'],
    ...rows,
    ['all', kilobytes(Buffer.byteLength(code)), kilobytes(whole), '100%'],
    ['all, gzip 9', '', kilobytes(gzipSync(code, { level: 9 }).length), ''],
  ]
    .map(([name, ...cells]) => name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join(''))
    .join('\n');
}

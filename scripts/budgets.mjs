/** The byte budgets of the build, and the sizes that the last recorded build had. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** The most bytes that each may have after brotli 11. */
export const BUDGETS = {
  'casefile.js': 72 * 1024,
  'casefile-core.js': 48 * 1024,
  'case-status-badge alone': 16 * 1024,
};

/** How much of each budget must stay free, so that the next true fact or small feature does not need a new limit. */
export const FREE = 1024;

const RECORD = new URL('sizes.json', import.meta.url);

/** @returns the length in bytes after brotli 11 */
export const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;

/**
 * @param sizes bytes by the names in `BUDGETS`
 * @returns for each size a text such as `60.40 KB (+120 bytes)`: the size, and its change against the recorded figure
 */
export function describeSizes(sizes) {
  const recorded = JSON.parse(readFileSync(RECORD, 'utf8'));
  return Object.entries(sizes).map(([name, size]) => {
    const change = size - (recorded[name] ?? 0);
    return `${name} ${kilobytes(size)} (${change ? `${change > 0 ? '+' : '−'}${Math.abs(change)} bytes` : 'unchanged'})`;
  });
}

/** Records these sizes as the ones to compare the next builds with. */
export function recordSizes(sizes) {
  writeFileSync(RECORD, `${JSON.stringify(sizes, null, 2)}\n`);
}

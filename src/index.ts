/** The table of contents of `casefile.js`: everything, with the built-in case. */
import { assange } from '../data/assange/index.js';
import { provideBuiltIn } from './cases/registry.js';

export * from './core.js';

provideBuiltIn(assange);

/**
 * Defines the elements from the built bundle. Import it before the sources: their elements then leave the names alone,
 * because they are taken. Needs `npm run build` first.
 */
import '../../dist/casefile.js';

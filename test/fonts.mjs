/**
 * The fonts for tests that measure text, so that it has the same width on every machine. Arimo has the metrics of
 * Arial, Tinos those of Times New Roman.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FAMILIES = ['Arimo', 'Tinos'];
const STYLES = ['400', '400-italic', '700', '700-italic'];

/** The folder of the font files, with one folder for each family. */
export const FONT_ROOT = fileURLToPath(new URL('../node_modules/@fontsource/', import.meta.url));

/**
 * @param base the URL under which the page finds the files of `FONT_ROOT`, with a slash at its end
 * @returns markup for a page's head: the font faces, and a script that hides the page until they are loaded
 */
export async function fontMarkup(base) {
  const sheets = FAMILIES.flatMap((family) =>
    STYLES.map(async (style) => {
      const folder = family.toLowerCase();
      const css = await readFile(`${FONT_ROOT}${folder}/${style}.css`, 'utf8');
      return css.replaceAll('url(./', `url(${base}${folder}/`);
    }),
  );
  return `<style>${(await Promise.all(sheets)).join('\n')}</style>
    <style id="fonts-pending">html { display: none }</style>
    <script>
      globalThis.fontsReady = Promise.all(${JSON.stringify(FAMILIES)}.flatMap((family) => ['', 'italic', 'bold', 'bold italic']
        .map((style) => document.fonts.load(style + ' 16px ' + family)))).then((loaded) => {
        if (loaded.some((faces) => !faces.length)) throw new Error('A test font is missing.');
        document.getElementById('fonts-pending').remove();
      });
    </script>`;
}

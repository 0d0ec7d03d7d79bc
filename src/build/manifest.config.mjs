/** How the custom elements manifest is made; the analyzer's own command can read it too. */
import { basename } from 'node:path';
import { cemInheritancePlugin } from '@wc-toolkit/cem-inheritance';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

/** What every Lit element has: no news to whoever uses one. */
const LIFECYCLE = /^(connectedCallback|disconnectedCallback|attributeChangedCallback|createRenderRoot|requestUpdate|getUpdateComplete|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|update|updated|firstUpdated|render)$/;

const isPublic = ({ name, privacy = 'public', static: ofClass }) =>
  privacy === 'public' && !ofClass && !/^[_#]/.test(name) && !LIFECYCLE.test(name);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
        // A helper that dispatches leaves the name of its parameter here; ours all start alike.
        declaration.events = declaration.events?.filter(({ name }) => /^case-/.test(name));
        // Elements are named after their files.
        if (declaration.customElement && /\/case-[a-z-]+\.ts$/.test(path) && !declaration.abstract) declaration.tagName ??= basename(path, '.ts');
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [cemInheritancePlugin(), typeParserPlugin(), publicOnly],
  // The type parser wants the type checker's own sources, to spell out `'inline' | 'banner'`.
  overrideModuleCreation: ({ ts, globs }) =>
    getTsProgram(ts, globs, 'tsconfig.json').getSourceFiles().filter(({ fileName }) => globs.some((glob) => fileName.endsWith(glob))),
};

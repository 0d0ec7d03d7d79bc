/** How the custom elements manifest is made; the analyzer's own command can read it too. */
import { cemInheritancePlugin } from '@wc-toolkit/cem-inheritance';

/** What every Lit element has: no news to whoever uses one. */
const LIFECYCLE =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|createRenderRoot|requestUpdate|getUpdateComplete|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|update|updated|firstUpdated|render)$/;

const isPublic = ({ name, privacy = 'public', static: ofClass }) =>
  privacy === 'public' && !ofClass && !/^[_#]/.test(name) && !LIFECYCLE.test(name);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // Found in the helper that defines: the name of its parameter. The elements' own follow.
      module.exports = module.exports?.filter(({ kind }) => kind !== 'custom-element-definition');
      for (const declaration of module.declarations ?? []) {
        const { name, tagName } = declaration;
        if (tagName)
          module.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: module.path },
          });
        declaration.members = declaration.members?.filter(isPublic);
        const fields = new Set(declaration.members?.map((member) => member.name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !fieldName || fields.has(fieldName));
        // Found in the helper that dispatches: the name of its parameter. Ours all start alike.
        declaration.events = declaration.events?.filter((event) => event.name.startsWith('case-'));
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [cemInheritancePlugin(), publicOnly],
};

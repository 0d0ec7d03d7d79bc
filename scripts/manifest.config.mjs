/** The configuration for the custom elements manifest. The analyzer's own command can read it too. */
import { cemInheritancePlugin } from '@wc-toolkit/cem-inheritance';

/** Members of every Lit element: they say nothing about ours. */
const LIFECYCLE =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|createRenderRoot|requestUpdate|getUpdateComplete|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|update|updated|firstUpdated|render)$/;

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !/^[_#]/.test(name) && !LIFECYCLE.test(name);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // The analyzer takes the parameter of our `define` helper for a tag name. The real definitions are added below.
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
        // The analyzer takes the parameter of our dispatching helper for an event. All real events start with `case-`.
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

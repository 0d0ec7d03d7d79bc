/** A publisher's page in a frame, with the built bundle. Needs `npm run build` first. */

export const BUNDLE = '/dist/casefile.js';

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Errors thrown, rejections not handled, and warnings and errors in the console. */
  readonly heard: string[];
  readonly close: () => void;
}

/** Runs before anything else in the page. */
const LISTEN = `
  window.heard = [];
  addEventListener('error', (event) => heard.push('thrown: ' + event.message));
  addEventListener('unhandledrejection', (event) => heard.push('unhandled: ' + event.reason));
  for (const name of ['warn', 'error']) console[name] = (...args) => heard.push(name + ': ' + args.join(' '));
`;

/**
 * @param body the page's body, scripts included
 * @param first a classic script that runs before all others
 */
export async function openPage(body: string, first = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size:760px;block-size:600px;border:0';
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><script>${LISTEN}${first}</script></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & { heard: string[] };
  return {
    window,
    document: window.document,
    heard: window.heard,
    close: () => {
      frame.remove();
    },
  };
}

/** Adds a script to a loaded page and waits until it has run. */
export function addScript({ document }: Page, src: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  const done = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${src} cannot be loaded. Run \`npm run build\` first.`));
    });
  });
  document.head.append(script);
  return done;
}

/** Waits until every element in the page has rendered, and then for two frames. */
export async function drawn({ window, document }: Page): Promise<void> {
  const elements = [
    ...document.querySelectorAll(':is(case-status-badge, case-timeline, case-asylum-map, case-ruling-card)'),
  ];
  await Promise.all(
    elements.map((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete),
  );
  for (let n = 0; n < 2; n++)
    await new Promise((resolve) => {
      window.requestAnimationFrame(resolve);
    });
}

/** @returns the text in an element's shadow root */
export function textOf(element: Element | null): string {
  return (element?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const WIDGETS = `
  <p>The case stands at <case-status-badge as-of="2021-01-06">“Extradition refused”</case-status-badge>.</p>
  <case-timeline as-of="2021-01-06"><p>Fallback of the timeline.</p></case-timeline>
  <case-asylum-map as-of="2021-01-06"><p>Fallback of the map.</p></case-asylum-map>
  <case-ruling-card as-of="2021-01-05"><p>Fallback of the ruling.</p></case-ruling-card>`;

/** A text that each of them shows when it has rendered. */
export const SAID = {
  'case-status-badge': 'Extradition refused on health grounds; held while US appeals since 4 January 2021',
  'case-timeline': 'As of 6 January 2021',
  'case-asylum-map': 'Offered asylum',
  'case-ruling-card': 'Extradition to the United States refused',
} as const;

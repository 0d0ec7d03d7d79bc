/**
 * Reads casefiles from where `src` points: a URL, or a JSON script element in the page. Each document is read once for
 * all elements that show it, and only while one of them is on the page.
 */
import type { Casefile } from '../../data/casefile.js';
import { parseCasefile } from '../casefile/parse.js';
import { describeProblem, type Problem } from '../casefile/problem.js';
import { download } from './download.js';
import { findCase, provideCase, type CaseResult } from './registry.js';

/** How many seconds a request may take, unless an element says otherwise. */
const DEFAULT_TIMEOUT = 10;

/** An element that shows a document. */
export interface DocumentViewer {
  /** After how many seconds to check whether the document has changed; 0 for never. */
  readonly refresh: number;
  /** How many seconds a request may take; 0 for the default. */
  readonly timeout: number;
  /** Whether it is visible. A hidden element announces nothing. */
  readonly isVisible: boolean;
  /** Tells users of assistive technology that the document has changed. */
  announceChange(casefile: Casefile): void;
}

const documents = new Map<string, WatchedDocument>();

/**
 * @param src a URL, which may be relative, or `#id`
 * @returns the key under which the registry has the document: its absolute URL, or `#id`
 */
export function documentKey(src: string): string {
  const text = src.trim();
  return text.startsWith('#') || !URL.canParse(text, document.baseURI) ? text : new URL(text, document.baseURI).href;
}

/**
 * Reads the document, unless that is done or under way, and provides it as a case under its key.
 *
 * @param key see `documentKey`
 * @param viewer an element that shows the document from now on
 * @returns a function to call when the element no longer shows it
 */
export function watchDocument(key: string, viewer: DocumentViewer): () => void {
  const watched = documents.get(key) ?? new WatchedDocument(key);
  documents.set(key, watched);
  watched.add(viewer);
  return () => {
    watched.remove(viewer);
  };
}

class WatchedDocument {
  readonly #key: string;
  readonly #viewers = new Set<DocumentViewer>();
  /** The last text that could be read. */
  #text: string | undefined;
  /** Why the last attempt failed; undefined if it did not. */
  #failure: string | undefined;
  /** The request under way. */
  #request: AbortController | undefined;
  #refreshTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(key: string) {
    this.#key = key;
  }

  add(viewer: DocumentViewer): void {
    this.#viewers.add(viewer);
    // Later, because providing a case updates elements, and this one is in the middle of an update.
    queueMicrotask(this.#read);
  }

  remove(viewer: DocumentViewer): void {
    this.#viewers.delete(viewer);
    // Later, because an element that is moved within the page is removed and added again.
    setTimeout(() => {
      if (!this.#viewers.size) this.#stop();
    });
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
    clearTimeout(this.#refreshTimer);
    document.removeEventListener('visibilitychange', this.#refresh);
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    if (!this.#viewers.size) return;
    if (this.#key.startsWith('#')) this.#readFromPage();
    else if (findCase(this.#key)?.casefile) this.#scheduleRefresh();
    else void this.#readFromUrl('default');
  };

  #readFromPage(): void {
    const script = document.getElementById(this.#key.slice(1));
    if (script instanceof HTMLScriptElement) this.#accept(script.text);
    // The script element may come later in the page than the element that names it.
    else if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#read, { once: true });
    else if (!findCase(this.#key)) {
      this.#reject(`The page has no <script type="application/json" id="${this.#key.slice(1)}">.`);
    }
  }

  async #readFromUrl(cache: RequestCache): Promise<void> {
    if (this.#request) return;
    const request = new AbortController();
    this.#request = request;
    const seconds = Math.max(...[...this.#viewers].map(({ timeout }) => timeout || DEFAULT_TIMEOUT));
    try {
      const text = await download(this.#key, cache, seconds, request.signal);
      if (!request.signal.aborted) this.#accept(text);
    } catch (error) {
      if (!request.signal.aborted) this.#reject((error as Error).message);
    }
    if (request.signal.aborted) return;
    this.#request = undefined;
    this.#scheduleRefresh();
  }

  /** The shortest time that an element asks for, in seconds. */
  get #refreshSeconds(): number {
    return Math.min(...[...this.#viewers].map(({ refresh }) => refresh || Infinity));
  }

  #scheduleRefresh(): void {
    clearTimeout(this.#refreshTimer);
    if (this.#request || this.#refreshSeconds === Infinity) return;
    this.#refreshTimer = setTimeout(this.#refresh, this.#refreshSeconds * 1000);
  }

  readonly #refresh = (): void => {
    if (this.#refreshSeconds === Infinity) return;
    if (document.hidden) document.addEventListener('visibilitychange', this.#refresh, { once: true });
    // The browser asks with If-None-Match, and answers a 304 with the text that it has.
    else void this.#readFromUrl('no-cache');
  };

  /** Provides the case, unless the text is the same as before. */
  #accept(text: string): void {
    if (text !== this.#text) {
      const { casefile, problems } = readCasefile(text);
      if (!casefile) {
        this.#reject(problems.map(describeProblem).join('\n'), problems);
        return;
      }
      const isChange = this.#text !== undefined;
      this.#text = text;
      if (problems.length) {
        const list = problems.map(describeProblem).join('\n');
        console.warn(`casefile: ${this.#key} has mistakes. The parts with mistakes are not shown.\n${list}`);
      }
      provideCase(this.#key, { casefile, problems });
      if (isChange) [...this.#viewers].find(({ refresh, isVisible }) => refresh && isVisible)?.announceChange(casefile);
    }
    this.#failure = undefined;
  }

  /** Reports a failure once for all elements. The facts of an earlier attempt stay. */
  #reject(message: string, problems: readonly Problem[] = [{ code: 'unreadable', path: '', message }]): void {
    if (message === this.#failure) return;
    this.#failure = message;
    const isKept = findCase(this.#key)?.casefile !== undefined;
    console.error(`casefile: ${this.#key} cannot be read${isKept ? '; the earlier facts stay' : ''}. ${message}`);
    if (!isKept) provideCase(this.#key, { problems });
  }
}

function readCasefile(text: string): CaseResult {
  const failed = (message: string): CaseResult => ({ problems: [{ code: 'unreadable', path: '', message }] });
  if (!text.trim()) return failed('It is empty: check what the server sends.');
  if (/^\s*</.test(text)) return failed('It is HTML, not JSON: check the address, and that the page needs no login.');
  try {
    return parseCasefile(JSON.parse(text));
  } catch (error) {
    return failed(`It is not JSON: ${(error as Error).message}. "casefile validate" says where.`);
  }
}
